import { serialOf } from "../../validation/serialDate";
import { lastDayOf, type Period } from "../../system/period";
import type { CellOf, CellValidation, Column } from "../columns/column";
import type { Formula } from "../plan/plan";
import { dayValidation, filledColumns, wordsValidation } from "../columns/filledColumns";
import { LEDGER_NAME, SUPERVISION_COLUMN } from "../ledgerNames";
import type { MatterPart } from "../../validation/matterCells";
import type { MatterRow } from "./matterRow";

/** What 办理状态 says. */
export const MATTER_STATE = { settled: "已办结", late: "逾期未办结", open: "办理中" } as const;

const TASK: CellValidation = {
  rule: { kind: "whole", min: 1 },
  title: SUPERVISION_COLUMN.task,
  prompt: "所督查任务在任务台账中的序号；不针对某项任务的不填。",
  error: "应填任务台账中的序号。",
};

const filled = filledColumns<MatterPart>(SUPERVISION_COLUMN);
const day = (title: string, prompt: string): CellValidation => dayValidation(title, prompt, "2019-09-30");

/** The columns of 督查督导, in order. */
export const MATTER_COLUMNS: readonly Column<MatterRow>[] = [
  { key: SUPERVISION_COLUMN.no, width: 5, format: "center", cell: ({ no }) => no },
  filled("date", 13, "entryEventDate", day(SUPERVISION_COLUMN.date, "督查的日期，如 2019-09-30。")),
  filled("by", 13),
  filled("unit", 15),
  filled("task", 6, "entryRequirement", TASK),
  { key: SUPERVISION_COLUMN.taskName, width: 18, cell: (_, at) => taskFormula(at) },
  filled("matter", 22, "entryText", wordsValidation(SUPERVISION_COLUMN.matter, "督查中发现了什么问题。")),
  filled(
    "demand",
    22,
    "entryText",
    wordsValidation(SUPERVISION_COLUMN.demand, "要求责任单位做什么，做到什么程度。"),
  ),
  filled(
    "deadline",
    13,
    "entryEventDate",
    day(SUPERVISION_COLUMN.deadline, "整改的最后一天，如 2019-12-31。"),
  ),
  filled("outcome", 22, "entryText", wordsValidation(SUPERVISION_COLUMN.outcome, "整改到哪一步，结果怎样。")),
  filled(
    "settled",
    13,
    "entryEventDate",
    day(SUPERVISION_COLUMN.settled, "办结的日期，如 2019-12-20；没有办结的不填。"),
  ),
  {
    ...{ key: SUPERVISION_COLUMN.state, width: 12, format: "center" as const },
    cell: ({ system }, at) => stateFormula(at, system.period),
  },
];

/** The task of a number in the ledger, which is found again wherever rows were sorted to. */
function taskFormula(at: CellOf): Formula {
  const no = at(SUPERVISION_COLUMN.task);
  const found = `INDEX(${LEDGER_NAME.tasks},MATCH(${no},${LEDGER_NAME.numbers},0))`;
  return { formula: `=IF(${no}="","",IFERROR(${found},"台账中没有"))` };
}

/** Whether it is settled, over its day at the end of the period, or under way. */
function stateFormula(at: CellOf, period: Period): Formula {
  const [settled, deadline, matter] = [
    at(SUPERVISION_COLUMN.settled),
    at(SUPERVISION_COLUMN.deadline),
    at(SUPERVISION_COLUMN.matter),
  ];
  const isOver = `AND(ISNUMBER(${deadline}),N(${deadline})<=${serialOf(lastDayOf(period))})`;
  const open = `IF(${isOver},"${MATTER_STATE.late}","${MATTER_STATE.open}")`;
  return { formula: `=IF(${matter}="","",IF(ISNUMBER(${settled}),"${MATTER_STATE.settled}",${open}))` };
}
