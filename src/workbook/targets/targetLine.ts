import type { Scorecard } from "../../scoring/unit/scorecard";
import { fullMarkOf } from "../../scoring/groupTree";
import type { IndicatorSystem } from "../../system/schema";

/** What the line below the title begins with, by which it is found again. */
export const TARGET_LINE = "目标测算";

/** What is said as long as nothing was worked out. */
export const NOT_WORKED_OUT = `${TARGET_LINE}：填好目标值后由程序测算目标全部完成时的得分；完成情况随填报自动更新`;

/**
 * The line below the title: the score as it is, with all targets met, and what is missing to the full mark then.
 *
 * @param time as people read it
 */
export function targetLine(system: IndicatorSystem, now: Scorecard, met: Scorecard, time: string): string {
  const { decimals } = system.options;
  const full = fullMarkOf(system);
  const shown = ({ composite }: Scorecard): string => composite?.toFixed(decimals) ?? "暂无";
  const left = met.composite === null ? undefined : full - met.composite;
  const missing = [
    ...(left === undefined ? ["有指标未计分，还不能测算"] : []),
    ...(left !== undefined && left > 0 ? [`距满分 ${full} 分还差 ${left.toFixed(decimals)} 分`] : []),
    ...(left !== undefined && left <= 0 ? [`达到满分 ${full} 分`] : []),
  ];
  return [
    `${TARGET_LINE}（${time}）：现综合得分 ${shown(now)}`,
    `目标全部完成时 ${shown(met)}`,
    ...missing,
  ].join("，");
}
