import { departmentOf, fillingDepartments } from "../../system/lookup";
import { type Period, yearsBefore } from "../../system/period";
import type { IndicatorSystem } from "../../system/schema";
import { entryLags } from "../../validation/entryLags";
import { type EntryCell, entryKey } from "../../validation/entries";
import type { EnteredBefore } from "./enteredBefore";
import { readSubmission } from "../read/readSubmission";

/** What was entered for a period before, and how many years that is before the one that begins. */
export interface PastEntries {
  readonly entries: ReadonlyMap<string, EntryCell>;
  readonly years: number;
}

/** What a department will have to enter of a period before, since no sheet of the workbook has it. */
export interface Lacking {
  /** name of the department */
  readonly department: string;
  readonly count: number;
}

/** Nothing of a period before is known. */
export const NOTHING_KNOWN: PastEntries = { entries: new Map(), years: 1 };

/**
 * Which periods have what a new one asks of the past: the same span of a year before, which itself has the years before it; or
 * else of two years before.
 */
export function pastPeriods(period: Period): readonly { readonly period: Period; readonly years: number }[] {
  return [1, 2].map((years) => ({ period: yearsBefore(period, years), years }));
}

/** The entries of sheets as they were found. */
export function pastEntries(found: EnteredBefore, years: number): PastEntries {
  return { entries: readSubmission(found.system, found).entries, years };
}

/** Which departments must enter numbers of periods before that are not known. */
export function lackingOf(system: IndicatorSystem, { entries, years }: PastEntries): Lacking[] {
  const lags = entryLags(system);
  return fillingDepartments(system).flatMap(({ id }) => {
    const own = system.quantities.filter(({ department }) => department === id);
    const wanted = own.flatMap(({ key }) =>
      Array.from({ length: Math.max(0, lags.get(key)!.required) }, (_, i) => entryKey(key, i + 1 - years)),
    );
    const count = wanted.filter((key) => (entries.get(key)?.kind ?? "blank") === "blank").length;
    return count > 0 ? [{ department: departmentOf(system, id).name, count }] : [];
  });
}
