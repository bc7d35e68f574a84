import type { IndicatorStatus } from "../../scoring/unit/scorecard";

/** What the sheet says of an indicator or a constraint. */
export const STATUS_TEXT: Readonly<Record<IndicatorStatus, string>> = {
  scored: "已计分",
  "no-goalposts": "未设置评分参数",
  "wrong-data": "数据有误",
  "missing-data": "数据缺失",
  "not-computable": "无法计算",
  met: "未触发",
  vetoed: "一票否决",
  "missing-count": "数据缺失",
  "wrong-count": "数据有误",
};
