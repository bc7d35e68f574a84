import { type Datum, plain } from "../../../bulletin/datum";
import { isWithin, lastDayOf, nextPeriod } from "../../../system/period";
import type { TaskState } from "../../../validation/taskCells";
import { deadlineOf } from "../../../validation/tasks";
import { type BulletinSources, listOf, type Named } from "./sources";
import { type CountedTask, countedTasks, meanPercent, unitOf, wordsOf } from "./taskTable";
import { STATE_WORD } from "../../../validation/taskCells";

const OF = "任务台账";

/** How far the measures are on the whole. */
export function ledgerData(sources: BulletinSources): Named[] {
  const { submission, book } = sources;
  const tasks = countedTasks(sources);
  const isThere = tasks.length > 0;
  const count = (name: string, value: number, how: string, least = 0): Named => [
    name,
    isThere && value >= least ? book.counted(name, value, { unit: "项", how }) : undefined,
  ];
  const inState = (name: string, state: TaskState): Named =>
    count(
      name,
      tasks.filter((each) => each.state === state).length,
      `${OF}中计入状态为“${STATE_WORD[state]}”的任务`,
    );
  return [
    count("措施数", submission.system.measures.length, "台账总览中的政策措施"),
    count("任务数", tasks.length, `${OF}中的任务`),
    inState("已完成数", "done"),
    inState("进行中数", "under-way"),
    inState("未启动数", "not-started"),
    inState("滞后数", "late"),
    count(
      "未填报数",
      tasks.filter((each) => !each.isReported).length,
      `${OF}中没有填进展、比例和状态的任务`,
      1,
    ),
    count(
      "滞后未填报数",
      tasks.filter((each) => each.state === "late" && !each.isReported).length,
      `${OF}中到期、没有填进展、比例和状态的任务`,
      1,
    ),
    ...percentData(sources, tasks),
    ...measureData(sources, tasks),
    ...openData(sources, tasks),
    ...nextData(sources, tasks),
  ];
}

/** The mean of what is done, and what has become of it since the period before. */
function percentData({ book }: BulletinSources, tasks: readonly CountedTask[]): Named[] {
  const mean = meanPercent(tasks);
  const before = tasks.flatMap(({ task: { cells } }) =>
    cells.last?.kind === "number" ? [cells.last.value as number] : [],
  );
  // of tasks that were added since nobody knows how far they were
  // and silence is no fall
  const isComparable =
    tasks.length > 0 && before.length === tasks.length && tasks.every((task) => task.isReported);
  const last = isComparable ? (before.reduce((sum, share) => sum + share, 0) / before.length) * 100 : mean;
  const change = Math.round((mean - last) * 10) / 10;
  const moved = (name: string, by: number): Named => [
    name,
    by > 0
      ? book.counted(name, by, { unit: "个百分点", how: `${OF}中完成比例与上期比例的平均数之差` })
      : undefined,
  ];
  const how = `${OF}中各项任务计入比例的平均数`;
  return [
    ["平均完成比例", tasks.length > 0 ? book.counted("平均完成比例", mean, { unit: "%", how }) : undefined],
    moved("比例提高", change),
    moved("比例下降", -change),
  ];
}

/** Measures with and without tasks that are late. */
function measureData({ submission, book }: BulletinSources, tasks: readonly CountedTask[]): Named[] {
  const measures = submission.system.measures.map(({ no, title }) => {
    const own = tasks.filter(({ task }) => task.measure === no);
    return { no, title, count: own.length, late: own.filter(({ state }) => state === "late").length };
  });
  const late = measures.filter((each) => each.late > 0);
  const onTime = measures.filter((each) => each.count > 0 && each.late === 0);
  // where nobody has reported nothing is said of who is in time
  const isReported = tasks.some((task) => task.isReported);
  const items = late.map(({ no, title, late: count }): Named[] => [
    ["措施", wordsOf(tasks.find(({ task }) => task.measure === no)!.task, "title") ?? plain(title)],
    [
      "措施滞后数",
      book.counted("措施滞后数", count, { of: title, unit: "项", how: `${OF}中措施编号为${no}的滞后任务` }),
    ],
  ]);
  const count = (name: string, value: number, how: string, least: number): Named => [
    name,
    isReported && value >= least ? book.counted(name, value, { unit: "项", how }) : undefined,
  ];
  return [
    count("按期措施数", onTime.length, "有任务、没有滞后任务的措施", 1),
    count("滞后措施数", late.length, "有滞后任务的措施", 1),
    ["滞后措施", listOf(["措施", "措施滞后数"], items)],
  ];
}

/** Why tasks are late, and what units want to have settled. */
function openData({ standards, book }: BulletinSources, tasks: readonly CountedTask[]): Named[] {
  const late = tasks.filter(({ state }) => state === "late");
  const unsaid = late.filter(({ task }) => wordsOf(task, "problem") === undefined).length;
  const told = (found: readonly CountedTask[], part: "problem" | "help", name: string): Named[] => {
    const all = found.flatMap(({ task }): Named[][] => {
      const words = wordsOf(task, part);
      if (!words) return [];
      return [
        [
          ["单位", task.unit === "" ? undefined : unitOf(task)],
          ["任务", wordsOf(task, "task")],
          [name, words],
        ],
      ];
    });
    const listed = all.slice(0, standards.listed.value);
    const list = part === "problem" ? "滞后原因" : "需协调事项";
    const more = all.length - listed.length;
    const how = `${OF}中写明的${name}，除去所列`;
    return [
      [list, listOf(["单位", "任务", name], listed)],
      [`${list}余数`, more > 0 ? book.counted(`${list}余数`, more, { unit: "项", how }) : undefined],
    ];
  };
  return [
    ...told(late, "problem", "原因"),
    [
      "未说明数",
      unsaid > 0
        ? book.counted("未说明数", unsaid, { unit: "项", how: `${OF}中存在问题为空的滞后任务` })
        : undefined,
    ],
    ...told(tasks, "help", "事项"),
  ];
}

/** What is to be done by the end of the next period. */
function nextData({ submission: { system }, book }: BulletinSources, tasks: readonly CountedTask[]): Named[] {
  const { period } = system;
  const next = nextPeriod(period);
  const due = tasks.filter(({ task, state }) => {
    const deadline = deadlineOf(task);
    if (deadline === undefined || state === "done" || deadline <= lastDayOf(period)) return false;
    return deadline <= lastDayOf(next) || isWithin(deadline, next);
  });
  const units = new Set(due.map(({ task }) => task.unit).filter((unit) => unit !== ""));
  const count = (name: string, value: number, unit: string, how: string): [string, Datum | undefined] => [
    name,
    value > 0 ? book.counted(name, value, { unit, how }) : undefined,
  ];
  return [
    count("下期到期数", due.length, "项", `${OF}中完成时限在下期、没有完成的任务`),
    count("下期单位数", units.size, "个", "上述任务的责任单位"),
  ];
}
