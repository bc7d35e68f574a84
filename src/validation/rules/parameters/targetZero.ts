import { said } from "../../../i18n/said";
import { normalisationOf, targetKeyOf } from "../../../system/lookup";
import type { Normalisation } from "../../../system/schema";
import { numberAt, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import { shown } from "../../quoted";

/** Nothing is a per cent of a target of 0, and no rate of completion has one below it. */
export const targetZero = entryRule({
  id: "target-zero",
  severity: "mandatory",
  title: said("rules.target-zero.title"),
  breaks: ({ entry: { key, lag, kind, value } }, submission) => {
    if (lag > 0 || kind !== "number" || Number(value) > 0) return false;
    const methods = dividingBy(submission, key);
    return methods.length > 0 && (value === 0 || methods.includes("completion"));
  },
  expected: () => said("rules.target-zero.expected"),
  message: ({ name, entry }) => said("rules.target-zero.message", { name, value: shown(entry) }),
});

/** Methods that divide by a quantity, of indicators that have a task. */
function dividingBy(submission: Submission, key: string): Normalisation["method"][] {
  const { system } = submission;
  const busy = system.indicators.filter(
    ({ noTask }) => !noTask || numberAt(submission, noTask.quantity, 0) !== 0,
  );
  return busy.flatMap(({ components }) =>
    components.flatMap((component) => {
      const normalisation = normalisationOf(system, component);
      const { method } = normalisation;
      const isDivided =
        method === "completion" ||
        (method === "steps" && (normalisation.gain?.of ?? normalisation.loss?.of) !== undefined);
      return isDivided && targetKeyOf(normalisation) === key ? [method] : [];
    }),
  );
}
