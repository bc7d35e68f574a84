/** Rules on the rows of 任务台账. */
export const ledger = {
  "task-overdue": {
    title: "任务台账：到期未完成的任务要写明原因",
    expected: "在“存在问题”中写明原因，不少于 {{shortest}} 个字",
    message: "任务“{{task}}”（{{unit}}）至 {{day}} 应完成而未完成，请在“存在问题”中写明原因",
  },
  "task-evidence": {
    title: "任务台账：完成比例为 100% 的任务要有佐证材料",
    expected: "佐证材料的名称或文号",
    message: "任务“{{task}}”（{{unit}}）已完成 100%，请填写佐证材料",
  },
  "task-state": {
    title: "任务台账：状态应与完成比例、完成时限相符",
    expected: "{{state}}",
    words: "未启动、进行中、已完成或滞后",
    unknown: "任务“{{task}}”（{{unit}}）的状态“{{found}}”有误，请选未启动、进行中、已完成或滞后",
    message:
      "任务“{{task}}”（{{unit}}）状态为“{{found}}”，而完成比例为 {{percent}}%，按完成时限应为“{{state}}”，请核对",
  },
  "task-percent": {
    title: "任务台账：完成比例应为 0 至 100%",
    expected: "0 至 100% 的数",
    done: "任务“{{task}}”（{{unit}}）状态为“已完成”，请填完成比例 100%",
    message: "任务“{{task}}”（{{unit}}）的完成比例“{{found}}”有误，请填 0 至 100% 的数",
  },
  "task-outside": {
    title: "任务台账：每项任务都要在表格之内，台账总览才会计入",
    expected: "表格之内的一行",
    message:
      "任务“{{task}}”（{{unit}}）在表格之外，或其中的公式被删除，台账总览没有计入；请从上一行把公式向下填充到这一行",
  },
  "task-deadline": {
    title: "任务台账：完成时限应是日期",
    expected: "日期，如 2019-12-31",
    message: "任务“{{task}}”（{{unit}}）的完成时限“{{found}}”不是日期，请改填，如 2019-12-31",
  },
  "task-unit": {
    title: "任务台账：责任单位应是单位名单中的一个单位",
    expected: "一个单位的全称，如 县财政局",
    message:
      "任务“{{task}}”的责任单位“{{unit}}”不在单位名单中，请填一个单位的全称；几个单位共同负责的，请分行填写",
  },
} as const;
