import { componentExpression } from "../../../formula/componentExpression";
import { type Reference, referencesOf } from "../../../formula/expression";
import { type Said, said } from "../../../i18n/said";
import { evaluate } from "../../../scoring/unit/evaluate";
import { quantityOf } from "../../../system/lookup";
import { measured } from "../../../system/measured";
import type { Component, Indicator, Quantity } from "../../../system/schema";
import { type EntryCell, entryKey, numberAt, type Submission } from "../../entries";
import { rangeOf } from "../../quoted";
import type { Rule } from "../../rule";
import { brokenBy, wrongEntries } from "../../wrongEntries";
import { usual } from "../entry/bounds";
import { decimalPoint, largeChange, unit } from "./change";
import { partWithinWhole } from "./partWithinWhole";

/** A component with a usual range, and what its value is computed from. */
interface Computed {
  readonly indicator: Indicator;
  readonly component: Component & Required<Pick<Component, "usual">>;
  /** in the component's unit; NaN where it cannot be computed */
  readonly value: number;
  readonly read: readonly Reference[];
  /** the first entry of this year that it reads */
  readonly entry: EntryCell;
}

/** Whoever is told already that an entry may be wrong need not be told what follows from it. */
const DOUBTS = [usual, partWithinWhole, decimalPoint, unit, largeChange];

export const computed: Rule<Computed> = {
  id: "computed",
  severity: "advisory",
  title: said("rules.computed.title"),
  reads: computedValues,
  breaks: ({ component: { usual: range }, value, read }, submission) => {
    const isBeyond = value < (range.min ?? -Infinity) || value > (range.max ?? Infinity);
    if (!isBeyond) return false;
    const [isWrong, isDoubted] = [wrongEntries(submission), brokenBy(DOUBTS, submission)];
    return !read.some((reference) => isWrong(reference) || isDoubted(reference));
  },
  at: ({ indicator, component, entry: { sheet, cell, key } }, { system }) => ({
    ...{ sheet, cell, key },
    part: `${indicator.code}.${component.id}`,
    department: quantityOf(system, key).department,
  }),
  found: ({ component, value }) => shownValue(component, value),
  expected: ({ component }) => said("rules.computed.expected", { range: rangeOf(component.usual) }),
  message: ({ indicator, component, value, read }, { system }) =>
    said("rules.computed.message", {
      indicator: indicator.name,
      component: component.name,
      value: shownValue(component, value),
      range: rangeOf(component.usual),
      quantities: namesOf(read, system.quantities),
    }),
};

function computedValues(submission: Submission): Computed[] {
  const { system, entries } = submission;
  return system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): Computed[] => {
      if (!component.usual) return [];
      const expression = componentExpression(system, indicator, component);
      const read = referencesOf(expression);
      const entry = read
        .filter(({ lag }) => lag === 0)
        .map(({ name }) => entries.get(entryKey(name, 0)))
        .find((each) => each !== undefined);
      if (!entry) return [];
      const value = evaluate(expression, ({ name, lag }) => numberAt(submission, name, lag));
      return [{ indicator, component: { ...component, usual: component.usual }, value, read, entry }];
    }),
  );
}

function shownValue({ decimals, unit: of }: Component, value: number): Said | string {
  return measured(decimals === undefined ? value : Number(value.toFixed(decimals)), of);
}

function namesOf(read: readonly Reference[], quantities: readonly Quantity[]): string[] {
  const keys = new Set(read.map(({ name }) => name));
  return quantities.filter(({ key }) => keys.has(key)).map(({ name }) => name);
}
