import { countLines } from "../../scoring/unit/countLines";
import type { IndicatorSystem } from "../../system/schema";
import {
  columnIn,
  type ColumnTable,
  tableArea,
  tableBlock,
  tableFormats,
  widthsOf,
} from "../columns/columnTable";
import { cellAddress } from "../plan/address";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, HighlightPlan, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { heightOfLines, rowHeights } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { officialRows } from "../sheets/officialRows";
import { STATUS_TEXT } from "./statusText";
import { warned } from "../system/standing";
import { standings } from "../system/systemSheet";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";
import { GROUP_COLUMNS, type SummaryRow, summaryRows } from "./groupColumns";
import { plannedEarned } from "./recomputed";
import { SCORE_COLUMNS, type ScoreRow } from "./scoreColumns";

/** What the note of a raised veto begins with. */
export const RAISED = "已触发：";

const GROUP_HEADER = 2;
/** Rows between the two tables. */
const APART = 2;
/** Who answers for the scores, on paper. */
const SIGNERS = ["核定人：", "审核人：", "计分人：", "（单位公章）", "　　　　年　　月　　日"].join(
  "　".repeat(12),
);
/** Room to sign in, in points. */
const SIGNING_ROOM = 36;
const ALARM = { fill: "#FBE4E4", color: "#C00000" } as const;
const BAR = "#A9D08E";

/** The composite and its groups, then one row per indicator; scores are written in place by the product. */
export function scoreSheet(system: IndicatorSystem): SheetPlan {
  const [groups, scores] = scoreTables(system);
  const summary = tableBlock(groups);
  const widths = sheetWidths();
  const signed = signersBelow(scores, widths);
  const head = heading(
    sheetTitle(system, "计分表"),
    warned(system, standings(system), `${origin(system)}，每个得分附计算过程`),
    widths,
  );
  return {
    name: SHEET.scores,
    tabColor: "#548235",
    blocks: [
      ...head.blocks,
      summary,
      tableBlock(scores),
      { row: signed.row, column: signed.column, rows: [[SIGNERS]] },
    ],
    tables: [
      { name: TABLE.groups, area: tableArea(groups) },
      { name: TABLE.scores, area: tableArea(scores) },
    ],
    merges: [...head.merges, signed],
    formats: [
      ...head.formats,
      ...tableFormats(groups),
      ...tableFormats(scores),
      { area: signed, format: "signers" },
    ],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [scores.header]: 24,
      ...rowHeights(GROUP_HEADER, summary.rows, widths),
      // what constraints have done takes more than a line
      ...(system.constraints.some(({ perEvent }) => perEvent !== undefined)
        ? { [GROUP_HEADER + groups.rows.length]: heightOfLines(2) }
        : {}),
      ...scoreHeights(scores),
      [signed.row]: SIGNING_ROOM,
    },
    highlights: highlights(groups, scores),
    // the header of the scores is repeated on the pages after the first, where it stands itself
    print: printPlan(system, SHEET.scores, "landscape", scores.header),
  };
}

/** One line for all who sign, over the columns that people see. */
function signersBelow(scores: ColumnTable<ScoreRow>, widths: readonly number[]): Area {
  const column = widths.findIndex((width) => width > 0);
  const row = scores.header + scores.rows.length + 2;
  return { row, column, rows: 1, columns: widths.findLastIndex((width) => width > 0) + 1 - column };
}

/** Whose the parts of the table are. */
function origin({ document }: IndicatorSystem): string {
  return document
    ? `指标和分值由${document.number}规定，计分办法由牵头单位确定，未经确定的为建议值`
    : "得分按指标体系表的计分办法计算";
}

function scoreTables(system: IndicatorSystem): [ColumnTable<SummaryRow>, ColumnTable<ScoreRow>] {
  const summary = summaryRows(system);
  const earned = plannedEarned(system);
  const rows = officialRows(system).map((of): ScoreRow => ({ system, of, earned }));
  return [
    { columns: GROUP_COLUMNS, rows: summary, header: GROUP_HEADER },
    { columns: SCORE_COLUMNS, rows, header: GROUP_HEADER + summary.length + 1 + APART },
  ];
}

/** Both tables share the columns of the sheet: each is as wide as the wider of the two. */
function sheetWidths(): number[] {
  const [groups, scores] = [widthsOf(GROUP_COLUMNS), widthsOf(SCORE_COLUMNS)];
  const count = Math.max(groups.length, scores.length);
  return Array.from({ length: count }, (_, column) => Math.max(groups[column] ?? 0, scores[column] ?? 0));
}

function highlights(groups: ColumnTable<SummaryRow>, scores: ColumnTable<ScoreRow>): HighlightPlan[] {
  const status = columnArea(scores, SCORE_COLUMN.status);
  const note = columnArea(groups, GROUP_COLUMN.note);
  return [
    { area: status, when: `=${cellAddress(status.row, status.column)}="${STATUS_TEXT.vetoed}"`, ...ALARM },
    { area: columnArea(scores, SCORE_COLUMN.attainment), bar: BAR },
    { area: columnArea(groups, GROUP_COLUMN.attainment), bar: BAR },
    {
      area: note,
      when: `=LEFT(${cellAddress(note.row, note.column)},${RAISED.length})="${RAISED}"`,
      ...ALARM,
    },
  ];
}

/** A column of a table without its title. */
function columnArea<Row>({ columns, rows, header }: ColumnTable<Row>, key: string): Area {
  return { row: header + 1, column: columnIn(columns, key), rows: rows.length, columns: 1 };
}

/** Room for the explanation, of which one line may be a long one; a constraint has one. */
function scoreHeights({ header, rows }: ColumnTable<ScoreRow>): Record<number, number> {
  const lines = rows.map(({ system, of }) => ("components" in of ? countLines(system, of) + 1 : 1));
  return Object.fromEntries(lines.map((count, i) => [header + 1 + i, heightOfLines(count)]));
}
