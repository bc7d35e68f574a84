import { DAY_WORDS } from "../validation/matters";

/** Columns of 任务台账. */
export const LEDGER_COLUMN = {
  no: "序号",
  measure: "措施编号",
  title: "政策措施",
  task: "任务",
  unit: "责任单位",
  person: "责任人",
  deadline: "完成时限",
  target: "工作目标",
  progress: "进展情况",
  percent: "完成比例",
  state: "状态",
  problem: "存在问题",
  help: "需协调事项",
  evidence: "佐证材料",
  last: "上期比例",
  proposed: "建议状态",
  check: "自查",
  counted: "计入状态",
  share: "计入比例",
  countedUnit: "计入单位",
} as const;

/** Columns of 督查督导. */
export const SUPERVISION_COLUMN = {
  no: "序号",
  date: DAY_WORDS.date,
  by: "督查单位",
  unit: "责任单位",
  task: "台账序号",
  taskName: "对应任务",
  matter: "督查事项",
  demand: "整改要求",
  deadline: DAY_WORDS.deadline,
  outcome: "整改情况",
  settled: DAY_WORDS.settled,
  state: "办理状态",
} as const;

/** Names of columns of 任务台账 that other sheets count in: also rows that somebody adds below the last. */
export const LEDGER_NAME = {
  numbers: "台账_序号",
  tasks: "台账_任务名",
  measures: "台账_措施",
  units: "台账_单位",
  states: "台账_状态",
  shares: "台账_比例",
} as const;
