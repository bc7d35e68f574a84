import { READING_INVENTORY } from "../excel/read/inventory";
import { readContents } from "../excel/read/readWorkbook";
import { inCalculatedExcel } from "../excel/request/run";
import { problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import type { MatterCells } from "../validation/matterCells";
import { dayOfMatter, type MatterState, stateOfMatter, textOfMatter } from "../validation/matters";
import type { TaskCells, TaskState } from "../validation/taskCells";
import { deadlineOf, isReported, percentOf, stateOfTask, textOfTask } from "../validation/tasks";
import { readSubmission } from "../workbook/read/readSubmission";
import { SHEET } from "../workbook/sheetNames";
import { TABLE } from "../workbook/tableNames";

/** A task of the ledger, as it stands at the end of the period. */
export interface LedgerTask {
  readonly task: string;
  /** name of the unit that answers for it; empty where nobody does */
  readonly unit: string;
  /** as `2019-06-30`; null where none is set */
  readonly deadline: string | null;
  /** 0 to 100; null where none was entered */
  readonly percent: number | null;
  /** as the unit has said it, or else as deadline and per cent have it */
  readonly state: TaskState;
  /** whether the unit has reported on it; of what is done that may have been in a period before */
  readonly isReported: boolean;
  /** why it is late, or what stands in its way; empty where nothing was said */
  readonly problem: string;
  /** where it stands */
  readonly place: { readonly sheet: string; readonly cell: string };
}

/** The tasks of a measure. */
interface LedgerMeasure {
  /** null for tasks that belong to no measure */
  readonly no: number | null;
  readonly title: string;
  readonly tasks: readonly LedgerTask[];
}

/** What was asked for in an inspection, as it stands at the end of the period. */
export interface LedgerMatter {
  readonly matter: string;
  /** name of the unit that is to meet it; empty where none is named */
  readonly unit: string;
  /** number of its task in the ledger; null where it is about none */
  readonly task: number | null;
  /** as `2019-06-30`; null where none is set */
  readonly deadline: string | null;
  readonly state: MatterState;
  /** what came of it; empty where nothing was said */
  readonly outcome: string;
  /** where it stands */
  readonly place: { readonly sheet: string; readonly cell: string };
}

export interface Ledger {
  readonly system: IndicatorSystem;
  readonly measures: readonly LedgerMeasure[];
  /** of 督查督导: those over their day first, then those under way, each by their days */
  readonly matters: readonly LedgerMatter[];
}

/**
 * The ledger of measures in the open workbook, measure by measure.
 *
 * @throws Problem when the workbook is none of ours, or has no ledger
 */
export function readLedger(): Promise<Ledger> {
  return inCalculatedExcel(async (requests) => {
    const inventory = await requests.send(READING_INVENTORY);
    const { system, tables } = inventory;
    if (!tables.has(TABLE.ledger)) throw problem("ledger.none", { sheet: SHEET.ledger });
    const { tasks = [], matters = [] } = readSubmission(system, await readContents(requests, inventory));
    return { system, measures: byMeasure(system, tasks), matters: openFirst(system, matters) };
  });
}

function byMeasure(system: IndicatorSystem, tasks: readonly TaskCells[]): LedgerMeasure[] {
  const told = (no: number | undefined): LedgerTask[] =>
    tasks
      .filter((task) => task.measure === no && task.task !== "")
      .map((task) => ({
        ...{ task: task.task, unit: task.unit, deadline: deadlineOf(task) ?? null },
        percent: inPercent(percentOf(task)),
        state: stateOfTask(task, system.period),
        isReported: isReported(task),
        problem: textOfTask(task, "problem"),
        place: { sheet: task.cells.task!.sheet, cell: task.cells.task!.cell },
      }));
  const others = told(undefined);
  return [
    ...system.measures.map(({ no, title }) => ({ no, title, tasks: told(no) })),
    ...(others.length > 0 ? [{ no: null, title: "", tasks: others }] : []),
  ];
}

const MATTER_ORDER: readonly MatterState[] = ["late", "open", "settled"];

function openFirst({ period }: IndicatorSystem, matters: readonly MatterCells[]): LedgerMatter[] {
  const told = matters.map((matter): LedgerMatter => {
    const { sheet, cell } = matter.cells.matter!;
    const number = textOfMatter(matter, "task");
    return {
      ...{ matter: textOfMatter(matter, "matter"), unit: textOfMatter(matter, "unit") },
      task: /^\d+$/.test(number) ? Number(number) : null,
      deadline: dayOfMatter(matter, "deadline") ?? null,
      state: stateOfMatter(matter, period),
      outcome: textOfMatter(matter, "outcome"),
      place: { sheet, cell },
    };
  });
  // without a day it is the last of its kind
  const rank = ({ state, deadline }: LedgerMatter): string =>
    `${MATTER_ORDER.indexOf(state)} ${deadline ?? "~"}`;
  return told.sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** What a binary fraction leaves over of a share is no part of its per cent. */
function inPercent(share: number | undefined): number | null {
  return share === undefined ? null : Number((share * 100).toPrecision(12));
}
