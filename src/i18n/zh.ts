/** Every word of the pane, in Chinese; the other languages have the same keys. */
export const zh = {
  title: "指标簿",
  subtitle: "生成、校验和计算县域综合评价工作簿",
  generate: {
    title: "1　生成工作簿",
    hint: "在当前空白工作簿中生成任务分解表、指标体系、各单位填报表和计分表。",
    example: "填入示例评分参数（仅供演示，不是官方规定）",
    button: "生成",
    running: "正在生成 {{what}}",
    done: "已生成工作簿。请将工作簿发给各单位填写浅黄色单元格。",
  },
  validate: {
    title: "2　校验填报数据",
    hint: "检查缺项、文字、上下限和数据之间的关系，结果写入“校验结果”表。",
    button: "校验",
    running: "正在校验",
    passed: "校验通过：没有发现问题。",
    found: "发现 {{count}} 个问题，其中必须改正 {{mandatory}} 个。",
  },
  score: {
    title: "3　计分并写回",
    hint: "按“指标体系”表的公式和评分参数计分，写入“计分表”，每个得分附计算过程。",
    button: "计分",
    running: "正在计分",
    composite: "综合得分",
    incomplete: "不完整",
    group: "类别",
    points: "满分",
    scored: "得分",
    vetoed: "一票否决：{{name}} {{count}} 起（{{department}}）",
    noVeto: "一票否决：未触发",
    unsettled: "一票否决：约束条件数据不全，尚不能判断",
    open: "{{count}} 个指标未计分，原因见计分表",
    warning: "校验还有 {{count}} 个必须改正的问题，得分可能有误。",
  },
  findings: {
    title: "校验发现的问题",
    mandatory: "强制",
    advisory: "核实",
    more: "其余 {{count}} 个见“校验结果”表",
  },
  failed: "没有完成",
  unexpected: "程序出错（{{message}}），请重试；仍不成功请联系维护人员",
};

export type Words = typeof zh;
