import type { IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import { type ColumnTable, columnIn, tableArea, tableBlock, widthsOf } from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, Block, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { ledByIdle, type LedRow } from "./leadUnits";

/** The columns of each page. */
export const CONFIRMATION_COLUMNS: readonly Column<LedRow>[] = [
  { key: "序号", width: 6, format: "center", cell: ({ no, rows }) => (rows > 0 ? no : null) },
  { key: "指标名称", width: 26, cell: ({ name, rows }) => (rows > 0 ? name : null) },
  { key: "分项", width: 18, cell: ({ component }) => component },
  { key: "计算公式", width: 36, cell: ({ formula }) => formula },
  { key: "计量单位", width: 12, format: "center", cell: ({ unit }) => unit || null },
  { key: "计算值", width: 13, format: "twoDecimals", cell: ({ value }) => value },
  { key: "数据填报单位", width: 18, format: "center", cell: ({ filledBy }) => filledBy },
  { key: "确认意见", width: 24 },
];
const WIDTHS = widthsOf(CONFIRMATION_COLUMNS);

/** Columns that say what of an indicator is the same for all its components. */
const MERGED = ["序号", "指标名称"];

/** What one unit signs. */
interface Page extends Pick<SheetPlan, "formats"> {
  readonly first: number;
  /** the row below its last */
  readonly end: number;
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly heights: Readonly<Record<number, number>>;
}

/**
 * A page for each unit that leads an indicator and fills nothing, on which it confirms what others have filled for it.
 *
 * @returns none where every unit that leads fills a sheet of its own
 */
export function confirmationSheets(system: IndicatorSystem): SheetPlan[] {
  const pages: Page[] = [];
  for (const [unit, rows] of ledByIdle(system)) pages.push(page(system, unit, rows, pages.at(-1)?.end ?? 0));
  if (pages.length === 0) return [];
  return [
    {
      name: SHEET.confirmation,
      tabColor: "#7F7F7F",
      blocks: pages.flatMap(({ blocks }) => blocks),
      tables: [],
      merges: pages.flatMap(({ merges }) => merges),
      // columns look alike on all pages, and each page only adds to that
      formats: [...columnFormats(pages.at(-1)!.end), ...pages.flatMap(({ formats }) => formats)],
      columnWidths: WIDTHS,
      rowHeights: Object.assign({}, ...pages.map(({ heights }) => heights)) as Record<number, number>,
      print: {
        ...printPlan(system, SHEET.confirmation, "landscape"),
        margins: NARROW_MARGINS,
        breaks: pages.slice(1).map(({ first }) => first),
      },
      locked: true,
    },
  ];
}

function page(system: IndicatorSystem, unit: string, rows: readonly LedRow[], first: number): Page {
  const head = heading(sheetTitle(system, "牵头单位确认表"), `牵头单位：${unit}`, WIDTHS);
  const table: ColumnTable<LedRow> = { columns: CONFIRMATION_COLUMNS, rows, header: first + 2 };
  const [block, whole] = [tableBlock(table), tableArea(table)];
  const foot = first + 2 + rows.length + 2;
  return {
    first,
    end: foot + 4,
    blocks: [...head.blocks.map((each) => ({ ...each, row: each.row + first })), block, footBlock(foot)],
    merges: [...head.merges.map((area) => ({ ...area, row: area.row + first })), ...merges(table)],
    formats: [
      { area: { ...whole, row: first, rows: 1 }, format: "title" },
      { area: { ...whole, row: first + 1, rows: 1 }, format: "formLine" },
      { area: whole, format: "cell" },
      { area: { ...whole, rows: 1 }, format: "headOfCells" },
      { area: { ...whole, row: foot, rows: 3 }, format: "line" },
      ...wholeNumbers(table),
    ],
    heights: {
      [first]: HEADING_HEIGHTS[0]!,
      [first + 1]: HEADING_HEIGHTS[1]!,
      ...rowHeights(table.header, block.rows, WIDTHS),
      [foot]: 24,
      [foot + 1]: 36,
    },
  };
}

/** Values that are told without decimals. */
function wholeNumbers({ rows, header }: ColumnTable<LedRow>): SheetPlan["formats"] {
  const column = columnIn(CONFIRMATION_COLUMNS, "计算值");
  return rows.flatMap(({ decimals }, i) =>
    decimals === 0
      ? [{ area: { row: header + 1 + i, column, rows: 1, columns: 1 }, format: "whole" as const }]
      : [],
  );
}

function columnFormats(rows: number): SheetPlan["formats"] {
  return CONFIRMATION_COLUMNS.flatMap(({ format }, column) =>
    format ? [{ area: { row: 0, column, rows, columns: 1 }, format }] : [],
  );
}

/** The name of an indicator stands once beside all of its components. */
function merges({ rows, header }: ColumnTable<LedRow>): Area[] {
  return MERGED.flatMap((key) =>
    rows.flatMap((row, i): Area[] =>
      row.rows > 1
        ? [{ row: header + 1 + i, column: columnIn(CONFIRMATION_COLUMNS, key), rows: row.rows, columns: 1 }]
        : [],
    ),
  );
}

const CONFIRMED = "以上指标的计算口径、数据来源和计算值已经核对，确认无误（有不同意见的写在“确认意见”栏）。";

/** Where each signs, with room to the right. */
const SIGNED: Readonly<Record<string, string>> = {
  指标名称: "单位负责人（签字）：",
  计算公式: "经办人（签字）：",
  计算值: "联系电话：",
  确认意见: "日期：　　年　月　日",
};

function footBlock(row: number): Block {
  const line = CONFIRMATION_COLUMNS.map(({ key }) => SIGNED[key] ?? null);
  const seal = CONFIRMATION_COLUMNS.map(({ key }) => (key === "确认意见" ? "（单位公章）" : null));
  const confirmed = CONFIRMATION_COLUMNS.map(({ key }) => (key === "指标名称" ? CONFIRMED : null));
  return { row, column: 0, rows: [confirmed, line, seal] };
}
