/** What a scorecard says of its rows and of itself. */
export const scorecard = {
  status: {
    scored: "已计分",
    "no-goalposts": "未设置评分参数",
    "wrong-data": "数据有误",
    "missing-data": "数据缺失",
    "not-computable": "无法计算",
    "no-task": "本年无任务",
    met: "未触发",
    vetoed: "已触发",
    deducted: "已扣分",
    "missing-count": "数据缺失",
    "wrong-count": "数据有误",
  },
  veto: {
    raised: "已触发：{{vetoes}}",
    one: "{{name}} {{count}} {{unit}}（{{department}}）",
    loss: "{{name}} {{count}} {{unit}}扣 {{points}} 分（{{department}}）",
    losses: "{{veto}}；扣分：{{losses}}",
    none: "未触发",
    undecided: "数据缺失或有误，尚不能判断",
  },
} as const;
