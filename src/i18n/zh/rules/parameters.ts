/** What the rules on goalposts and floors say. */
export const parameters = {
  goalposts: {
    title: "不允许值和满意值应是两个不同的数，或都空白；保底系数应在 0 至 0.99 之间",
    expected: "两个不同的数字，或两格都空白",
    number: "数字",
    notNumber: "{{name}}的评分参数“{{found}}”不是数字，请改填数字",
    half: "{{name}}的不允许值和满意值只填了一个，请补上另一个",
    equal: "{{name}}的满意值与不允许值相同（{{value}}），无法计算功效系数，请改为两个不同的数",
    between: "{{least}} 至 {{most}} 之间的数",
    floor: "{{name}}的保底系数 {{value}} 超出范围，请改填 {{between}}",
  },
  "goalposts-reversed": {
    title: "越大越好的指标，满意值应高于不允许值；越小越好的，应低于不允许值",
    above: "高于 {{low}} 的数",
    below: "低于 {{low}} 的数",
    moreIsBetter: "{{name}}：满意值 {{high}} 低于不允许值 {{low}}，而本分项越大越好；请核对是否填反",
    lessIsBetter: "{{name}}：满意值 {{high}} 高于不允许值 {{low}}，而本分项越小越好；请核对是否填反",
  },
  "goalposts-empty": {
    title: "没有不允许值和满意值的分项不能计分",
    expected: "不允许值和满意值",
    message: "有 {{count}} 个分项未填写不允许值和满意值（{{names}}），所在指标不能计分；请由牵头单位填写",
    others: "{{names}}等",
  },
  "target-zero": {
    title: "按目标值的百分比或完成率计分的，目标值不能为 0；按完成率计分的，目标值应大于 0",
    expected: "大于 0 的目标值",
    message: "{{name}}填了 {{value}}，作为目标值不能计算完成率或百分比，请核对后改正",
  },
} as const;
