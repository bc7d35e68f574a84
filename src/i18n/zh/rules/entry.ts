/** What the rules on single entries say. */
export const entry = {
  missing: {
    title: "公式需要的基础数据不能空白；约束条件的空白不等于 0",
    message: "{{name}}未填报，请补报",
    inUnit: "{{name}}未填报，请补报（单位：{{unit}}）",
    count: "{{name}}未填报，请补报；没有发生的填 0",
  },
  type: {
    title: "数字单元格中只能是数字，不能是文字、日期、逻辑值或错误值",
    message: "{{name}}填的“{{value}}”是{{kind}}，不能计算，请改填数字，不要带单位和符号",
    kinds: { text: "文字", boolean: "逻辑值", error: "错误值", date: "日期" },
  },
  "number-as-text": {
    title: "形似数字的文字（带逗号、全角、百分号、单位、空格或撇号）要改成数字",
    message: "{{name}}填的“{{value}}”是文字，不能计算，应是 {{measured}}，请改填 {{meant}}",
  },
  "formula-circular": {
    title: "填报单元格中的公式不能循环引用",
    expected: "直接填写的数字",
    message: "表“{{sheet}}”的 {{cell}}（{{name}}）是循环引用的公式，不能计算，请改为直接填写数字",
  },
  "formula-unsure": {
    title: "填报单元格中的公式应能复核，且结果与保存的一致",
    expected: "直接填写的数字",
    message:
      "表“{{sheet}}”的 {{cell}}（{{name}}）{{reason}}，按文件中保存的结果“{{value}}”计算；请核对后改为直接填写数字，或在备注中说明来源",
    volatile: "公式的结果每次打开都可能变化（如 TODAY、INDIRECT）",
    external: "公式取自另一个文件",
    unknown: "公式无法复核",
    differs: "文件中保存的结果与公式现在算出的 {{computed}} 不一致",
  },
  "shown-otherwise": {
    title: "填报单元格显示的数应就是填写的数（不用百分比、缩放或隐藏的格式）",
    expected: "按“{{unit}}”填写的普通数字",
    message:
      "表“{{sheet}}”的 {{cell}}（{{name}}）显示为{{look}}，实际存的是 {{value}}；请用“修复模板”恢复格式，再重新填写按“{{unit}}”计的数字",
    hidden: "不显示",
    quoted: "“{{seen}}”",
  },
  digits: {
    title: "数字不能超过 15 位，超过的部分会被 Excel 改为 0",
    message: "{{name}}填的 {{value}} 超过 15 位，Excel 已不能准确保存，请核对是否把几个数连在了一起",
  },
  bounds: {
    title: "数值应在指标体系规定的上下限之内",
    message: "{{name}}填的 {{value}} 超出范围，{{expectation}}，请核对数值和单位",
    slipped:
      "{{name}}填的 {{value}} 超出范围，{{expectation}}；约为上年 {{before}} 的{{factor}}，{{doubt}}，请核对",
  },
  usual: {
    title: "数值超出通常范围的，要核实并在备注中说明",
    message: "{{name}}填的 {{value}} 不在通常范围（{{range}}）内，请核实；属实请在备注中说明原因",
  },
  integer: {
    title: "天数、人数、起数等只能是整数",
    message: "{{name}}填的 {{value}} 不是整数，请改填整数",
  },
  days: {
    title: "天数不能超过评价期的天数（全年为 365，闰年为 366）",
    expected: "不大于 {{days}} 的天数",
    message: "{{name}}填的 {{value}} 天多于该期的 {{days}} 天，请核对",
  },
} as const;
