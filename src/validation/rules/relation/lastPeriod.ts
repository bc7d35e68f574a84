import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { shown } from "../../quoted";

/**
 * Largest difference that may come from writing the same number with fewer decimals: a millionth, relative for numbers
 * above 1.
 */
const TOLERANCE = 1e-6;

export const lastPeriod = entryRule({
  id: "last-period",
  severity: "advisory",
  title: said("rules.last-period.title"),
  breaks: ({ entry: { key, lag, kind, value } }, { lastPeriod: last }) => {
    const before = last?.get(key);
    if (lag !== 1 || kind !== "number" || before === undefined) return false;
    return Math.abs((value as number) - before) > TOLERANCE * Math.max(1, Math.abs(before));
  },
  expected: ({ entry }, { lastPeriod: last }) =>
    said("rules.last-period.expected", { before: last!.get(entry.key)! }),
  message: ({ name, entry }, { lastPeriod: last }) =>
    said("rules.last-period.message", { name, value: shown(entry), before: last!.get(entry.key)! }),
  correction: ({ entry }, { lastPeriod: last }) => last!.get(entry.key),
});
