import type { Department, IndicatorSystem } from "../../system/schema";
import type { Area, Block, Content, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { heightOfLines, rowHeights } from "../plan/rowHeight";
import { FILL_COLUMN, fillTableName, lagTitle } from "../tableNames";
import { derivedBlock, derivedFormats, derivedRows, derivedStart } from "./derivedBlock";
import { changeFormula } from "./fillFormulas";
import { HEAD_HEIGHTS, headBlock, headFormats, headMerges, headValidations } from "./fillHead";
import { fillHighlights } from "./fillHighlights";
import { type FillLayout, fillLayout, rowRuns } from "./fillLayout";
import { entryValidations, eventValidations } from "./fillValidation";
import { fillMarks, opinionFormula } from "./fillMarks";
import { checkFormula } from "./selfCheck";

const WIDTHS: Readonly<Record<string, number>> = {
  [FILL_COLUMN.key]: 0,
  [FILL_COLUMN.no]: 6,
  [FILL_COLUMN.name]: 26,
  [FILL_COLUMN.meaning]: 34,
  [FILL_COLUMN.unit]: 13,
  [FILL_COLUMN.change]: 11,
  [FILL_COLUMN.check]: 18,
  [FILL_COLUMN.date]: 15,
  [FILL_COLUMN.event]: 30,
  [FILL_COLUMN.remark]: 24,
  [FILL_COLUMN.evidence]: 20,
  [FILL_COLUMN.opinion]: 40,
};
const LAG_WIDTH = 15;

/** The sheet that one department fills. Pure: the same system gives the same plan. */
export function fillSheet(system: IndicatorSystem, department: Department, name: string): SheetPlan {
  const layout = fillLayout(system, department);
  const { titles, headerRow, firstRow, quantities } = layout;
  const widths = titles.map((title) => WIDTHS[title] ?? LAG_WIDTH);
  const cells = rows(layout);
  const derived = derivedRows(system, layout);
  const table: Area = { row: headerRow, column: 0, rows: quantities.length + 1, columns: titles.length };
  return {
    name,
    tabColor: "#2E75B6",
    blocks: [
      headBlock(system, layout),
      { row: headerRow, column: 0, rows: [titles, ...cells] },
      ...derivedBlock(layout, derived),
      signature(layout, derived.length),
    ],
    tables: [{ name: fillTableName(department.id), area: table }],
    merges: headMerges(layout),
    formats: [
      ...headFormats(layout),
      ...tableFormats(layout, table),
      ...derivedFormats(layout, derived.length),
    ],
    columnWidths: widths,
    rowHeights: {
      ...HEAD_HEIGHTS,
      [headerRow]: 30,
      ...highEnough(rowHeights(firstRow, cells, widths)),
      ...(derived.length > 0 ? { [derivedStart(layout)]: 24 } : {}),
      ...rowHeights(derivedStart(layout) + 1, derived, widths.slice(1)),
    },
    validations: [
      ...entryValidations(layout),
      ...eventValidations(layout, system.period),
      ...headValidations(layout),
    ],
    highlights: [...fillHighlights(layout), ...fillMarks(layout)],
    frozenRows: firstRow,
    print: printPlan(system, name, "landscape", headerRow),
    locked: true,
  };
}

/** What a check says beside a row runs over two lines. */
function highEnough(heights: Readonly<Record<number, number>>): Record<number, number> {
  const least = heightOfLines(2);
  return Object.fromEntries(Object.entries(heights).map(([row, height]) => [row, Math.max(height, least)]));
}

function rows(layout: FillLayout): Content[][] {
  return layout.quantities.map((row, i) => {
    const cells: Readonly<Record<string, Content>> = {
      [FILL_COLUMN.key]: row.key,
      [FILL_COLUMN.no]: i + 1,
      [FILL_COLUMN.name]: row.name,
      [FILL_COLUMN.meaning]: row.meaning ?? null,
      [FILL_COLUMN.unit]: row.unit || null,
      [FILL_COLUMN.change]: changeFormula(layout, row),
      [FILL_COLUMN.check]: checkFormula(layout, row),
      [FILL_COLUMN.opinion]: opinionFormula(row.row),
    };
    return layout.titles.map((title) => cells[title] ?? null);
  });
}

function tableFormats(layout: FillLayout, table: Area): SheetPlan["formats"] {
  const { columnOf, firstRow, quantities, lastLag } = layout;
  const body = { row: firstRow, rows: quantities.length };
  const area = (title: string, columns = 1): Area => ({ ...body, column: columnOf(title), columns });
  const events = columnOf(FILL_COLUMN.date);
  const whole: SheetPlan["formats"] = [
    { area: { ...table, rows: 1 }, format: "head" },
    { area: { ...body, column: 0, columns: table.columns }, format: "cell" },
    { area: area(FILL_COLUMN.no), format: "center" },
    { area: area(FILL_COLUMN.unit), format: "center" },
    { area: area(lagTitle(0), lastLag + 1), format: "closed" },
    { area: area(FILL_COLUMN.check), format: "center" },
    { area: area(FILL_COLUMN.remark, 2), format: "entryText" },
    { area: area(FILL_COLUMN.opinion), format: "opinion" },
  ];
  const entries = rowRuns(layout, columnOf(lagTitle(0)), ({ offered }) => offered + 1);
  const happened = events < 0 ? [] : rowRuns(layout, events, ({ counted }) => (counted ? 1 : 0));
  return [
    ...whole,
    ...entries.map((at) => ({ area: at, format: "entryNumber" as const })),
    ...(lastLag > 0 ? [{ area: area(FILL_COLUMN.change), format: "twoDecimals" as const }] : []),
    ...(events < 0 ? [] : [{ area: area(FILL_COLUMN.date, 2), format: "closed" as const }]),
    ...happened.flatMap((at): SheetPlan["formats"] => [
      { area: at, format: "entryEventDate" },
      { area: { ...at, column: at.column + 1 }, format: "entryText" },
    ]),
  ];
}

function signature(layout: FillLayout, derived: number): Block {
  const row = derivedStart(layout) + (derived > 0 ? derived + 2 : 0);
  return { row, column: 2, rows: [["单位负责人（签字）：", "填报人（签字）：", null, "填报日期："]] };
}
