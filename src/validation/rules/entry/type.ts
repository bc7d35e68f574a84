import { measured } from "../../../system/measured";
import { said } from "../../../i18n/said";
import type { EntryCell } from "../../entries";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";
import { plainNumber } from "../../plainNumber";
import type { Entered } from "../../rule";
import { shown } from "../../quoted";

/** Contents that are not numbers. */
type Kind = "text" | "boolean" | "error" | "date";

const isKind = (kind: EntryCell["kind"]): kind is Kind => kind !== "number" && kind !== "blank";

/** Texts that plainly mean a number have a rule of their own, which says which number. */
function meant({ entry, quantity }: Entered): number | undefined {
  return entry.kind === "text" ? plainNumber(String(entry.value), quantity.unit) : undefined;
}

export const type = entryRule({
  id: "type",
  severity: "mandatory",
  title: said("rules.type.title"),
  breaks: (entered) => isKind(entered.entry.kind) && meant(entered) === undefined,
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, entry }) =>
    said("rules.type.message", {
      name,
      value: shown(entry),
      kind: said(`rules.type.kinds.${entry.kind as Kind}`),
    }),
});

export const numberAsText = entryRule({
  id: "number-as-text",
  severity: "mandatory",
  title: said("rules.number-as-text.title"),
  breaks: (entered) => meant(entered) !== undefined,
  expected: ({ quantity }) => expectationOf(quantity),
  message: (entered) =>
    said("rules.number-as-text.message", {
      name: entered.name,
      value: shown(entered.entry),
      measured: measured(meant(entered)!, entered.quantity.unit),
      meant: meant(entered)!,
    }),
  correction: meant,
});
