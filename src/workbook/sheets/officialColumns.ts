import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import { officialRows } from "./officialRows";

/** A row of the official table; a cell that is merged with those below says it for all of them, on its page. */
export interface OfficialRow {
  readonly of: Indicator | Constraint;
  /** the first row of its group on a page: the name of the group, its rows in all, and those on this page */
  readonly group?: { readonly name: string; readonly count: number; readonly here: number };
  /** the first of the constraints that follow each other on a page, with how many they are there */
  readonly constraints?: number;
}

export interface OfficialColumn extends Column<OfficialRow> {
  /** cells below each other are merged, and have the room of all their rows */
  readonly merged?: (row: OfficialRow) => number | undefined;
}

/** Keys of the columns: the titles of the document. */
export const OFFICIAL_COLUMN = {
  no: "序号",
  group: "指标属性",
  name: "指标名称",
  points: "指标分值",
  lead: "牵头单位",
  source: "数据来源",
} as const;

const CONSTRAINT_TEXT = "约束\n条件";

/**
 * The columns of 任务分解表; in all a fifteenth wider than the 156 mm of the document's type area: it is printed that much
 * smaller, so that the rows of its first page fit on one.
 */
export const OFFICIAL_COLUMNS: readonly OfficialColumn[] = [
  { key: OFFICIAL_COLUMN.no, width: 5, cell: ({ of }) => of.no },
  {
    key: OFFICIAL_COLUMN.group,
    width: 9,
    cell: ({ group }) => (group ? `${group.name}\n（${group.count}项）` : null),
    merged: ({ group }) => group?.here,
  },
  { key: OFFICIAL_COLUMN.name, width: 35, format: "left", cell: ({ of }) => of.name },
  {
    key: OFFICIAL_COLUMN.points,
    width: 5,
    cell: ({ of, constraints }) => ("points" in of ? pointsText(of) : constraints ? CONSTRAINT_TEXT : null),
    merged: ({ constraints }) => constraints,
  },
  { key: OFFICIAL_COLUMN.lead, width: 17, cell: ({ of }) => of.lead.join("、") },
  { key: OFFICIAL_COLUMN.source, width: 15, cell: ({ of }) => ("points" in of ? of.source || null : null) },
];

/** What is outside of the full mark says so, with its limit. */
function pointsText({ kind, points }: Indicator): number | string {
  if (!kind) return points;
  return `${kind === "bonus" ? "加分" : "减分"}\n≤${points}`;
}

/**
 * The rows of the document with what is said once for several of them, and again on each page that they go on to.
 *
 * @param pages rows that begin a page, besides the first
 */
export function officialTable(system: IndicatorSystem, pages: readonly number[] = []): OfficialRow[] {
  const rows = officialRows(system);
  const isConstraint = (i: number): boolean => rows[i] !== undefined && !("points" in rows[i]);
  return rows.map((of, i) => {
    const sameGroup = run(rows.length, i, pages, (j) => rows[j]?.group === of.group);
    const constraints = isConstraint(i) ? run(rows.length, i, pages, isConstraint) : 0;
    return {
      of,
      ...(sameGroup > 0 ? { group: { ...groupOf(system, rows, i), here: sameGroup } } : {}),
      ...(constraints > 0 ? { constraints } : {}),
    };
  });
}

/** How many rows from one on are alike on its page; 0 where it is not the first of them. */
function run(
  count: number,
  first: number,
  pages: readonly number[],
  isAlike: (i: number) => boolean,
): number {
  if (!pages.includes(first) && isAlike(first - 1)) return 0;
  let end = first + 1;
  while (end < count && !pages.includes(end) && isAlike(end)) end++;
  return end - first;
}

/** The group of a row, with how many rows follow each other in it. */
function groupOf(
  { groups }: IndicatorSystem,
  rows: readonly { readonly group: string }[],
  i: number,
): { readonly name: string; readonly count: number } {
  const id = rows[i]!.group;
  const { name } = groups.find((group) => group.id === id)!;
  const before = rows
    .slice(0, i)
    .reverse()
    .findIndex((row) => row.group !== id);
  const after = rows.slice(i).findIndex((row) => row.group !== id);
  return { name, count: (before < 0 ? i : before) + (after < 0 ? rows.length - i : after) };
}
