import { componentExpression } from "../../../formula/componentExpression";
import { missingIn, neededOf, usedIn } from "../../../formula/needed";
import type { Reference } from "../../../formula/expression";
import { type Said, said } from "../../../i18n/said";
import { evaluate } from "../../../scoring/unit/evaluate";
import { idlePeriod } from "../../../scoring/unit/noTask";
import { quantityOf } from "../../../system/lookup";
import { measured } from "../../../system/measured";
import type { Component, Indicator, Quantity } from "../../../system/schema";
import { type EntryCell, entryKey, numberAt, type Submission } from "../../entries";
import type { Place } from "../../finding";
import { rangeOf } from "../../quoted";
import type { Rule } from "../../rule";
import { brokenBy, wrongEntries } from "../../wrongEntries";
import { usual } from "../entry/bounds";
import { decimalPoint, largeChange, unit as unitSlip } from "./change";
import { partWithinWhole } from "./partWithinWhole";

/** A component with its value, and what that is computed from. */
interface Computed {
  readonly indicator: Indicator;
  readonly component: Component;
  /** in the component's unit; NaN where it cannot be computed */
  readonly value: number;
  /** everything that it reads was entered, and there was something to do */
  readonly isComplete: boolean;
  readonly read: readonly Reference[];
  /** the first entry of this year that it reads */
  readonly entry: EntryCell;
}

/** Whoever is told already that an entry may be wrong need not be told what follows from it. */
const DOUBTS = [usual, partWithinWhole, decimalPoint, unitSlip, largeChange];

export const computed: Rule<Computed> = {
  id: "computed",
  severity: "advisory",
  title: said("rules.computed.title"),
  reads: computedValues,
  breaks: ({ component: { usual: range = {} }, value, read }, submission) => {
    const isBeyond = value < (range.min ?? -Infinity) || value > (range.max ?? Infinity);
    if (!isBeyond) return false;
    const [isWrong, isDoubted] = [wrongEntries(submission), brokenBy(DOUBTS, submission)];
    return !read.some((reference) => isWrong(reference) || isDoubted(reference));
  },
  at: placeOf,
  found: ({ component, value }) => shownValue(component, value),
  expected: ({ component }) => said("rules.computed.expected", { range: rangeOf(component.usual!) }),
  message: ({ indicator, component, value, read }, { system }) =>
    said("rules.computed.message", {
      indicator: indicator.name,
      component: component.name,
      value: shownValue(component, value),
      range: rangeOf(component.usual!),
      quantities: namesOf(read, system.quantities),
    }),
};

/** What nothing comes of although everything was entered: it would only be found out when scoring. */
export const notComputable: Rule<Computed> = {
  id: "not-computable",
  severity: "advisory",
  title: said("rules.not-computable.title"),
  reads: computedValues,
  breaks: ({ value, isComplete, read }, submission) =>
    Number.isNaN(value) && isComplete && !read.some(wrongEntries(submission)),
  at: placeOf,
  found: () => "",
  expected: () => said("rules.not-computable.expected"),
  message: ({ indicator, component, read }, { system }) =>
    said("rules.not-computable.message", {
      indicator: indicator.name,
      component: component.name,
      quantities: namesOf(read, system.quantities),
    }),
};

function placeOf(
  { indicator, component, entry: { sheet, cell, key } }: Computed,
  { system }: Submission,
): Place {
  const part = `${indicator.code}.${component.id}`;
  return { sheet, cell, key, part, department: quantityOf(system, key).department };
}

function computedValues(submission: Submission): Computed[] {
  const { system, entries } = submission;
  return system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): Computed[] => {
      const expression = componentExpression(system, indicator, component);
      const valueOf = ({ name, lag }: Reference): number => numberAt(submission, name, lag);
      const isThere = (reference: Reference): boolean => !Number.isNaN(valueOf(reference));
      const read = usedIn(expression, isThere);
      const entry = read
        .filter(({ lag }) => lag === 0)
        .map(({ name }) => entries.get(entryKey(name, 0)))
        .find((each) => each !== undefined);
      if (!entry) return [];
      const value = evaluate(expression, valueOf);
      const isComplete =
        missingIn(neededOf(expression), isThere).length === 0 && !idlePeriod(indicator, expression, valueOf);
      return [{ indicator, component, value, isComplete, read, entry }];
    }),
  );
}

function shownValue({ decimals, unit }: Component, value: number): Said | string {
  // as one says it; the unit of a column does without
  const of = unit === "百分点" ? "个百分点" : unit;
  return measured(decimals === undefined ? value : Number(value.toFixed(decimals)), of);
}

function namesOf(read: readonly Reference[], quantities: readonly Quantity[]): string[] {
  const keys = new Set(read.map(({ name }) => name));
  return quantities.filter(({ key }) => keys.has(key)).map(({ name }) => name);
}
