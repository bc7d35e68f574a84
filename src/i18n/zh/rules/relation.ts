/** What the rules on entries beside each other say. */
export const relation = {
  "part-within-whole": {
    title: "部分不能大于全部（如税收收入不大于一般公共预算收入）",
    expected: "不大于{{whole}} {{limit}}",
    message: "{{name}} {{value}} 大于{{whole}} {{limit}}，请核对这两个数",
  },
  "decimal-point": {
    title: "与上年相差约十倍或一百倍的，应核实是否小数点错位",
    expected: "小数点位置正确的数",
    message:
      "{{name}}填的 {{value}} 约为上年 {{before}} 的{{factor}}，{{doubt}}，请核对这两个数；属实请在备注中注明“属实”及原因",
    doubtful: "疑似小数点错位",
    orUnit: "疑似小数点错位或计量单位错误（按“{{unit}}”填报）",
  },
  unit: {
    title: "与上年相差约千、万或亿倍的，应核实计量单位",
    expected: "以{{unit}}为单位的数",
    message:
      "{{name}}填的 {{value}} 约为上年 {{before}} 的{{factor}}，{{doubt}}，应以{{unit}}为单位；属实请在备注中注明“属实”及原因",
    times: {
      ten: "十倍",
      hundred: "一百倍",
      thousand: "一千倍",
      tenThousand: "一万倍",
      hundredMillion: "一亿倍",
    },
    parts: {
      ten: "十分之一",
      hundred: "百分之一",
      thousand: "千分之一",
      tenThousand: "万分之一",
      hundredMillion: "亿分之一",
    },
    likely: "疑似计量单位错误（按“{{unit}}”填报）",
    doubtful: "疑似计量单位错误",
  },
  "large-change": {
    title: "比上年变动超过规定幅度（缺省 50%）的，要核实并在备注中说明",
    expected: "与上年相差不超过 {{limit}}%，或在备注中说明",
    expectedPoints: "与上年相差不超过 {{limit}} 个百分点，或在备注中说明",
    risePoints:
      "{{name}} {{value}}，比上年（{{before}}）提高{{change}}个百分点，请核实；属实请在备注中说明原因",
    fallPoints:
      "{{name}} {{value}}，比上年（{{before}}）降低{{change}}个百分点，请核实；属实请在备注中说明原因",
    rise: "{{name}} {{value}}，比上年（{{before}}）增长{{change}}%，请核实；属实请在备注中说明原因",
    fall: "{{name}} {{value}}，比上年（{{before}}）下降{{change}}%，请核实；属实请在备注中说明原因",
  },
  computed: {
    title: "按填报数据算出的比重、增长率等超出通常范围的，要核实并在备注中说明",
    expected: "{{range}}",
    message:
      "{{indicator}}（{{component}}）按填报数据计算为 {{value}}，不在通常范围（{{range}}）内，请核对{{quantities}}；属实请在备注中说明原因",
  },
  "not-computable": {
    title: "填报的数要能算出各分项（如上年数为 0 时不能计算增长率）",
    expected: "可以计算的数",
    message:
      "{{indicator}}（{{component}}）因除数为 0 等原因无法计算，所在指标不能计分，请核对{{quantities}}；属实请在备注中说明原因，并由牵头单位确定如何计分",
  },
  "last-period": {
    title: "上年同期值应与上年工作簿中的本期值一致",
    expected: "{{before}}",
    message:
      "{{name}}填的 {{value}} 与上年工作簿中的 {{before}} 不一致，请核对；数据经过修订的请在备注中说明",
  },
  "published-differs": {
    title: "公布的增速与按两年总量计算的相差 5 个百分点以上的要核实",
    expected: "按两年总量计算为 {{worked}}",
    message:
      "{{name}}填的 {{value}} 与按两年总量计算的 {{worked}} 相差较大，请核实是否填错（如把 8.3 填成 0.083、没有公布却填 0）；属实请在备注中注明“属实”及原因",
  },
  "published-once": {
    title: "选填的数据，本年和上年应同时填报",
    expected: "两年都填报，或都不填报",
    message:
      "{{name}}未填报，而另一年已填报，两年口径不一致，请补报，或两年都不填；确实没有的请在备注中注明“属实”及原因",
  },
  "published-source": {
    title: "选填的公布数要在备注中写明来源",
    expected: "备注中写明来源",
    message: "{{name}}填了 {{value}}，请在备注中写明来源，如“县统计局2019年统计公报”",
  },
  "event-date": {
    title: "约束条件的起数大于 0 时要填评价期内的发生日期",
    expected: "{{period}}内的日期，如 {{example}}",
    message: "{{name}}填了 {{value}}，发生日期未填写或不在{{period}}内，请填写，如 {{example}}",
  },
  "event-description": {
    title: "约束条件的起数大于 0 时要写明情况",
    expected: "不少于 {{shortest}} 个字的情况说明",
    message: "{{name}}填了 {{value}}，情况说明未填写或过于简单，请写明每一起的时间、地点、责任单位和经过",
  },
  "event-dates": {
    title: "约束条件发生多起的，情况说明要逐起写明日期",
    expected: "每一起的日期，如 3月5日……；7月1日……",
    message:
      "{{name}}填了 {{value}}，发生日期和情况说明中只写明 {{days}} 个日期，请在情况说明中逐起写明，如 3月5日……；7月1日……；同一天发生的请在备注中说明",
  },
  "event-without-count": {
    title: "写了发生日期或情况的，起数不能是 0",
    expected: "起数大于 0，或日期和说明空白",
    message: "{{name}}填的是 0，却填了发生日期或情况说明，请核对起数，或清除日期和说明",
  },
  /** between units of analysis, not a rule of one workbook */
  outlier: "{{who}}的{{name}} {{value}} 明显偏离各评价对象的中位数 {{median}}，请核实数值和单位",
} as const;
