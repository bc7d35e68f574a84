/** The words that the pane needs before anything else is loaded. */
export const first = {
  title: "指标簿",
  subtitle: "生成、校验和计算县域综合评价工作簿",
  views: {
    title: "视图",
    overview: "进度",
    returns: "下发与回收",
    mine: "本单位",
    findings: "校验",
    scores: "得分",
    targets: "目标",
    runs: "比较",
    statistics: "统计",
    units: "各县",
    publish: "发布",
    setup: "设置",
  },
  roles: {
    question: "您用它做什么？",
    hint: "选择后按此显示，可随时在“设置”中更换。",
    lead: "牵头单位",
    leadHint: "生成工作簿，掌握各单位进度，发布得分",
    department: "填报单位",
    departmentHint: "查看本单位缺什么、错什么，并改正或说明",
    statistician: "统计人员",
    statisticianHint: "校验、计分，说明得分怎样得来，比较各次得分",
  },
  loading: "正在读取工作簿",
  outside: {
    title: "请在 Excel 中打开",
    text: "指标簿是 Excel 的加载项，不能在浏览器中单独打开。请在 Excel 的“开始”选项卡中选“指标簿”；没有 Excel 的，请用指标簿网页版。",
  },
  broken: {
    title: "未能载入",
    text: "请检查网络后重试；仍不成功的，请联系技术支持。",
    again: "重试",
  },
} as const;
