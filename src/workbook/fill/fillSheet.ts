import { cellAddress } from "../plan/address";
import type { Department, IndicatorSystem } from "../../system/schema";
import { changeFormula, completenessFormula } from "./fillFormulas";
import { type FillLayout, fillLayout } from "./fillLayout";
import { entryValidations } from "./fillValidation";
import type { Area, Block, Content, HighlightPlan, SheetPlan, ValidationPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { CHECK, checkFormula } from "./selfCheck";
import { FILL_COLUMN, fillTableName, lagTitle } from "../tableNames";

const WIDTHS: Readonly<Record<string, number>> = {
  [FILL_COLUMN.key]: 0,
  [FILL_COLUMN.no]: 6,
  [FILL_COLUMN.name]: 26,
  [FILL_COLUMN.meaning]: 34,
  [FILL_COLUMN.unit]: 13,
  [FILL_COLUMN.change]: 11,
  [FILL_COLUMN.check]: 16,
  [FILL_COLUMN.remark]: 24,
  [FILL_COLUMN.evidence]: 20,
};
const LAG_WIDTH = 15;
const UNIT_ROW = 2;
const PERSON_ROW = 3;
const HINT_ROW = 4;

/** The sheet that one department fills. Pure: the same system gives the same plan. */
export function fillSheet(system: IndicatorSystem, department: Department, name: string): SheetPlan {
  const layout = fillLayout(system, department);
  const { titles, headerRow, firstRow, quantities } = layout;
  const widths = titles.map((title) => WIDTHS[title] ?? LAG_WIDTH);
  const cells = rows(layout);
  const table: Area = { row: headerRow, column: 0, rows: quantities.length + 1, columns: titles.length };
  return {
    name,
    tabColor: "#2E75B6",
    blocks: [
      head(system, layout),
      { row: headerRow, column: 0, rows: [titles, ...cells] },
      signature(layout),
    ],
    tables: [{ name: fillTableName(department.id), area: table }],
    merges: headMerges(layout),
    formats: [...headFormats(layout), ...tableFormats(layout, table)],
    columnWidths: widths,
    rowHeights: {
      0: 36,
      2: 24,
      3: 24,
      [HINT_ROW]: 22,
      [headerRow]: 30,
      ...rowHeights(firstRow, cells, widths),
    },
    validations: [...entryValidations(layout), ...headValidations(layout)],
    highlights: highlights(layout),
    frozenRows: firstRow,
    print: printPlan(system, name, "landscape", headerRow),
    locked: true,
  };
}

function rows(layout: FillLayout): Content[][] {
  return layout.quantities.map((row, i) => [
    row.key,
    i + 1,
    row.name,
    row.meaning ?? null,
    row.unit || null,
    ...Array.from({ length: layout.lastLag + 1 }, () => null),
    changeFormula(layout, row),
    checkFormula(layout, row),
    null,
    null,
  ]);
}

/** Two rows in which the department says who filled the sheet; each answer stands right of its label. */
function head(system: IndicatorSystem, layout: FillLayout): Block {
  const { department } = layout;
  const at = (cells: Readonly<Record<number, Content>>): Content[] =>
    layout.titles.map((_, column) => cells[column] ?? null);
  const [label, second, third] = labelColumns(layout);
  const years = Array.from(
    { length: layout.lastLag + 1 },
    (_, lag) => `${lagTitle(lag)}填${system.period - lag}年数`,
  );
  return {
    row: 0,
    column: 0,
    rows: [
      at({ 1: `${system.region}${system.title}填报表（${department.name}）` }),
      at({ 1: `${system.period}年度　${years.join("，")}` }),
      at({
        [label]: "填报单位：",
        [label + 1]: department.name,
        [second]: "填报日期：",
        [third]: "填报进度：",
        [third + 1]: completenessFormula(layout),
      }),
      at({ [label]: "填报人：", [second]: "审核人：", [third]: "联系电话：" }),
      at({ 1: "请只填写浅黄色单元格；数字不要带单位，没有发生的事项填 0；有特殊情况请写在备注栏。" }),
    ],
  };
}

/** Columns of the labels: 基础数据, 计量单位 and 自查. */
function labelColumns({ columnOf }: FillLayout): [number, number, number] {
  return [columnOf(FILL_COLUMN.name), columnOf(FILL_COLUMN.unit), columnOf(FILL_COLUMN.check)];
}

/** The cells of the head that a department fills: 填报日期, 填报人, 审核人, 联系电话. */
function headEntries(layout: FillLayout): Area[] {
  const [label, second, third] = labelColumns(layout);
  return [
    { row: UNIT_ROW, column: second + 1, rows: 1, columns: 1 },
    { row: PERSON_ROW, column: label + 1, rows: 1, columns: 1 },
    { row: PERSON_ROW, column: second + 1, rows: 1, columns: 1 },
    { row: PERSON_ROW, column: third + 1, rows: 1, columns: 1 },
  ];
}

function headMerges({ titles }: FillLayout): Area[] {
  return [0, 1, HINT_ROW].map((row) => ({ row, column: 1, rows: 1, columns: titles.length - 1 }));
}

function headFormats(layout: FillLayout): SheetPlan["formats"] {
  const [label, second, third] = labelColumns(layout);
  const wide = { column: 1, rows: 1, columns: layout.titles.length - 1 };
  const [date, ...people] = headEntries(layout);
  return [
    { area: { row: 0, ...wide }, format: "title" },
    { area: { row: 1, ...wide }, format: "subtitle" },
    { area: { row: HINT_ROW, ...wide }, format: "subtitle" },
    ...[label, second, third].map((column) => ({
      area: { row: UNIT_ROW, column, rows: 2, columns: 1 },
      format: "label" as const,
    })),
    { area: { row: UNIT_ROW, column: label + 1, rows: 1, columns: 1 }, format: "prose" },
    { area: { row: UNIT_ROW, column: third + 1, rows: 1, columns: 1 }, format: "prose" },
    { area: date!, format: "entryDate" },
    ...people.map((area) => ({ area, format: "entryHead" as const })),
  ];
}

function headValidations(layout: FillLayout): ValidationPlan[] {
  const [date, ...people] = headEntries(layout);
  const titles = ["填报人", "审核人", "联系电话"];
  return [
    {
      area: date!,
      rule: { kind: "date" },
      title: "填报日期",
      prompt: "请填日期，如 2020-01-15。",
      error: "应填日期，如 2020-01-15。",
    },
    ...people.map((area, i): ValidationPlan => ({
      area,
      rule: { kind: "text", longest: 40 },
      title: titles[i]!,
      prompt: `请填写${titles[i]}。`,
      error: `${titles[i]}不超过 40 个字。`,
    })),
  ];
}

function tableFormats(layout: FillLayout, table: Area): SheetPlan["formats"] {
  const { columnOf, firstRow, quantities, lastLag } = layout;
  const body = { row: firstRow, rows: quantities.length };
  const area = (title: string, columns = 1): Area => ({ ...body, column: columnOf(title), columns });
  return [
    { area: { ...table, rows: 1 }, format: "head" },
    { area: { ...body, column: 0, columns: table.columns }, format: "cell" },
    { area: area(FILL_COLUMN.no), format: "center" },
    { area: area(FILL_COLUMN.unit), format: "center" },
    { area: area(lagTitle(0), lastLag + 1), format: "closed" },
    ...entryAreas(layout).map((entries) => ({ area: entries, format: "entryNumber" as const })),
    { area: area(FILL_COLUMN.change), format: "twoDecimals" },
    { area: area(FILL_COLUMN.check), format: "center" },
    { area: area(FILL_COLUMN.remark, 2), format: "entryText" },
  ];
}

/** Entry cells as few areas: rows below each other that have the same periods go together. */
function entryAreas({ quantities, columnOf }: FillLayout): Area[] {
  const areas: Area[] = [];
  for (const { row, offered } of quantities) {
    const last = areas.at(-1);
    if (last?.columns === offered + 1) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: columnOf(lagTitle(0)), rows: 1, columns: offered + 1 });
  }
  return areas;
}

