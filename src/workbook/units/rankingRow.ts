import type { RankedUnit, Ranking } from "../../scoring/panel/ranking";
import { weightedFor } from "../../scoring/panel/categories";
import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import { ruledBy } from "../../scoring/panel/ruledBy";
import type { IndicatorSystem } from "../../system/schema";

/** Keys of the columns of 各县得分 beside those of groups and indicators. */
export const RANKING_COLUMN = {
  unit: "评价对象",
  rank: "位次",
  score: "综合得分",
  category: "评价类别",
  previousRank: "上年位次",
  rise: "升降",
  grade: "等次",
  awards: "先进类别",
  vetoes: "约束条件",
  losses: "约束扣分",
  note: "说明",
  base: "约束前得分",
  basis: "排名依据",
  method: "排名方法",
} as const;

/** The column of a group's scores: a group and an indicator may have one code. */
export function groupColumn(id: string): string {
  return `汇总 ${id}`;
}

/** The column of an indicator's scores. */
export function indicatorColumn(code: string): string {
  return `指标 ${code}`;
}

/** What the row of a unit is made of. */
export interface RankingRow {
  /** with the points of the unit's category */
  readonly system: IndicatorSystem;
  readonly ranked: RankedUnit;
  /** whether scores are points */
  readonly isInPoints: boolean;
  /** its numbers are not those any more that its stamp vouches for */
  readonly isAltered: boolean;
  /** how units were compared, to be compared so again; JSON */
  readonly method: string;
  /** the cells that ranks are made from, as a formula names them */
  readonly basis: string;
}

/** Rows of units with what ranks are made from. */
export function rankingRows(
  { units, isInPoints, options, altered }: Ranking,
  system: IndicatorSystem,
  basis: string,
): RankingRow[] {
  const { method: by, aggregation, power, missing } = options;
  const method = JSON.stringify({ method: by, aggregation, power, missing });
  const weightedOf = weightedFor(ruledBy(system, options));
  return units.map((ranked) => ({
    ...{ system: weightedOf(ranked.category), ranked, isInPoints, method, basis },
    isAltered: altered?.has(ranked.unit) ?? false,
  }));
}

/** Whether constraints can change a composite. */
export function isChangedByConstraints({ constraints, options }: IndicatorSystem): boolean {
  return constraints.some(
    ({ perEvent, effect = options.vetoEffect }) =>
      perEvent !== undefined || effect === "zero" || effect === "cap" || effect === "deduct",
  );
}

/** How a ranking has noted that it was made; undefined where that cannot be read. */
export function comparingIn(text: string): EvaluationOptions | undefined {
  try {
    return JSON.parse(text) as EvaluationOptions;
  } catch {
    return undefined;
  }
}
