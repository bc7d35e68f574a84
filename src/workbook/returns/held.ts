import { quantitiesOf } from "../../system/lookup";
import type { FoundCell, Submission } from "../../validation/entries";
import { handedNow, type HandedTasks, rowsHandedOut } from "./handedTasks";
import { inOneCell } from "../plan/cellText";
import {
  type EnteredPlace,
  HEAD_PARTS,
  headPlace,
  NOTE_PARTS,
  notePlace,
  TASK_PARTS_RETURNED,
  taskPlace,
  valuePlace,
} from "./places";

/** What stands in a cell that a department fills; null where nothing does. */
export type Held = number | string | null;

/** Everything that one department enters, cell by cell, by place; a cell that is gone is left out. */
export function cellsOf(
  submission: Submission,
  department: string,
  handed: HandedTasks = handedNow(submission.tasks ?? [], department),
): Map<EnteredPlace, FoundCell> {
  const { system, entries, notes, heads } = submission;
  const own = new Set(quantitiesOf(system, department).map(({ key }) => key));
  const isOwn = (key: string): boolean => own.has(key);
  const head = heads.find((each) => each.department === department);
  return new Map([
    ...[...entries.values()].flatMap((entry): [EnteredPlace, FoundCell][] =>
      isOwn(entry.key) ? [[valuePlace(entry.key, entry.lag), entry]] : [],
    ),
    ...[...notes].flatMap(([key, row]) =>
      isOwn(key)
        ? NOTE_PARTS.flatMap((part): [EnteredPlace, FoundCell][] =>
            row[part] ? [[notePlace(key, part), row[part]]] : [],
          )
        : [],
    ),
    ...taskCells(submission, department, handed),
    ...HEAD_PARTS.flatMap((part): [EnteredPlace, FoundCell][] =>
      head?.cells[part] ? [[headPlace(department, part), head.cells[part]]] : [],
    ),
  ]);
}

/** What a unit reports of its tasks. */
function taskCells(
  { tasks = [] }: Submission,
  department: string,
  handed: HandedTasks,
): [EnteredPlace, FoundCell][] {
  const own = tasks.filter((task) => task.department === department);
  return [...rowsHandedOut(handed, own)].flatMap(([{ cells }, no]) =>
    TASK_PARTS_RETURNED.flatMap((part): [EnteredPlace, FoundCell][] =>
      cells[part] ? [[taskPlace(no, part), cells[part]]] : [],
    ),
  );
}

/** @returns undefined for an error, as in `#N/A`: it is nothing that somebody has entered */
export function heldIn({ kind, value }: FoundCell): Held | undefined {
  if (kind === "error") return undefined;
  if (kind === "blank" || value === null) return null;
  if (typeof value === "string") return inOneCell(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** What stands in some cells, by place; errors are left out. */
export function allHeld(cells: ReadonlyMap<EnteredPlace, FoundCell>): Map<EnteredPlace, Held> {
  return new Map(
    [...cells].flatMap(([place, cell]): [EnteredPlace, Held][] => {
      const held = heldIn(cell);
      return held === undefined ? [] : [[place, held]];
    }),
  );
}

/** Digits that every program keeps of a number. @source Excel specifications and limits: number precision */
const DIGITS = 15;

/**
 * Whether two cells say the same, whatever program has saved them: numbers by the digits that all of them keep, texts
 * but for line ends and blanks at their end.
 */
export function sameHeld(one: Held, other: Held): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
  if (typeof one === "string" && typeof other === "string") return plain(one) === plain(other);
  return one === other;
}

/** Whether what came back says the same as what was known: programs that turn numbers into texts have changed nothing. */
export function saysNothingElse(back: Held, known: Held): boolean {
  const isNumberAsText = typeof back === "string" && typeof known === "number" && back.trim() !== "";
  return sameHeld(isNumberAsText ? Number(back) : back, known);
}

/** Whether two cells say the same, also where one of them holds a number and the other a text of it. */
export function sameNumber(one: Held, other: Held): boolean {
  return saysNothingElse(one, other) || saysNothingElse(other, one);
}

function plain(text: string): string {
  return text
    .replace(/_x000[dD]_/g, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}
