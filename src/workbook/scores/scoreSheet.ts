import { flatten, groupForest } from "../../scoring/groupTree";
import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import { cellAddress } from "../plan/address";
import { officialRows } from "../sheets/officialSheet";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, Content, Formula, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { heightOfLines, rowHeights } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { plannedEarned } from "./recomputed";
import { scoreFormula } from "./scoreFormulas";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";

/** Row keys of the summary that are not groups; a group's id has no asterisk. */
export const SUMMARY_KEY = { composite: "*composite", veto: "*veto" } as const;

/** What the note of a raised veto begins with. */
export const RAISED = "触发：";

const GROUP_HEADER = 2;
const WIDTHS = [0, 7, 18, 36, 10, 10, 10, 16, 92, 11];
export const GROUP_TITLES: readonly string[] = [
  GROUP_COLUMN.key,
  "次序",
  GROUP_COLUMN.name,
  GROUP_COLUMN.note,
  GROUP_COLUMN.points,
  GROUP_COLUMN.score,
  GROUP_COLUMN.attainment,
];
export const SCORE_TITLES: readonly string[] = Object.values(SCORE_COLUMN);
const scoreColumn = (title: string): number => SCORE_TITLES.indexOf(title);
const groupColumn = (title: string): number => GROUP_TITLES.indexOf(title);

/** The composite and its groups, then one row per indicator; scores are written in place by the product. */
export function scoreSheet(system: IndicatorSystem): SheetPlan {
  const summary = summaryRows(system);
  const rows = officialRows(system);
  const header = GROUP_HEADER + summary.length + 3;
  const first = header + 1;
  const note: Area = {
    row: GROUP_HEADER + 1,
    column: groupColumn(GROUP_COLUMN.note),
    rows: summary.length,
    columns: 1,
  };
  const head = heading(
    `${system.region}${system.title}计分表`,
    `${system.period}年度　得分由指标簿计算写入，每个得分附计算过程`,
    1,
    SCORE_TITLES.length - 1,
  );
  return {
    name: SHEET.scores,
    tabColor: "#548235",
    blocks: [
      ...head.blocks,
      { row: GROUP_HEADER, column: 0, rows: [GROUP_TITLES, ...summary] },
      {
        row: header,
        column: 0,
        rows: [SCORE_TITLES, ...rows.map((row, i) => contents(system, row, first + i))],
      },
    ],
    tables: [
      {
        name: TABLE.groups,
        area: { row: GROUP_HEADER, column: 0, rows: summary.length + 1, columns: GROUP_TITLES.length },
      },
      {
        name: TABLE.scores,
        area: { row: header, column: 0, rows: rows.length + 1, columns: SCORE_TITLES.length },
      },
    ],
    merges: head.merges,
    formats: [...head.formats, ...summaryFormats(summary.length), ...scoreFormats(header, rows.length)],
    columnWidths: WIDTHS,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [header]: 24,
      ...rowHeights(GROUP_HEADER, [GROUP_TITLES, ...summary], WIDTHS),
      ...scoreHeights(first, rows),
    },
    highlights: [
      {
        area: { row: first, column: scoreColumn(SCORE_COLUMN.status), rows: rows.length, columns: 1 },
        when: `=${cellAddress(first, scoreColumn(SCORE_COLUMN.status))}="一票否决"`,
        fill: "#FBE4E4",
        color: "#C00000",
      },
      {
        area: { row: first, column: scoreColumn(SCORE_COLUMN.attainment), rows: rows.length, columns: 1 },
        bar: "#A9D08E",
      },
      {
        area: { ...note, column: groupColumn(GROUP_COLUMN.attainment) },
        bar: "#A9D08E",
      },
      {
        area: note,
        when: `=LEFT(${cellAddress(note.row, note.column)},${RAISED.length})="${RAISED}"`,
        fill: "#FBE4E4",
        color: "#C00000",
      },
    ],
    print: printPlan(system, SHEET.scores, "landscape"),
  };
}

function summaryRows(system: IndicatorSystem): Content[][] {
  const forest = groupForest(system);
  const full = system.fullMark ?? forest.reduce((sum, { weight }) => sum + weight, 0);
  const scored = flatten(forest).map(({ group, weight }): [string, string, number] => [
    group.id,
    group.name,
    weight,
  ]);
  const rows: Content[][] = [...scored, [SUMMARY_KEY.composite, "综合得分", full] as const].map(
    ([key, name, points], i) => [
      key,
      i + 1,
      name,
      null,
      points,
      null,
      attainment(GROUP_HEADER + 1 + i, groupColumn(GROUP_COLUMN.score), groupColumn(GROUP_COLUMN.points)),
    ],
  );
  const veto: Content[] = [SUMMARY_KEY.veto, rows.length + 1, "一票否决", null, null, null, null];
  return system.constraints.length > 0 ? [...rows, veto] : rows;
}

function attainment(row: number, score: number, points: number): Formula {
  const [numerator, denominator] = [cellAddress(row, score), cellAddress(row, points)];
  return { formula: `=IF(COUNT(${numerator},${denominator})<2,"",${numerator}/${denominator})` };
}

function contents(system: IndicatorSystem, row: Indicator | Constraint, at: number): Content[] {
  const group = system.groups.find(({ id }) => id === row.group)!.name;
  const scored = "points" in row;
  return [
    row.code,
    row.no,
    group,
    row.name,
    scored ? row.points : "约束条件",
    null,
    scored ? attainment(at, scoreColumn(SCORE_COLUMN.score), scoreColumn(SCORE_COLUMN.points)) : null,
    null,
    null,
    scored ? scoreFormula(system, row, plannedEarned(system)) : null,
  ];
}

/** Room for the explanation: a line for each component, two for the score; a constraint has one. */
function scoreHeights(first: number, rows: readonly (Indicator | Constraint)[]): Record<number, number> {
  const lines = rows.map((row) => ("components" in row ? row.components.length + 2 : 1));
  return Object.fromEntries(lines.map((count, i) => [first + i, heightOfLines(count)]));
}

function summaryFormats(count: number): SheetPlan["formats"] {
  const area = (title: string, columns = 1): Area => ({
    row: GROUP_HEADER + 1,
    column: groupColumn(title),
    rows: count,
    columns,
  });
  return [
    { area: { row: GROUP_HEADER, column: 0, rows: 1, columns: GROUP_TITLES.length }, format: "head" },
    { area: { ...area(GROUP_COLUMN.key), columns: GROUP_TITLES.length }, format: "cell" },
    { area: area("次序", 2), format: "center" },
    { area: area(GROUP_COLUMN.points), format: "center" },
    { area: area(GROUP_COLUMN.score), format: "score" },
    { area: area(GROUP_COLUMN.attainment), format: "percent" },
  ];
}

function scoreFormats(header: number, count: number): SheetPlan["formats"] {
  const area = (title: string, columns = 1): Area => ({
    row: header + 1,
    column: scoreColumn(title),
    rows: count,
    columns,
  });
  return [
    { area: { row: header, column: 0, rows: 1, columns: SCORE_TITLES.length }, format: "head" },
    { area: { ...area(SCORE_COLUMN.key), columns: SCORE_TITLES.length }, format: "cell" },
    { area: area(SCORE_COLUMN.no, 2), format: "center" },
    { area: area(SCORE_COLUMN.points), format: "center" },
    { area: area(SCORE_COLUMN.score), format: "score" },
    { area: area(SCORE_COLUMN.attainment), format: "percent" },
    { area: area(SCORE_COLUMN.status), format: "center" },
    { area: area(SCORE_COLUMN.recomputed), format: "twoDecimals" },
  ];
}
