import type { Period } from "../../system/period";
import { readPieces } from "../storage/pieces";
import { type Held, sameHeld, sameNumber } from "./held";
import type { KeptRow, RowKey } from "./keptRows";
import type { EnteredPlace } from "./places";
import type { MergedSheet } from "./returnedSheet";
import { type HandedOut, lastOf, type Since } from "./threeWay";

/** What merging the files of a department has left behind, for the next file of the same edition to be compared with. */
export interface Agreed {
  /** id of the department */
  readonly department: string;
  readonly period: Period;
  /** of the files */
  readonly edition: number;
  /** when that edition was handed out, as its record says */
  readonly handedOut: string | undefined;
  /** how many times files of the department were merged in the period */
  readonly times: number;
  /** when the newest of the files was saved, in milliseconds since 1970; undefined where none of them tells */
  readonly saved: number | undefined;
  readonly since: Since;
}

/** What the row is told by that keeps it. */
export function agreedRow({ department, times, period }: Agreed): RowKey {
  return { kind: "merged", department, number: times, period };
}

/** What a row keeps; undefined where it is damaged. */
export function agreedIn(cells: readonly unknown[]): Agreed | undefined {
  const stored = readPieces(cells);
  return stored.kind === "whole" ? (stored.value as Agreed) : undefined;
}

/**
 * What is left behind by a merge; undefined where the file does not say which edition it is, since then nobody could tell
 * to which files it applies.
 *
 * @param last the row of what the last merge has left, where there was one
 */
export function agreedAfter(
  sheet: MergedSheet,
  last: KeptRow | undefined,
  period: Period,
): Agreed | undefined {
  const { department, edition, handoutTime: handedOut, saved, base } = sheet.returned;
  if (edition === undefined || base.isUntouched) return undefined;
  const times = [saved, base.saved].filter((time) => time !== undefined);
  return {
    department,
    period,
    edition,
    handedOut,
    times: (last?.number ?? 0) + 1,
    saved: times.length > 0 ? Math.max(...times) : undefined,
    since: sinceAfter(sheet),
  };
}

/** Whether a merge has brought anything that is not known from the last one. */
export function movesOn(sheet: MergedSheet): boolean {
  const { base, edition } = sheet.returned;
  if (edition === undefined || base.isUntouched) return false;
  return !base.since || !sameSince(base.since, sinceAfter(sheet));
}

/**
 * What came back last, and what stands here since: what waits for somebody, or was not read, stays as it was. A file that may
 * be older than the last says nothing of what came last, but what somebody has chosen counts.
 */
function sinceAfter({ cells, taken, kept, returned: { base } }: MergedSheet): Since {
  const [theirs, ours] = [new Map(entriesOf(base.since?.theirs)), new Map(entriesOf(base.since?.ours))];
  const [isTaken, isKept] = [new Set(taken), new Set(kept)];
  for (const cell of cells) {
    const { place } = cell;
    const isChosen = isTaken.has(cell) || isKept.has(cell);
    if (!isChosen && (cell.verdict !== "same" || base.doubt)) continue;
    const here = isTaken.has(cell) ? cell.theirs : cell.ours;
    const came = base.doubt ? lastOf(base, place).theirs : cell.theirs;
    if (sameHeld(came, base.handedOut?.[place] ?? null)) theirs.delete(place);
    else theirs.set(place, came);
    if (sameNumber(here, came)) ours.delete(place);
    else ours.set(place, here);
  }
  return { theirs: Object.fromEntries(theirs), ours: Object.fromEntries(ours) };
}

function entriesOf(held: HandedOut | undefined): [EnteredPlace, Held][] {
  return Object.entries(held ?? {});
}

function sameSince(one: Since, other: Since): boolean {
  return (["theirs", "ours"] as const).every((side) => {
    const places = Object.keys(one[side]);
    return (
      places.length === Object.keys(other[side]).length &&
      places.every((place) => place in other[side] && sameHeld(one[side][place]!, other[side][place]!))
    );
  });
}

/**
 * What a workbook held in the cells of a department after it was last merged or handed out, as far as it keeps that: what a
 * copy of it began with, but for what the office has typed since.
 */
export function asAgreed(handedOut: HandedOut, { since }: Pick<Agreed, "since">): HandedOut {
  const places = [...Object.keys(handedOut), ...Object.keys(since.theirs), ...Object.keys(since.ours)];
  return Object.fromEntries(places.map((place) => [place, lastOf({ handedOut, since }, place).ours]));
}