/** 自查 in its colours, and entry cells that are empty, wrong or suspicious in theirs. */
function highlights({ columnOf, firstRow, quantities, lastLag }: FillLayout): HighlightPlan[] {
  const column = columnOf(FILL_COLUMN.check);
  const rows = { row: firstRow, rows: quantities.length };
  const area: Area = { ...rows, column, columns: 1 };
  const entries: Area = { ...rows, column: columnOf(lagTitle(0)), columns: lastLag + 1 };
  const said = `$${cellAddress(firstRow, column)}`;
  const first = cellAddress(firstRow, entries.column);
  const anyOf = (...words: string[]): string => `OR(${words.map((word) => `${said}="${word}"`).join(",")})`;
  const wrong = anyOf(CHECK.notNumber, CHECK.outOfBounds, CHECK.notWhole);
  const suspicious = anyOf(CHECK.unitSlip, CHECK.largeChange);
  return [
    { area, when: `=${anyOf(CHECK.good, CHECK.explained)}`, color: "#548235" },
    { area, when: `=${said}="${CHECK.empty}"`, color: "#C55A11" },
    { area, when: `=${wrong}`, fill: "#FBE4E4", color: "#C00000" },
    { area, when: `=${suspicious}`, fill: "#FFF2CC", color: "#7F6000" },
    { area: entries, when: `=AND(${first}<>"",${wrong})`, fill: "#FBE4E4", color: "#C00000" },
    { area: entries, when: `=AND(${first}<>"",${suspicious})`, fill: "#FFE699" },
  ];
}

function signature({ quantities, firstRow }: FillLayout): Block {
  const row = firstRow + quantities.length + 1;
  return { row, column: 2, rows: [["单位负责人（签字）：", "填报人（签字）：", null, "填报日期："]] };
}
