import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import { fullMarkOf, groupForest } from "../../scoring/groupTree";
import { countExamples } from "../../system/parameters";
import type { IndicatorSystem } from "../../system/schema";
import { NO_BASIS } from "../plan/footer";

/** What the line below the title of 各县得分 begins with. */
export const RANKING_LINE = "计分方法：";

const RELATIVE: Readonly<Record<string, string>> = {
  minmax: "各评价对象相互比较（极差标准化",
  zscore: "各评价对象相互比较（Z 分数标准化",
  rank: "各评价对象相互比较（按名次",
  percentile: "各评价对象相互比较（按百分位次",
  borda: "各评价对象相互比较（波达计数",
  dist2max: "各评价对象相互比较（与最优值的差距",
};

/** The line below the title of 各县得分: by which method, and when. */
export function rankingLine(system: IndicatorSystem, { method }: EvaluationOptions, time: string): string {
  const full = fullMarkOf(system, groupForest(system));
  const isOwn = method.id === "goalposts";
  const scale = "low" in method ? `，${method.low} 至 ${method.high}` : "";
  const how = isOwn ? `按各指标的计分方法和参数，满分 ${full} 分` : `${RELATIVE[method.id]}${scale}）`;
  const warning = isOwn && countExamples(system) > 0 ? `；${NO_BASIS}` : "";
  return `${RANKING_LINE}${how}${warning}；排名时间：${time}`;
}
