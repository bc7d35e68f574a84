import type { IndicatorSystem } from "../../system/schema";
import { type ColumnTable, tableBlock, widthsOf } from "../columns/columnTable";
import type { Area, Content, SheetPlan } from "../plan/plan";
import { OFFICIAL_MARGINS, printPlan } from "../plan/print";
import { heightOfLines, rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { OFFICIAL_COLUMNS, type OfficialRow, officialTable } from "./officialColumns";

const SIZE = 12;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

/** The official task-decomposition table to the letter: six columns, merged group cells, the document's order. */
export function officialSheet(system: IndicatorSystem): SheetPlan {
  const table: ColumnTable<OfficialRow> = {
    columns: OFFICIAL_COLUMNS,
    rows: officialTable(system),
    header: HEADER_ROW,
  };
  const block = tableBlock(table);
  const columns = OFFICIAL_COLUMNS.length;
  const title: Area = { row: 0, column: 0, rows: 1, columns };
  const body: Area = { row: FIRST_ROW, column: 0, rows: table.rows.length, columns };
  return {
    name: SHEET.official,
    tabColor: "#C00000",
    blocks: [{ row: 0, column: 0, rows: [[`${system.title}任务分解表`]] }, block],
    tables: [],
    merges: [title, ...merges(table.rows)],
    formats: [
      { area: title, format: "title" },
      { area: { ...title, row: HEADER_ROW }, format: "plainHead" },
      { area: body, format: "officialCell" },
      ...OFFICIAL_COLUMNS.flatMap(({ format }, column) =>
        format ? [{ area: { ...body, column, columns: 1 }, format }] : [],
      ),
    ],
    columnWidths: widthsOf(OFFICIAL_COLUMNS),
    rowHeights: { 0: 42, ...heights(block.rows) },
    frozenRows: FIRST_ROW,
    print: {
      ...printPlan(system, system.document?.number, "portrait", HEADER_ROW),
      margins: OFFICIAL_MARGINS,
    },
    locked: true,
  };
}

/** Merges of cells that stand for several rows. */
function merges(rows: readonly OfficialRow[]): Area[] {
  return OFFICIAL_COLUMNS.flatMap(({ merged }, column) =>
    rows.flatMap((row, i): Area[] => {
      const count = merged?.(row) ?? 1;
      return count > 1 ? [{ row: FIRST_ROW + i, column, rows: count, columns: 1 }] : [];
    }),
  );
}

/** Two lines for every row, more where a text needs them; merged cells have the room of all their rows. */
function heights(rows: readonly (readonly Content[])[]): Readonly<Record<number, number>> {
  const widths = widthsOf(OFFICIAL_COLUMNS);
  const found = rows.map((cells) => {
    const alone = cells.map((cell, column) => (OFFICIAL_COLUMNS[column]!.merged ? null : cell));
    return Math.max(rowHeight(alone, widths, SIZE), heightOfLines(2, SIZE));
  });
  return Object.fromEntries(found.map((height, i) => [HEADER_ROW + i, height]));
}
