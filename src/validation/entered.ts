import { saidQuantity } from "../system/periodWords";
import { quantityOf } from "../system/lookup";
import { type EntryCell, entryKey, type Submission } from "./entries";
import { entryLags } from "./entryLags";
import type { Place } from "./finding";
import { foundIn } from "./quoted";
import type { Entered, Rule } from "./rule";

/** Cells that were listed before: every rule on entries asks for them. */
const known = new WeakMap<Submission, readonly Entered[]>();

/** Every cell that takes a number, in the order of the sheets. */
export function enteredCells(submission: Submission): readonly Entered[] {
  const cells = known.get(submission) ?? cellsOf(submission);
  known.set(submission, cells);
  return cells;
}

function cellsOf({ system, entries }: Submission): Entered[] {
  const lags = entryLags(system);
  const quantities = new Map(system.quantities.map((quantity) => [quantity.key, quantity]));
  return [...entries.values()].map((entry) => {
    const quantity = quantities.get(entry.key) ?? quantityOf(system, entry.key);
    return {
      entry,
      quantity,
      name: saidQuantity(system, quantity, entry.lag),
      required: entry.lag <= lags.get(entry.key)!.required,
    };
  });
}

function placeOf({ entry: { sheet, cell, key, lag }, quantity }: Entered): Place {
  return { sheet, cell, key, part: String(lag), department: quantity.department };
}

type EntryRule = Omit<Rule<Entered>, "reads" | "at" | "found">;

/** A rule on the cells that take a number, each on its own. */
export function entryRule(rule: EntryRule): Rule<Entered> {
  return { reads: enteredCells, at: placeOf, found: ({ entry }) => foundIn(entry), ...rule };
}

/** The same quantity in the year before. */
export function yearBefore({ entries }: Submission, { key, lag }: EntryCell): EntryCell | undefined {
  return entries.get(entryKey(key, lag + 1));
}
