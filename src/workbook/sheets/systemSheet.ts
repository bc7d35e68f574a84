import { componentExpression } from "../../formula/componentExpression";
import type { Reference } from "../../formula/expression";
import { toExcel } from "../../formula/toExcel";
import type { FloorLimits } from "../../system/floorLimits";
import { methodTree } from "../../scoring/methods/method";
import { type ChosenMethod, chosenMethod, floorLimits } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { formulaInWords, valueFormula } from "../componentFormula";
import { rowMark } from "../marks";
import { cellAddress } from "../plan/address";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, Content, Formula, SheetPlan, ValidationPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { SYSTEM_COLUMN, TABLE } from "../tableNames";

export const SYSTEM_TITLES: readonly string[] = Object.values(SYSTEM_COLUMN);
const WIDTHS = [0, 6, 34, 10, 8, 46, 9, 10, 18, 12, 12, 10, 12, 10, 22];
const HINT = "不允许值得保底分，满意值得满分；两者都填写后才能计分。计算值与得分系数随填报数据自动更新。";
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;

const columnOf = (title: string): number => SYSTEM_TITLES.indexOf(title);

/** One component with the row that it has on the sheet. */
export interface ComponentRow {
  readonly indicator: Indicator;
  readonly component: Component;
  readonly row: number;
}

export function componentRows(system: IndicatorSystem): ComponentRow[] {
  return system.indicators
    .flatMap((indicator) => indicator.components.map((component) => ({ indicator, component })))
    .map((part, i) => ({ ...part, row: FIRST_ROW + i }));
}

/** The cell that holds the share of its points that a component earns. */
export function earnedCell(part: ComponentRow): { row: number; column: number } {
  return componentCell(part, SYSTEM_COLUMN.earned);
}

/** The cell of a component in one of the columns. */
export function componentCell({ row }: ComponentRow, title: string): { row: number; column: number } {
  return { row, column: columnOf(title) };
}

/** One row per component: what it is made of, how it is scored, and its live value. */
export function systemSheet(system: IndicatorSystem): SheetPlan {
  const rows = componentRows(system);
  const cells = rows.map((row) => componentCells(system, row));
  const area = (title: string, columns = 1): Area => ({
    row: FIRST_ROW,
    column: columnOf(title),
    rows: rows.length,
    columns,
  });
  const head = heading(`${system.title}评分标准`, HINT, 1, SYSTEM_TITLES.length - 1);
  return {
    name: SHEET.system,
    tabColor: "#7030A0",
    blocks: [...head.blocks, { row: HEADER_ROW, column: 0, rows: [SYSTEM_TITLES, ...cells] }],
    tables: [
      {
        name: TABLE.system,
        area: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: SYSTEM_TITLES.length },
      },
    ],
    merges: head.merges,
    formats: [
      ...head.formats,
      { area: { row: HEADER_ROW, column: 0, rows: 1, columns: SYSTEM_TITLES.length }, format: "head" },
      { area: { ...area(SYSTEM_COLUMN.key), columns: SYSTEM_TITLES.length }, format: "cell" },
      { area: area(SYSTEM_COLUMN.no), format: "center" },
      { area: area(SYSTEM_COLUMN.component), format: "center" },
      { area: area(SYSTEM_COLUMN.share), format: "percent" },
      { area: area(SYSTEM_COLUMN.unit, 3), format: "center" },
      ...parameterAreas(system, rows),
      { area: area(SYSTEM_COLUMN.value, 2), format: "twoDecimals" },
      { area: area(SYSTEM_COLUMN.lead), format: "center" },
    ],
    columnWidths: WIDTHS,
    rowHeights: { ...HEADING_HEIGHTS, [HEADER_ROW]: 30, ...rowHeights(FIRST_ROW, cells, WIDTHS) },
    validations: parameterValidations(system, rows),
    highlights: (["low", "high", "floor"] as const).map((part) => rowMark(area(SYSTEM_COLUMN[part]), part)),
    frozenRows: FIRST_ROW,
    print: printPlan(system, SHEET.system, "landscape", HEADER_ROW),
    locked: true,
  };
}

