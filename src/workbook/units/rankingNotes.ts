import { isUnscored } from "../../scoring/unit/scorecard";
import { isCounted } from "../../scoring/unit/constraint";
import type { Content } from "../plan/plan";
import type { RankingRow } from "./rankingRow";

/** So many indicators are named. */
const NAMED = 3;

/** What a row of a unit says that is not among those any more. */
export const NOT_THERE = "各县数据中已没有这一行";
/** What a row says of a unit that another row is of. */
export const TWICE = "与另一行重复，没有排名";

/** Why a unit has no rank, or not all of its scores. */
export function openNote({ system, ranked, isAltered }: RankingRow): Content {
  const open = system.indicators.filter((_, i) => isUnscored(ranked.indicators[i]!));
  const uncounted = system.constraints.filter((_, i) => !isCounted(ranked.constraints[i]!));
  const isOut = ranked.rank === null && ranked.score !== null && ranked.vetoes.length > 0;
  return [
    ...(isAltered ? ["数据在加入之后有改动，与来源校验码不符"] : []),
    ...(isOut ? ["触发约束条件，不参加排名"] : []),
    ...(open.length > 0 ? [`未计分：${few(open)}`] : []),
    ...(uncounted.length > 0 ? [`约束条件未填：${few(uncounted)}`] : []),
  ].join("；");
}

function few(named: readonly { readonly name: string }[]): string {
  const names = named.slice(0, NAMED).map(({ name }) => name);
  return named.length > NAMED ? `${names.join("、")}等 ${named.length} 项` : names.join("、");
}
