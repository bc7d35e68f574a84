import { componentExpression } from "../../../formula/componentExpression";
import type { Expression, Reference } from "../../../formula/expression";
import { choicesIn } from "../../../formula/needed";
import { said } from "../../../i18n/said";
import { evaluate } from "../../../scoring/unit/evaluate";
import { entryKey, numberAt, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import type { Entered } from "../../rule";
import { foundIn, shown } from "../../quoted";

/** Points, of what is in per cent, by which what is published may lie beside what the entries come to. */
const MOST_APART = 5;

/** What a published figure stands in place of, in the same unit: a formula over other entries. */
function insteadOf({ system }: Submission, key: string, lag: number): Expression | undefined {
  for (const indicator of system.indicators) {
    for (const component of indicator.components.filter(({ unit }) => unit === "%")) {
      for (const { arguments: each } of choicesIn(componentExpression(system, indicator, component))) {
        const [first, otherwise] = each as [Expression, Expression];
        if (first.kind === "reference" && first.name === key && first.lag === lag) return otherwise;
      }
    }
  }
  return undefined;
}

/** What the other entries come to; NaN where that cannot be told. */
function workedOut({ entry }: Entered, submission: Submission): number {
  const formula = insteadOf(submission, entry.key, entry.lag);
  const valueOf = ({ name, lag }: Reference): number => numberAt(submission, name, lag);
  return formula ? Number(evaluate(formula, valueOf).toFixed(2)) : NaN;
}

const isEntered = ({ entry, quantity }: Entered): boolean =>
  quantity.optional === true && entry.kind === "number";

/** A rate as a fraction (0.083), one of another year, or 0 where nothing was published. */
export const publishedDiffers = entryRule({
  id: "published-differs",
  severity: "advisory",
  confirmed: true,
  title: said("rules.published-differs.title"),
  breaks: (entered, submission) =>
    isEntered(entered) &&
    Math.abs((entered.entry.value as number) - workedOut(entered, submission)) > MOST_APART,
  expected: (entered, submission) =>
    said("rules.published-differs.expected", { worked: workedOut(entered, submission) }),
  message: (entered, submission) =>
    said("rules.published-differs.message", {
      name: entered.name,
      value: shown(entered.entry),
      worked: workedOut(entered, submission),
    }),
});

/** What is compared with another year is asked for in both: two ways of counting make no change. */
export const publishedOnce = entryRule({
  id: "published-once",
  severity: "advisory",
  confirmed: true,
  title: said("rules.published-once.title"),
  breaks: ({ entry, quantity }, { entries }) =>
    quantity.optional === true &&
    entry.kind === "blank" &&
    [entry.lag - 1, entry.lag + 1].some((lag) => entries.get(entryKey(entry.key, lag))?.kind === "number"),
  expected: () => said("rules.published-once.expected"),
  message: ({ name }) => said("rules.published-once.message", { name }),
});

export const publishedSource = entryRule({
  id: "published-source",
  severity: "advisory",
  title: said("rules.published-source.title"),
  breaks: (entered, { notes }) => {
    const { remark } = notes.get(entered.entry.key) ?? {};
    return isEntered(entered) && entered.entry.lag === 0 && (!remark || foundIn(remark).trim() === "");
  },
  expected: () => said("rules.published-source.expected"),
  message: ({ name, entry }) => said("rules.published-source.message", { name, value: shown(entry) }),
});
