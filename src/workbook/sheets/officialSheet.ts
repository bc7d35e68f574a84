import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import type { Area, Content, SheetPlan } from "../plan/plan";
import { OFFICIAL_MARGINS, printPlan } from "../plan/print";
import { heightOfLines, rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";

export const OFFICIAL_TITLES = ["序号", "指标属性", "指标名称", "指标分值", "牵头单位", "数据来源"] as const;
/** In all as wide as the type area of an official document, 156 mm, so that nothing is printed smaller than it is set. */
const WIDTHS = [5, 9, 33, 5, 15, 14];
const SIZE = 12;

const CONSTRAINT_TEXT = "约束条件";
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

type Row = Indicator | Constraint;

/** The official task-decomposition table to the letter: six columns, merged group cells, the document's order. */
export function officialSheet(system: IndicatorSystem): SheetPlan {
  const rows = officialRows(system);
  const cells = contents(system, rows);
  const { title } = system;
  const all: Area = { row: FIRST_ROW, column: 0, rows: rows.length, columns: OFFICIAL_TITLES.length };
  const column = (index: number): Area => ({ ...all, column: index, columns: 1 });
  return {
    name: SHEET.official,
    tabColor: "#C00000",
    blocks: [
      { row: 0, column: 0, rows: [[`${title}任务分解表`]] },
      { row: HEADER_ROW, column: 0, rows: [[...OFFICIAL_TITLES], ...cells] },
    ],
    tables: [],
    merges: [
      { row: 0, column: 0, rows: 1, columns: OFFICIAL_TITLES.length },
      ...groupMerges(rows),
      ...constraintMerge(rows),
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: OFFICIAL_TITLES.length }, format: "title" },
      { area: { row: HEADER_ROW, column: 0, rows: 1, columns: OFFICIAL_TITLES.length }, format: "plainHead" },
      { area: all, format: "officialCell" },
      { area: column(2), format: "left" },
    ],
    columnWidths: WIDTHS,
    rowHeights: { 0: 42, ...heights(cells) },
    frozenRows: FIRST_ROW,
    print: {
      ...printPlan(system, system.document?.number, "portrait", HEADER_ROW),
      margins: OFFICIAL_MARGINS,
    },
    locked: true,
  };
}

/** Two lines for every row, more where a text needs them; merged cells have the room of all their rows. */
function heights(cells: readonly (readonly Content[])[]): Readonly<Record<number, number>> {
  const rows = [OFFICIAL_TITLES, ...cells].map((row) =>
    Math.max(
      rowHeight([row[0]!, null, row[2]!, null, ...row.slice(4)], WIDTHS, SIZE),
      heightOfLines(2, SIZE),
    ),
  );
  return Object.fromEntries(rows.map((height, i) => [HEADER_ROW + i, height]));
}

/** Indicators and constraints in the order of the document. */
export function officialRows({ indicators, constraints }: IndicatorSystem): Row[] {
  return [...indicators, ...constraints].sort((a, b) => a.no - b.no);
}

function isIndicator(row: Row): row is Indicator {
  return "points" in row;
}

function contents(system: IndicatorSystem, rows: readonly Row[]): Content[][] {
  const spans = groupSpans(rows);
  return rows.map((row, i) => {
    const span = spans.find(({ first }) => first === i);
    const firstConstraint = rows.findIndex((other) => !isIndicator(other)) === i;
    const points = isIndicator(row) ? row.points : firstConstraint ? CONSTRAINT_TEXT : null;
    const group = span ? `${groupName(system, row.group)}（${span.count}项）` : null;
    return [
      row.no,
      group,
      row.name,
      points,
      row.lead.join("、"),
      isIndicator(row) ? row.source || null : null,
    ];
  });
}

function groupName({ groups }: IndicatorSystem, id: string): string {
  return groups.find((group) => group.id === id)!.name;
}

/** Runs of rows of the same group. */
function groupSpans(rows: readonly Row[]): { first: number; count: number }[] {
  const spans: { first: number; count: number }[] = [];
  rows.forEach((row, i) => {
    if (i > 0 && rows[i - 1]!.group === row.group) spans.at(-1)!.count += 1;
    else spans.push({ first: i, count: 1 });
  });
  return spans;
}

function groupMerges(rows: readonly Row[]): Area[] {
  return groupSpans(rows)
    .filter(({ count }) => count > 1)
    .map(({ first, count }) => ({ row: FIRST_ROW + first, column: 1, rows: count, columns: 1 }));
}

/** The points column of the constraints says 约束条件 once. */
function constraintMerge(rows: readonly Row[]): Area[] {
  const first = rows.findIndex((row) => !isIndicator(row));
  const count = rows.filter((row) => !isIndicator(row)).length;
  const together = rows.slice(first, first + count).every((row) => !isIndicator(row));
  return count > 1 && together ? [{ row: FIRST_ROW + first, column: 3, rows: count, columns: 1 }] : [];
}
