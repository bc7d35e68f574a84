import { type DataList, inCell, plain } from "../../../bulletin/datum";
import { spanOf } from "../../../system/period";
import { type BulletinSources, listOf, type Named } from "./sources";
import { type CountedTask, countedTasks, meanPercent, unitOf } from "./taskTable";
import { overdueUnits } from "./returnData";

const OF = "任务台账";
const MONTHS = 12;
const NAMES = ["单位", "单位任务数", "单位未填报数", "单位滞后数", "单位完成比例", "最长超期"] as const;

/** A unit with its tasks. */
interface UnitTasks {
  readonly unit: string;
  readonly tasks: readonly CountedTask[];
  readonly late: number;
}

/** Units that are commended, urged and criticised: by the standards of the workbook, and by nothing else. */
export function unitData(sources: BulletinSources): Named[] {
  const { book, standards, submission } = sources;
  const units = unitsOf(sources);
  const elapsed = (spanOf(submission.system.period).end / MONTHS) * 100;
  const wanted = Math.min(100, elapsed + standards.ahead.value);
  const overdue = overdueUnits(sources);
  const lateTasks = countedTasks(sources).filter(({ state }) => state === "late");
  const praised = units.filter(
    ({ unit, tasks }) =>
      tasks.every(({ isReported, isDoubtful }) => isReported && !isDoubtful) &&
      meanPercent(tasks) >= wanted - Number.EPSILON * wanted &&
      !overdue.has(unit) &&
      !isNamedIn(unit, lateTasks),
  );
  const late = units.filter((each) => each.late > 0);
  const criticised = late.filter((each) => each.late >= standards.late.value);
  const urged = late.filter((each) => !criticised.includes(each));
  const silent = units.filter(({ tasks }) => silentOf(tasks).length > 0);
  const concerned = byName(lateTasks);
  const count = (name: string, found: readonly UnitTasks[], how: string): Named => [
    name,
    found.length > 0 ? book.counted(name, found.length, { unit: "个", how }) : undefined,
  ];
  const line = (value: number): Named[1] => inCell(String(value), standards.late.cell);
  return [
    ["序时进度", book.counted("序时进度", elapsed, { unit: "%", how: "本期末已过去的月数÷12×100" })],
    [
      "表扬标准",
      book.counted("表扬标准", wanted, { unit: "%", how: "序时进度加通报标准的百分点，不超过100" }),
    ],
    // nobody does more than everything
    ["表扬余地", wanted < 100 ? plain("以上") : undefined],
    ["批评线", line(standards.late.value)],
    count("滞后单位数", concerned, `${OF}中有滞后任务的责任单位`),
    ["滞后单位", itemsOf(sources, concerned)],
    count("未填报单位数", silent, `${OF}中有到期任务没有填报的责任单位`),
    ["未填报单位", itemsOf(sources, silent)],
    count("表扬数", praised, `${OF}中达到表扬标准的责任单位`),
    ["表扬单位", itemsOf(sources, praised)],
    count("督促数", urged, `${OF}中有滞后任务、未达到批评线的责任单位`),
    ["督促单位", itemsOf(sources, urged)],
    count("批评数", criticised, `${OF}中滞后任务达到批评线的责任单位`),
    ["批评单位", itemsOf(sources, criticised)],
  ];
}

/** Tasks that count against a unit: what it has reported itself, and what is sound. */
const countsAgainst = ({ state, isReported, isDoubtful }: CountedTask): boolean =>
  state === "late" && isReported && !isDoubtful;

/** Tasks that should be done, and of which nothing is known. */
const silentOf = (tasks: readonly CountedTask[]): CountedTask[] =>
  tasks.filter(({ state, isReported }) => state === "late" && !isReported);

/** The departments of the document that have tasks, in its order: 各有关部门 is nobody in particular. */
function unitsOf(sources: BulletinSources): UnitTasks[] {
  const all = countedTasks(sources);
  return sources.submission.system.departments.flatMap(({ id, name }): UnitTasks[] => {
    const tasks = all.filter(({ task }) => task.department === id);
    if (tasks.length === 0) return [];
    return [{ unit: name, tasks, late: tasks.filter(countsAgainst).length }];
  });
}

/** Late tasks by the words that stand for their units, whoever that is. */
function byName(late: readonly CountedTask[]): UnitTasks[] {
  const names = [...new Set(late.map(({ task }) => task.unit))].filter((name) => name !== "");
  return names.map((unit) => {
    const tasks = late.filter(({ task }) => task.unit === unit);
    return { unit, tasks, late: tasks.length };
  });
}

const SHORTEST = 3;

/** Whether a unit answers for one of some tasks, together with others or under a shorter name too. */
function isNamedIn(unit: string, tasks: readonly CountedTask[]): boolean {
  return tasks.some(
    ({ task: { unit: words } }) => words.includes(unit) || (words.length >= SHORTEST && unit.includes(words)),
  );
}

function itemsOf({ book }: BulletinSources, units: readonly UnitTasks[]): DataList {
  return listOf(
    NAMES,
    units.map(({ unit, tasks, late }): Named[] => {
      const longest = Math.max(0, ...tasks.map(({ over }) => over));
      const own = (name: string, value: number, measured: string, how: string): Named => [
        name,
        book.counted(name, value, { of: unit, unit: measured, how }),
      ];
      return [
        ["单位", tasks[0] ? unitOf(tasks[0].task) : plain(unit)],
        own("单位未填报数", silentOf(tasks).length, "项", `${OF}中该单位到期、没有填报的任务`),
        own("单位任务数", tasks.length, "项", `${OF}中该单位的任务`),
        own("单位滞后数", late, "项", `${OF}中该单位的滞后任务（督促和批评只计已填报、没有疑问的）`),
        own("单位完成比例", meanPercent(tasks), "%", `${OF}中该单位任务计入比例的平均数`),
        longest > 0
          ? own("最长超期", longest, "天", `${OF}中该单位任务的完成时限到本期末的天数，取最大`)
          : ["最长超期", undefined],
      ];
    }),
  );
}
