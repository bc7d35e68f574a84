import type { IndicatorStatus } from "../../scoring/unit/scorecard";
import { WRONG } from "../entryTests";
import { NO_TASK } from "../idle";

/**
 * What the sheet says of an indicator or a constraint: texts of the document, which formulas compare and publications
 * keep. The pane and the command line have their own words for a status, in each language.
 */
export const STATUS_TEXT: Readonly<Record<IndicatorStatus, string>> = {
  scored: "已计分",
  "no-goalposts": "未设置评分参数",
  "wrong-data": WRONG,
  "missing-data": "数据缺失",
  "not-computable": "无法计算",
  "no-task": NO_TASK,
  met: "未触发",
  vetoed: "已触发",
  deducted: "已扣分",
  "missing-count": "数据缺失",
  "wrong-count": WRONG,
};
