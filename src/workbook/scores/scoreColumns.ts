import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import type { CellOf, Column } from "../columns/column";
import type { Formula } from "../plan/plan";
import { SCORE_COLUMN } from "../tableNames";
import { scoreFormula } from "./scoreFormula";

/** An indicator or a constraint in 计分表. */
export interface ScoreRow {
  readonly system: IndicatorSystem;
  readonly of: Indicator | Constraint;
  /** where 指标体系 has what a component earns, by its key */
  readonly earned: (component: string) => string;
}

/** The columns of 计分表, in order; scores, status and explanation are written by each run. */
export const SCORE_COLUMNS: readonly Column<ScoreRow>[] = [
  { key: SCORE_COLUMN.key, width: 0, cell: ({ of }) => of.code },
  { key: SCORE_COLUMN.no, width: 7, format: "center", cell: ({ of }) => of.no },
  {
    key: SCORE_COLUMN.group,
    width: 18,
    format: "center",
    cell: ({ system, of }) => system.groups.find(({ id }) => id === of.group)!.name,
  },
  { key: SCORE_COLUMN.name, width: 36, cell: ({ of }) => of.name },
  {
    key: SCORE_COLUMN.points,
    width: 10,
    format: "center",
    cell: ({ of }) => (isScored(of) ? of.points : "约束条件"),
  },
  { key: SCORE_COLUMN.score, width: 10, format: "score" },
  {
    key: SCORE_COLUMN.attainment,
    width: 10,
    format: "percent",
    cell: ({ of }, at) => (isScored(of) ? attainment(SCORE_COLUMN, at) : null),
  },
  { key: SCORE_COLUMN.status, width: 16, format: "center" },
  { key: SCORE_COLUMN.explanation, width: 92 },
  {
    key: SCORE_COLUMN.recomputed,
    width: 11,
    format: "twoDecimals",
    cell: ({ system, of, earned }) => (isScored(of) ? scoreFormula(system, of, earned) : null),
  },
];

function isScored(of: ScoreRow["of"]): of is Indicator {
  return "points" in of;
}

/** The share of the points that was scored, over the cells of a row. */
export function attainment(key: { readonly score: string; readonly points: string }, at: CellOf): Formula {
  const [score, points] = [at(key.score), at(key.points)];
  return { formula: `=IF(COUNT(${score},${points})<2,"",${score}/${points})` };
}
