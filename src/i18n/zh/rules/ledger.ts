/** Rules on the rows of 任务台账. */
export const ledger = {
  "task-overdue": {
    title: "任务台账：到期未完成的任务要写明原因",
    expected: "在“存在问题”中写明原因，不少于 {{shortest}} 个字",
    message:
      "任务“{{task}}”（{{unit}}）应于 {{deadline}} 前完成，至 {{day}} 仍未完成，请在“存在问题”中写明原因",
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
    message: "任务“{{task}}”（{{unit}}）的完成比例“{{found}}”不是 0 至 100% 的数字，请重新输入，如 50%",
  },
  "task-outside": {
    title: "任务台账：每项任务都要在表格之内，台账总览才会计入",
    expected: "表格之内的一行",
    message:
      "任务“{{task}}”（{{unit}}）在表格之外，或其中的公式被删除，台账总览没有计入；请从上一行把公式向下填充到这一行",
  },
  "task-number": {
    title: "任务台账：每项任务都要有自己的序号",
    expected: "不重复的整数",
    message: "任务“{{task}}”（{{unit}}）没有序号，不会下发给责任单位，请填一个没有用过的整数",
    twice:
      "任务“{{task}}”（{{unit}}）的序号 {{no}} 与前面的任务重复，不会下发给责任单位，请改填一个没有用过的整数",
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
  "matter-overdue": {
    title: "督查督导：到期没有办结的事项要写明整改情况",
    expected: "整改到哪一步、为什么没有办结",
    message: "督查事项“{{matter}}”（{{unit}}）应于 {{deadline}} 前办结，至 {{day}} 仍未办结，请填写整改情况",
  },
  "matter-outcome": {
    title: "督查督导：已办结的事项要写明整改情况",
    expected: "整改的结果",
    message: "督查事项“{{matter}}”（{{unit}}）已填办结日期，请填写整改情况",
  },
  "matter-day": {
    title: "督查督导：督查日期、整改时限和办结日期应是日期",
    expected: "日期，如 2019-12-31",
    message: "督查事项“{{matter}}”（{{unit}}）的{{column}}“{{found}}”不是日期，请改填，如 2019-12-31",
  },
  "matter-order": {
    title: "督查督导：整改时限和办结日期不应早于督查日期",
    expected: "督查日期当天或者以后的日期",
    message: "督查事项“{{matter}}”（{{unit}}）于 {{date}} 督查，而{{column}}填为 {{day}}，请核对",
  },
  "matter-task": {
    title: "督查督导：台账序号应是任务台账中的序号",
    expected: "任务台账中的序号；不针对某项任务的不填",
    message: "督查事项“{{matter}}”（{{unit}}）的台账序号“{{found}}”在任务台账中没有，请核对",
  },
  "matter-unit": {
    title: "督查督导：每个事项都要有责任单位",
    expected: "一个单位的全称，如 县财政局",
    message: "督查事项“{{matter}}”没有填责任单位，请填写",
  },
} as const;
