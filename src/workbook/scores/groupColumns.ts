import { flatten, fullMarkOf, groupForest } from "../../scoring/groupTree";
import { EXTRAS, extraIndicators } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import type { Column } from "../columns/column";
import { GROUP_COLUMN } from "../tableNames";
import { attainment } from "./scoreColumns";

/** Row keys of the summary that are not groups; a group's id has no asterisk. */
export const SUMMARY_KEY = { composite: "*composite", grade: "*grade", veto: "*veto" } as const;

/** Rows of what is outside of the full mark, where the system has any. */
export function extraRows(system: IndicatorSystem): Omit<SummaryRow, "no">[] {
  return EXTRAS.flatMap(({ kind, id, name }) => {
    const own = extraIndicators(system, kind);
    const points = own.reduce((sum, indicator) => sum + indicator.points, 0);
    return own.length === 0 ? [] : [{ key: id, name, points }];
  });
}

/** A group, the composite, or the constraints as a whole. */
export interface SummaryRow {
  readonly key: string;
  /** from 1 */
  readonly no: number;
  readonly name: string;
  /** null for what has no score */
  readonly points: number | null;
}

/** The columns of the summary above the scores; notes and scores are written by each run. */
export const GROUP_COLUMNS: readonly Column<SummaryRow>[] = [
  { key: GROUP_COLUMN.key, width: 0, cell: ({ key }) => key },
  { key: GROUP_COLUMN.no, title: "序号", width: 7, format: "center", cell: ({ no }) => no },
  { key: GROUP_COLUMN.name, width: 18, format: "center", cell: ({ name }) => name },
  { key: GROUP_COLUMN.note, width: 36 },
  { key: GROUP_COLUMN.points, width: 10, format: "center", cell: ({ points }) => points },
  { key: GROUP_COLUMN.score, width: 10, format: "score" },
  {
    key: GROUP_COLUMN.attainment,
    width: 10,
    format: "percent",
    cell: ({ points }, at) => (points === null ? null : attainment(GROUP_COLUMN, at)),
  },
];

/** Every group, the composite, and the constraints where there are any. */
export function summaryRows(system: IndicatorSystem): SummaryRow[] {
  const forest = groupForest(system);
  const full = fullMarkOf(system, forest);
  const groups = flatten(forest).map(({ group: { id, name }, weight }) => ({
    key: id,
    name,
    points: weight,
  }));
  const composite = { key: SUMMARY_KEY.composite, name: "综合得分", points: full };
  const grade = { key: SUMMARY_KEY.grade, name: "等次", points: null };
  const veto = { key: SUMMARY_KEY.veto, name: "约束条件", points: null };
  const rows = [
    ...groups,
    ...extraRows(system),
    composite,
    ...(system.grades ? [grade] : []),
    ...(system.constraints.length > 0 ? [veto] : []),
  ];
  return rows.map((row, i) => ({ ...row, no: i + 1 }));
}
