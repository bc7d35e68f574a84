import type { Finding } from "../../validation/finding";
import { findingCounts, NOT_CHECKED, SCORED_SINCE } from "./findingRows";

/** What stands behind the line of a check that is older than a scoring. */
const OLDER = "（此为计分以前的校验结果；";
const END = "，请重新校验）";

/**
 * The line below the title of 校验结果 once a scoring has found something else than what is listed there: it says so, so
 * that it never contradicts 历次得分.
 *
 * @param line as it stands
 * @param findings of the scoring
 * @param time as people read it
 * @returns undefined when the line need not be changed
 */
export function lineSince(line: string, findings: readonly Finding[], time: string): string | undefined {
  const counts = findingCounts(findings);
  const found = findings.length === 0 ? "没有发现问题" : counts;
  if (line.includes(`计分时${found}`)) return undefined;
  const listed = line.split(OLDER)[0]!;
  if (listed === NOT_CHECKED || SCORED_SINCE.test(listed))
    return `${time} 计分时${found}${findings.length === 0 ? "" : "，明细尚未列出，请重新校验"}`;
  const isListed = listed.startsWith(counts);
  if (isListed) return listed === line ? undefined : listed;
  return `${listed}${OLDER}${time} 计分时${found}${END}`;
}
