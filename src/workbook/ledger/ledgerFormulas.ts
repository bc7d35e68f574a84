import { written } from "../plan/written";
import { serialOf } from "../../validation/serialDate";
import { lastDayOf, type Period } from "../../system/period";
import { SHORTEST_REASON } from "../../validation/change";
import { STATE_WORD } from "../../validation/taskCells";
import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { LEDGER_COLUMN } from "../ledgerNames";

/** What 自查 of a task says. */
export const TASK_CHECK = {
  sound: "正常",
  unit: "请填责任单位",
  percent: "完成比例应为 0 至 100%",
  deadline: "完成时限应为日期",
  state: "状态与完成比例、时限不符",
  overdue: "到期未完成，请在存在问题中写明原因",
  evidence: "已完成，请填佐证材料",
} as const;

/** The share that is done: what is no number of 0 to 1 counts as nothing. */
const percentAt = (at: CellOf): string => {
  const cell = at(LEDGER_COLUMN.percent);
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=1),${cell},0),0)`;
};

/** Whether a task is over its day at the end of a period, and not done. */
function overdueTest(at: CellOf, period: Period): string {
  const deadline = at(LEDGER_COLUMN.deadline);
  return `AND(ISNUMBER(${deadline}),INT(N(${deadline}))<=${serialOf(lastDayOf(period))},${percentAt(at)}<1)`;
}

/** The state by the numbers, as `proposedState` has it; nothing for a row without a task. */
export function proposedFormula(at: CellOf, period: Period): Formula {
  const percent = percentAt(at);
  const open = `IF(${percent}>0,"${STATE_WORD["under-way"]}","${STATE_WORD["not-started"]}")`;
  const late = `IF(${overdueTest(at, period)},"${STATE_WORD.late}",${open})`;
  return {
    formula: `=IF(${written(at(LEDGER_COLUMN.task))}=0,"",IF(${percent}>=1,"${STATE_WORD.done}",${late}))`,
  };
}

/** The state that counts, as `stateOfTask` has it. */
export function countedFormula(at: CellOf): Formula {
  const [state, proposed] = [`TRIM(${at(LEDGER_COLUMN.state)})`, at(LEDGER_COLUMN.proposed)];
  return { formula: `=IF(${proposed}="","",IF(${isState(state)},${state},${proposed}))` };
}

/** The share that counts: what is said to be done without a number is done. */
export function shareFormula(at: CellOf): Formula {
  const [percent, counted] = [at(LEDGER_COLUMN.percent), at(LEDGER_COLUMN.counted)];
  const isDone = `AND(${counted}="${STATE_WORD.done}",NOT(ISNUMBER(${percent})))`;
  return { formula: `=IF(${counted}="","",IF(${isDone},1,${percentAt(at)}))` };
}

/** The unit that a task counts for, without blanks around it. */
export function unitFormula(at: CellOf): Formula {
  return { formula: `=IF(${at(LEDGER_COLUMN.counted)}="","",TRIM(${at(LEDGER_COLUMN.unit)}))` };
}

/** The first thing that is to be mended in a row, as the rules of validation have it. */
export function taskCheckFormula(at: CellOf, period: Period): Formula {
  const [percent, state] = [at(LEDGER_COLUMN.percent), `TRIM(${at(LEDGER_COLUMN.state)})`];
  const length = (key: string): string => written(at(key));
  const [proposed, deadline] = [at(LEDGER_COLUMN.proposed), at(LEDGER_COLUMN.deadline)];
  const word = (text: string): string => `"${text}"`;
  const [done, late, begun] = [STATE_WORD.done, STATE_WORD.late, STATE_WORD["not-started"]].map(word) as [
    string,
    string,
    string,
  ];
  const fixed = `OR(${proposed}=${done},${state}=${done},${proposed}=${late})`;
  const contradicts = `IF(${fixed},${state}<>${proposed},AND(${state}=${begun},N(${percent})>0))`;
  const steps: readonly (readonly [test: string, says: string])[] = [
    [`${written(at(LEDGER_COLUMN.unit))}=0`, TASK_CHECK.unit],
    [`AND(${written(deadline)}>0,NOT(ISNUMBER(${deadline})))`, TASK_CHECK.deadline],
    [
      `AND(OR(${written(percent)}>0,${state}=${done}),NOT(IF(ISNUMBER(${percent}),AND(${percent}>=0,${percent}<=1),FALSE)))`,
      TASK_CHECK.percent,
    ],
    [`AND(${state}<>"",NOT(${isState(state)}))`, TASK_CHECK.state],
    [`IF(AND(ISNUMBER(${percent}),${isState(state)}),${contradicts},FALSE)`, TASK_CHECK.state],
    [
      `AND(${overdueTest(at, period)},${state}<>${done},${length(LEDGER_COLUMN.problem)}<${SHORTEST_REASON})`,
      TASK_CHECK.overdue,
    ],
    [`AND(N(${percent})=1,${length(LEDGER_COLUMN.evidence)}=0)`, TASK_CHECK.evidence],
  ];
  const chain = steps.reduceRight(
    (rest, [test, says]) => `IF(${test},"${says}",${rest})`,
    `"${TASK_CHECK.sound}"`,
  );
  return { formula: `=IF(${written(at(LEDGER_COLUMN.task))}=0,"",${chain})` };
}

function isState(cell: string): string {
  return `OR(${Object.values(STATE_WORD)
    .map((word) => `${cell}="${word}"`)
    .join(",")})`;
}
