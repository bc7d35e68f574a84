import { STATE_WORD, type TaskPart } from "../../validation/taskCells";
import type { CellValidation, Column } from "../columns/column";
import { dayValidation, filledColumns, wordsValidation } from "../columns/filledColumns";
import { LEDGER_COLUMN } from "../ledgerNames";
import {
  countedFormula,
  proposedFormula,
  shareFormula,
  taskCheckFormula,
  unitFormula,
} from "./ledgerFormulas";
import type { LedgerRow } from "./ledgerRow";

const PERCENT: CellValidation = {
  rule: { kind: "decimal", min: 0, max: 1 },
  title: LEDGER_COLUMN.percent,
  prompt: "填 0 至 100%，如 60%。到完成时限应为 100%。",
  error: "应为 0 至 100% 的数，如 60%。",
};

const STATE: CellValidation = {
  rule: { kind: "list", values: Object.values(STATE_WORD) },
  title: LEDGER_COLUMN.state,
  prompt: "右侧的建议状态按完成比例和完成时限得出，供选择时参考。",
  error: "请选未启动、进行中、已完成或滞后。",
};

const DEADLINE = dayValidation(LEDGER_COLUMN.deadline, "任务完成的最后一天，如 2019-12-31。", "2019-12-31");

const filled = filledColumns<TaskPart>(LEDGER_COLUMN);

/** The columns of 任务台账: what the lead office sets, what units report, and what formulas say of that. */
export const LEDGER_COLUMNS: readonly Column<LedgerRow>[] = [
  { key: LEDGER_COLUMN.no, width: 5, format: "center", cell: ({ no }) => no },
  filled("measure", 5, "entryRequirement"),
  filled("title", 14),
  filled("task", 20),
  filled("unit", 13),
  filled("person", 8),
  filled("deadline", 13, "entryEventDate", DEADLINE),
  filled(
    "target",
    14,
    "entryText",
    wordsValidation(LEDGER_COLUMN.target, "要做成什么，写成可以核对的结果。"),
  ),
  filled("progress", 24, "entryText", wordsValidation(LEDGER_COLUMN.progress, "本期做了什么，到了哪一步。")),
  filled("percent", 8, "entryPercent", PERCENT),
  filled("state", 8, "entryRequirement", STATE),
  filled("problem", 16, "entryText", wordsValidation(LEDGER_COLUMN.problem, "到期没有完成的，写明原因。")),
  filled("help", 14, "entryText", wordsValidation(LEDGER_COLUMN.help, "需要哪个单位协调解决什么事项。")),
  filled("evidence", 14, "entryText", wordsValidation(LEDGER_COLUMN.evidence, "文件名称或文号，材料另附。")),
  { key: LEDGER_COLUMN.last, width: 8, format: "percent", cell: ({ cells }) => cells.last ?? null },
  {
    ...{ key: LEDGER_COLUMN.proposed, width: 9, format: "center" as const },
    cell: ({ system }, at) => proposedFormula(at, system.period),
  },
  { key: LEDGER_COLUMN.check, width: 20, cell: ({ system }, at) => taskCheckFormula(at, system.period) },
  { key: LEDGER_COLUMN.counted, width: 0, cell: (_, at) => countedFormula(at) },
  { key: LEDGER_COLUMN.share, width: 0, cell: (_, at) => shareFormula(at) },
  { key: LEDGER_COLUMN.countedUnit, width: 0, cell: (_, at) => unitFormula(at) },
];

/** What the lead office sets of a task. */
const SET: ReadonlySet<string> = new Set(
  (["measure", "title", "task", "unit", "deadline", "target"] as const).map((part) => LEDGER_COLUMN[part]),
);

const SET_FORMATS: Readonly<Record<string, "day" | "center">> = {
  [LEDGER_COLUMN.measure]: "center",
  [LEDGER_COLUMN.deadline]: "day",
};

/** The columns of a unit's own lines: what the lead office has set is not to be filled there. */
export const PART_COLUMNS: readonly Column<LedgerRow>[] = LEDGER_COLUMNS.map((column) => {
  if (!SET.has(column.key)) return column;
  const { entered: _entered, ...rest } = column;
  const format = SET_FORMATS[column.key];
  return format ? { ...rest, format } : rest;
});
