import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { loadSystem } from "../../../src/formula/loadSystem";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { fillingDepartments, quantityOf } from "../../../src/system/lookup";
import { demoEntries } from "../../fixtures/demoEntries";

/** What happens in a year: everything that people type, in the order of its quarters. */

export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const shipped = shippedSystem({ example: true });
/** Units that fill no indicator. */
const BUSY = ["县发展改革局", "县科技局", "县行政审批服务局"];
const UNITS = new Set([...fillingDepartments(shipped).map(({ name }) => name), ...BUSY]);

function unitsOf({ responsible }: { readonly responsible: string }): string[] {
  return responsible.split(/[、，,；;。]/).filter((name) => name !== "");
}

/** The shipped system with the measures of twelve units. */
export const system = loadSystem({
  ...shipped,
  period: "2019Q1",
  departments: shipped.departments.filter(({ name }) => UNITS.has(name)),
  measures: shipped.measures.flatMap((measure) => {
    const named = unitsOf(measure).filter((name) => UNITS.has(name));
    return named.length === 0 ? [] : [{ ...measure, responsible: named.join("、") }];
  }),
});

export const DUE: Readonly<Record<Quarter, string>> = {
  1: "2019-04-10",
  2: "2019-07-10",
  3: "2019-10-15",
  4: "2020-01-10",
};
/** The day on which a quarter is reported. */
export const TODAY: Readonly<Record<Quarter, string>> = {
  1: "2019-04-12",
  2: "2019-07-12",
  3: "2019-10-17",
  4: "2020-01-13",
};
const ENDS: Readonly<Record<Quarter, string>> = {
  1: "2019-03-31",
  2: "2019-06-30",
  3: "2019-09-30",
  4: "2019-12-31",
};

/** A task of the ledger as the lead office sets it. */
export interface Task {
  readonly no: number;
  readonly unit: string;
  readonly deadline: string;
}

/** The tasks of the measures, each with its day: every fifth is for the first half of the year, and so on. */
export const TASKS: readonly Task[] = system.measures
  .flatMap(unitsOf)
  .map((unit, i) => ({ no: i + 1, unit, deadline: ENDS[([2, 4, 3, 4, 4] as const)[i % 5]!] }));

/** What a unit reports of a task: by the names of its cells. */
export type TaskReport = Readonly<Record<string, number | string>>;

/** Units whose tasks go badly: late in the second quarter, with or without a reason, and mended in the third; late from the second on; silent at first. */
const MENDED = "县财政局";
const UNEXPLAINED = "县公安局";
const FAILING = "县发展改革局";
const SILENT = "县行政审批服务局";
/** Sends its file back after the bulletin of the second quarter, which is made again then. */
export const TARDY = "市生态环境局沂源分局";

/** What stands in the cells of a task when a quarter is reported; undefined where nothing is. */
export function taskReport({ no, unit, deadline }: Task, quarter: Quarter): TaskReport | undefined {
  if (unit === SILENT && quarter === 1) return undefined;
  const isOver = deadline <= ENDS[quarter];
  if (unit === FAILING && quarter >= 2 && isOver) {
    const help = no % 2 ? "请县自然资源局加快办理" : "";
    return { percent: 0.3 + quarter * 0.05, problem: "项目用地手续尚未办结", help, state: "滞后" };
  }
  if (unit === MENDED && quarter === 2 && isOver)
    return { percent: 0.6, problem: "招标流标一次，正在重新招标", progress: "正在招标" };
  if (unit === UNEXPLAINED && quarter === 2 && isOver) return { percent: 0.9 };
  if (isOver || quarter === 4) return { percent: 1, progress: "已完成", evidence: `佐证〔2019〕${no}号` };
  const percent = Math.min(0.95, quarter * 0.25 + (no % 4) * 0.05);
  return { percent, progress: `第${quarter}季度按计划推进` };
}

/** What a unit enters in a quarter, by place: of what flows its part of the year. */
export function entriesOf(department: string, quarter: Quarter): Record<string, number> {
  const entries = entriesFromCsv(demoEntries, "demo-entries.csv");
  // who has filled it in stands among them, by department
  const own = entries.filter(({ key }) =>
    system.quantities.some((quantity) => quantity.key === key && quantity.department === department),
  );
  return Object.fromEntries(
    own.flatMap(({ key, lag, value }) =>
      typeof value === "number" ? [[`${key}@${lag}`, entered(key, lag, value, quarter)]] : [],
    ),
  );
}

function entered(key: string, lag: number, value: number, quarter: Quarter): number {
  const { kind, integer } = quantityOf(system, key);
  // an accident in the third quarter, which is found to be none of that kind in the fourth
  if (key === "safety_accidents" && lag === 0) return quarter === 3 ? 1 : 0;
  const isFlow = kind === undefined || kind === "flow";
  // the county gains on the year before, quarter by quarter
  const part = isFlow ? (quarter / 4) * (1 + (lag === 0 ? (quarter - 4) * 0.004 : 0)) : 1;
  return integer ? Math.floor(value * part) : Math.round(value * part * 100) / 100;
}

/** A demand of the lead office; told in the quarter in which it is made, and settled in another. */
export interface Matter {
  readonly asked: Quarter;
  readonly settled: Quarter | undefined;
  readonly unit: string;
  readonly task: number;
  readonly matter: string;
  readonly deadline: string;
}

const firstTask = (unit: string): number => TASKS.find((task) => task.unit === unit)!.no;

export const MATTERS: readonly Matter[] = [
  {
    ...{ asked: 2, settled: 3, unit: MENDED, task: firstTask(MENDED) },
    ...{ matter: "招标迟迟没有完成", deadline: "2019-08-31" },
  },
  {
    ...{ asked: 3, settled: undefined, unit: FAILING, task: firstTask(FAILING) },
    ...{ matter: "用地手续长期没有办结", deadline: "2019-11-30" },
  },
];
