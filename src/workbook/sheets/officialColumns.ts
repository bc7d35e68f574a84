import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import { officialRows } from "./officialRows";

/** A row of the official table; a cell that is merged with those below says it for all of them. */
export interface OfficialRow {
  readonly of: Indicator | Constraint;
  /** the first row of its group, with the name of the group and how many rows it has */
  readonly group?: { readonly name: string; readonly count: number };
  /** the first of the constraints that follow each other, with how many they are; 1 where they do not */
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
 * The columns of 任务分解表; in all as wide as the type area of an official document, 156 mm, so that nothing is printed
 * smaller than it is set.
 */
export const OFFICIAL_COLUMNS: readonly OfficialColumn[] = [
  { key: OFFICIAL_COLUMN.no, width: 5, cell: ({ of }) => of.no },
  {
    key: OFFICIAL_COLUMN.group,
    width: 9,
    cell: ({ group }) => (group ? `${group.name}\n（${group.count}项）` : null),
    merged: ({ group }) => group?.count,
  },
  { key: OFFICIAL_COLUMN.name, width: 32, format: "left", cell: ({ of }) => of.name },
  {
    key: OFFICIAL_COLUMN.points,
    width: 5,
    cell: ({ of, constraints }) => ("points" in of ? of.points : constraints ? CONSTRAINT_TEXT : null),
    merged: ({ constraints }) => constraints,
  },
  { key: OFFICIAL_COLUMN.lead, width: 16, cell: ({ of }) => of.lead.join("、") },
  { key: OFFICIAL_COLUMN.source, width: 14, cell: ({ of }) => ("points" in of ? of.source || null : null) },
];

/** The rows of the document with what is said once for several of them. */
export function officialTable(system: IndicatorSystem): OfficialRow[] {
  const rows = officialRows(system);
  const isConstraint = rows.map((row) => !("points" in row));
  const first = isConstraint.indexOf(true);
  const count = isConstraint.filter(Boolean).length;
  const together = isConstraint.slice(first, first + count).every(Boolean);
  return rows.map((of, i) => ({
    of,
    ...groupFrom(system, rows, i),
    ...(i === first ? { constraints: together ? count : 1 } : {}),
  }));
}

/** The group that begins with a row, and how many rows follow each other in it. */
function groupFrom(
  { groups }: IndicatorSystem,
  rows: readonly { readonly group: string }[],
  i: number,
): Pick<OfficialRow, "group"> {
  const id = rows[i]!.group;
  if (rows[i - 1]?.group === id) return {};
  const next = rows.findIndex((row, j) => j > i && row.group !== id);
  const { name } = groups.find((group) => group.id === id)!;
  return { group: { name, count: (next < 0 ? rows.length : next) - i } };
}