/** Goalposts and floor are entries where the method has them, closed where it has none. */
function parameterAreas(system: IndicatorSystem, rows: readonly ComponentRow[]): SheetPlan["formats"] {
  const goalposts = runs(system, rows, SYSTEM_COLUMN.low, 2, ({ goalposts: has }) => has);
  return [...goalposts, ...runs(system, rows, SYSTEM_COLUMN.floor, 1, ({ floor }) => floor !== undefined)];
}

/** Rows below each other that are alike go together. */
function runs(
  system: IndicatorSystem,
  rows: readonly ComponentRow[],
  title: string,
  columns: number,
  isEntry: (method: ChosenMethod) => boolean,
): SheetPlan["formats"] {
  const formats: { area: Area; format: "entryNumber" | "closed" }[] = [];
  for (const { component, row } of rows) {
    const format = isEntry(methodOf(system, component)) ? "entryNumber" : "closed";
    const last = formats.at(-1);
    if (last?.format === format) last.area = { ...last.area, rows: last.area.rows + 1 };
    else formats.push({ area: { row, column: columnOf(title), rows: 1, columns }, format });
  }
  return formats;
}

/** The cells of one component, in the order of the columns. */
export function componentCells(system: IndicatorSystem, part: ComponentRow): Content[] {
  const { indicator, component, row } = part;
  const method = methodOf(system, component);
  const expression = componentExpression(system, indicator, component);
  return [
    componentKey(indicator, component),
    indicator.no,
    indicator.name,
    component.name,
    component.share,
    formulaInWords(system, expression),
    component.unit || null,
    component.direction === "more" ? "越大越好" : "越小越好",
    method.parameters ? `${method.name}（${method.parameters}）` : method.name,
    component.goalposts?.low ?? null,
    component.goalposts?.high ?? null,
    method.floor ?? null,
    valueFormula(expression),
    earnedFormula(method, row),
    indicator.lead.join("、"),
  ];
}

function methodOf(system: IndicatorSystem, component: Component): ChosenMethod {
  return chosenMethod(normalisationOf(system, component), component.direction);
}

/** The method over the cells of this row, so that a changed goalpost is seen at once. */
function earnedFormula({ formula, goalposts, floor }: ChosenMethod, row: number): Formula {
  const cell = (title: string): string => cellAddress(row, columnOf(title));
  const [x, low, high, floorCell] = [
    cell(SYSTEM_COLUMN.value),
    cell(SYSTEM_COLUMN.low),
    cell(SYSTEM_COLUMN.high),
    cell(SYSTEM_COLUMN.floor),
  ];
  const texts: Readonly<Record<string, string>> = {
    x,
    low,
    high,
    floor: `IF(${floorCell}="",${floor},${floorCell})`,
  };
  const earned = toExcel(methodTree(formula), ({ name }: Reference) => texts[name]!);
  if (!goalposts) return { formula: `=IF(COUNT(${x})<1,"",${earned})` };
  return { formula: `=IF(COUNT(${x},${low},${high})<3,"",IF(${low}=${high},"",IFERROR(${earned},"")))` };
}

function floorValidation(row: number, { least, most }: FloorLimits): ValidationPlan {
  return {
    area: { row, column: columnOf(SYSTEM_COLUMN.floor), rows: 1, columns: 1 },
    rule: { kind: "decimal", min: least, max: most },
    title: "保底系数",
    prompt: "达到不允许值时所得分数占满分的比例，一般为 0.6。",
    error: `应填 ${least} 至 ${most} 之间的数字。`,
  };
}

/** Native validation on goalposts and floors. */
export function parameterValidations(
  system: IndicatorSystem,
  rows: readonly ComponentRow[],
): ValidationPlan[] {
  return rows.flatMap(({ component, row }) => {
    const goalposts: ValidationPlan = {
      area: { row, column: columnOf(SYSTEM_COLUMN.low), rows: 1, columns: 2 },
      rule: { kind: "decimal" },
      title: "评分参数",
      prompt: `不允许值得保底分，满意值得满分${component.unit ? `，单位：${component.unit}` : ""}。两者不能相等。`,
      error: "应填数字，请改正后再录入。",
    };
    const limits = floorLimits(normalisationOf(system, component).method);
    const floor = limits ? [floorValidation(row, limits)] : [];
    return [...(methodOf(system, component).goalposts ? [goalposts] : []), ...floor];
  });
}
