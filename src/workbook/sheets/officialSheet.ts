import type { IndicatorSystem } from "../../system/schema";
import { type ColumnTable, columnIn, tableBlock, widthsOf } from "../columns/columnTable";
import type { Area, Content, SheetPlan } from "../plan/plan";
import { OFFICIAL_MARGINS, pageStarts, printPlan } from "../plan/print";
import { displayWidth, linesOfRow, pointsWide } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { OFFICIAL_COLUMN, OFFICIAL_COLUMNS, type OfficialRow, officialTable } from "./officialColumns";

/** 五号, of which two lines fit into a row. */
const SIZE = 10.5;
const HEIGHT = { annex: 24, titleLine: 33, header: 36, row: 28, line: 14 } as const;
const TITLE_SIZE = 22;

const WIDTH = pointsWide(widthsOf(OFFICIAL_COLUMNS));

/** The official task-decomposition table to the letter: six columns, merged group cells, the document's order. */
export function officialSheet(system: IndicatorSystem): SheetPlan {
  const header = system.document ? 2 : 1;
  const first = header + 1;
  const whole: ColumnTable<OfficialRow> = { columns: OFFICIAL_COLUMNS, rows: officialTable(system), header };
  const title = titleOf(system);
  const heights = rowHeightsOf(whole, title);
  const breaks = pageStarts(heights, WIDTH, header);
  const pages = breaks.map((row) => row - first);
  const table = { ...whole, rows: officialTable(system, pages) };
  const columns = OFFICIAL_COLUMNS.length;
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  const body: Area = { ...line(first), rows: table.rows.length };
  return {
    name: SHEET.official,
    tabColor: "#C00000",
    blocks: [
      { row: 0, column: 0, rows: [...(system.document ? [["附件"]] : []), [title]] },
      tableBlock(table),
    ],
    tables: [],
    merges: [line(header - 1), ...merges(table)],
    formats: [
      ...(system.document ? [{ area: line(0), format: "annex" as const }] : []),
      { area: line(header - 1), format: "officialTitle" },
      { area: line(header), format: "plainHead" },
      { area: body, format: "officialCell" },
      ...OFFICIAL_COLUMNS.flatMap(({ format }, column) =>
        format ? [{ area: { ...body, column, columns: 1 }, format }] : [],
      ),
    ],
    columnWidths: widthsOf(OFFICIAL_COLUMNS),
    rowHeights: Object.fromEntries(heights.entries()),
    frozenRows: first,
    print: {
      ...printPlan(system, system.document?.number, "portrait", header),
      margins: OFFICIAL_MARGINS,
      breaks,
    },
    locked: true,
  };
}

/** The title on one line where it fits; else what it is a table of stands above, as official titles are broken. */
function titleOf({ title }: IndicatorSystem): string {
  const what = "任务分解表";
  return displayWidth(title + what, TITLE_SIZE) < WIDTH ? title + what : `${title}\n${what}`;
}

/** Merges of cells that stand for several rows, and of the unit of a constraint, which has no source of data. */
function merges({ rows, header }: ColumnTable<OfficialRow>): Area[] {
  const below = OFFICIAL_COLUMNS.flatMap(({ merged }, column) =>
    rows.flatMap((row, i): Area[] => {
      const count = merged?.(row) ?? 1;
      return count > 1 ? [{ row: header + 1 + i, column, rows: count, columns: 1 }] : [];
    }),
  );
  const column = columnIn(OFFICIAL_COLUMNS, OFFICIAL_COLUMN.lead);
  const beside = rows.flatMap(({ of }, i): Area[] =>
    "points" in of
      ? []
      : [{ row: header + 1 + i, column, rows: 1, columns: OFFICIAL_COLUMNS.length - column }],
  );
  return [...below, ...beside];
}

/** Room for two lines in every row, and for more where a text needs them; merged cells have that of all their rows. */
function rowHeightsOf(table: ColumnTable<OfficialRow>, title: string): number[] {
  const widths = widthsOf(OFFICIAL_COLUMNS);
  const body = tableBlock(table)
    .rows.slice(1)
    .map((cells) => {
      const alone = cells.map((cell: Content, column) => (OFFICIAL_COLUMNS[column]!.merged ? null : cell));
      return Math.max(linesOfRow(alone, widths, SIZE) * HEIGHT.line, HEIGHT.row);
    });
  const titleLines = title.split("\n").map((line) => Math.ceil(displayWidth(line, TITLE_SIZE) / WIDTH));
  const above = titleLines.reduce((sum, lines) => sum + lines * HEIGHT.titleLine, 0);
  return [...(table.header > 1 ? [HEIGHT.annex] : []), above, HEIGHT.header, ...body];
}
