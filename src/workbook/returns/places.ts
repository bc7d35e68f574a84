import type { TaskPart } from "../../validation/taskCells";
import type { HeadKey } from "../../validation/entries";

/**
 * What a department enters, by place: `gdp@0` is a number of this period, `gdp#remark` stands in 备注 beside it,
 * `tjj.person` in the head of the sheet, and `12!percent` in the row of a task.
 */
export type EnteredPlace = string;

/** What is said beside the numbers of a quantity. */
export const NOTE_PARTS = ["remark", "evidence", "date", "event"] as const;
export type NotePart = (typeof NOTE_PARTS)[number];

/** What a unit reports of a task; the rest of its row is the lead office's. */
export const TASK_PARTS_RETURNED = [
  ...(["person", "progress", "percent", "state"] as const),
  ...(["problem", "help", "evidence"] as const),
] as const satisfies readonly TaskPart[];
export type ReturnedTaskPart = (typeof TASK_PARTS_RETURNED)[number];

export const HEAD_PARTS: readonly HeadKey[] = ["date", "person", "reviewer", "phone"];

/** A place as it is told to others. */
export interface Field {
  readonly field: "value" | "remark" | "evidence" | "head" | "task";
  /** of the quantity, as in `gdp`; of what happened when a constraint was broken `accidents.date` and `.event`; of a head `tjj.person`; of a task `12.percent`, by its number in the ledger */
  readonly key: string;
  /** 0 this period, 1 the one before; null for what is no number */
  readonly lag: number | null;
}

export function valuePlace(key: string, lag: number): EnteredPlace {
  return `${key}@${lag}`;
}

export function notePlace(key: string, part: NotePart): EnteredPlace {
  return `${key}#${part}`;
}

export function headPlace(department: string, part: HeadKey): EnteredPlace {
  return `${department}.${part}`;
}

/** @param no of the task in the ledger */
export function taskPlace(no: number, part: ReturnedTaskPart): EnteredPlace {
  return `${no}!${part}`;
}

/** The number of the task that a place is of; undefined for any other place. */
export function taskOf(place: EnteredPlace): number | undefined {
  const no = /^(\d+)!/.exec(place)?.[1];
  return no === undefined ? undefined : Number(no);
}

/** @param place as one of the functions above has made it */
export function fieldOf(place: EnteredPlace): Field {
  const [, key, lag, note] = /^(\w+)(?:@(\d+)|#(\w+))$/.exec(place) ?? [];
  if (taskOf(place) !== undefined) return { field: "task", key: place.replace("!", "."), lag: null };
  if (key === undefined) return { field: "head", key: place, lag: null };
  if (lag !== undefined) return { field: "value", key, lag: Number(lag) };
  if (note === "evidence") return { field: "evidence", key, lag: null };
  return { field: "remark", key: note === "remark" ? key : `${key}.${note}`, lag: null };
}

/** Whether it is a share that its cell shows in per cent. */
export function isPercent(place: EnteredPlace): boolean {
  return taskOf(place) !== undefined && place.endsWith("!percent");
}
