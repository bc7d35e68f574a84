import { type Said, said } from "../../../i18n/said";
import { lastDayOf } from "../../../system/period";
import { measureUnits } from "../../../system/measures";
import type { IndicatorSystem } from "../../../system/schema";
import { SHORTEST_REASON } from "../../change";
import type { Submission } from "../../entries";
import type { Place } from "../../finding";
import type { Rule } from "../../rule";
import { inOneLine } from "../../quoted";
import { STATE_WORD, type TaskCells, type TaskPart } from "../../taskCells";
import {
  contradicts,
  deadlineOf,
  isOverdue,
  isReported,
  percentOf,
  proposedState,
  statedState,
  textOfTask,
} from "../../tasks";

interface TaskRule {
  readonly id:
    | "task-outside"
    | "task-number"
    | "task-overdue"
    | "task-evidence"
    | "task-state"
    | "task-percent"
    | "task-unit"
    | "task-deadline";
  /** where it is to be mended */
  readonly part: TaskPart;
  readonly breaks: (task: TaskCells, submission: Submission) => boolean;
  readonly expected: (task: TaskCells, system: IndicatorSystem) => Said;
  readonly message: (task: TaskCells, system: IndicatorSystem) => Said;
}

/** A rule on the rows of 任务台账. */
function taskRule({ id, part, expected, message, ...rule }: TaskRule): Rule<TaskCells> {
  return {
    id,
    severity: "advisory",
    title: said(`rules.${id}.title`),
    reads: ({ tasks = [] }) => tasks.filter(({ task }) => task !== ""),
    at: (task): Place => {
      const { sheet, cell } = task.cells[part] ?? task.cells.task!;
      return {
        sheet,
        cell,
        key: task.task,
        part: `${part} ${task.unit}`.trim(),
        department: task.department ?? "",
      };
    },
    found: (task) => textOfTask(task, part),
    expected: (task, { system }) => expected(task, system),
    message: (task, { system }) => message(task, system),
    ...rule,
  };
}

const named = ({ task, unit }: TaskCells): { readonly task: string; readonly unit: string } => ({
  task: inOneLine(task),
  unit,
});

export const taskOverdue = taskRule({
  id: "task-overdue",
  part: "problem",
  breaks: (task, { system }) =>
    isOverdue(task, system.period) &&
    statedState(task) !== "done" &&
    textOfTask(task, "problem").length < SHORTEST_REASON,
  expected: () => said("rules.task-overdue.expected", { shortest: SHORTEST_REASON }),
  message: (task, { period }) =>
    said("rules.task-overdue.message", {
      ...named(task),
      deadline: deadlineOf(task)!,
      day: lastDayOf(period),
    }),
});

export const taskEvidence = taskRule({
  id: "task-evidence",
  part: "evidence",
  breaks: (task) => percentOf(task) === 1 && textOfTask(task, "evidence") === "",
  expected: () => said("rules.task-evidence.expected"),
  message: (task) => said("rules.task-evidence.message", named(task)),
});

/** What stands in the cell is none of the states. */
const isNoState = (task: TaskCells): boolean =>
  textOfTask(task, "state") !== "" && statedState(task) === undefined;

export const taskState = taskRule({
  id: "task-state",
  part: "state",
  breaks: (task, { system }) => isNoState(task) || contradicts(task, system.period),
  expected: (task, { period }) =>
    isNoState(task)
      ? said("rules.task-state.words")
      : said("rules.task-state.expected", { state: STATE_WORD[proposedState(task, period)] }),
  message: (task, { period }) => {
    if (isNoState(task))
      return said("rules.task-state.unknown", { ...named(task), found: textOfTask(task, "state") });
    return said("rules.task-state.message", {
      ...named(task),
      found: textOfTask(task, "state"),
      percent: Math.round(percentOf(task)! * 1000) / 10,
      state: STATE_WORD[proposedState(task, period)],
    });
  },
});

export const taskPercent = taskRule({
  id: "task-percent",
  part: "percent",
  breaks: (task) =>
    percentOf(task) === undefined && (textOfTask(task, "percent") !== "" || statedState(task) === "done"),
  expected: () => said("rules.task-percent.expected"),
  message: (task) => {
    const found = textOfTask(task, "percent");
    return found === ""
      ? said("rules.task-percent.done", named(task))
      : said("rules.task-percent.message", { ...named(task), found });
  },
});

/** Not every program makes a table longer when somebody types below it, or fills in its formulas. */
export const taskOutside = taskRule({
  id: "task-outside",
  part: "task",
  breaks: ({ isOutside }) => isOutside === true,
  expected: () => said("rules.task-outside.expected"),
  message: (task) => said("rules.task-outside.message", named(task)),
});

export const taskDeadline = taskRule({
  id: "task-deadline",
  part: "deadline",
  breaks: (task) => textOfTask(task, "deadline") !== "" && deadlineOf(task) === undefined,
  expected: () => said("rules.task-deadline.expected"),
  message: (task) =>
    said("rules.task-deadline.message", { ...named(task), found: textOfTask(task, "deadline") }),
});

/** By its number a task is known when files come back. */
export const taskNumber = taskRule({
  id: "task-number",
  part: "task",
  breaks: (task, { tasks = [] }) => task.no === undefined || tasks.find(({ no }) => no === task.no) !== task,
  expected: () => said("rules.task-number.expected"),
  message: (task) =>
    task.no === undefined
      ? said("rules.task-number.message", named(task))
      : said("rules.task-number.twice", { ...named(task), no: task.no }),
});

/** Words of the document for nobody in particular, as 各有关部门. */
function isCollective(unit: string, system: IndicatorSystem): boolean {
  return system.measures.some((measure) =>
    measureUnits(system, measure).some(({ name, department }) => name === unit && !department),
  );
}

/** Whoever reports on it must be known: tasks of nobody are handed out to nobody. */
export const taskUnit = taskRule({
  id: "task-unit",
  part: "unit",
  breaks: (task, { system }) =>
    task.department === undefined && (isReported(task) || !isCollective(task.unit, system)),
  expected: () => said("rules.task-unit.expected"),
  message: (task) => said("rules.task-unit.message", named(task)),
});
