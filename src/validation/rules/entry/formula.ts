import { type Said, said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import type { FormulaDoubt } from "../../entries";
import { shown } from "../../quoted";

/** The result of a formula that refers to itself does not follow from what was entered. */
export const formulaCircular = entryRule({
  id: "formula-circular",
  severity: "mandatory",
  title: said("rules.formula-circular.title"),
  breaks: ({ entry }) => entry.doubt?.kind === "circular",
  expected: () => said("rules.formula-circular.expected"),
  message: ({ entry: { sheet, cell }, name }) =>
    said("rules.formula-circular.message", { sheet, cell, name }),
});

/** The result is used as it stands in the file, and could not be checked. */
export const formulaUnsure = entryRule({
  id: "formula-unsure",
  severity: "advisory",
  title: said("rules.formula-unsure.title"),
  breaks: ({ entry: { doubt } }) => doubt !== undefined && doubt.kind !== "circular",
  expected: () => said("rules.formula-unsure.expected"),
  message: (entered) => {
    const { sheet, cell, doubt } = entered.entry;
    return said("rules.formula-unsure.message", {
      sheet,
      cell,
      name: entered.name,
      reason: reasonOf(doubt!),
      value: shown(entered.entry),
    });
  },
});

function reasonOf({ kind, computed = "" }: FormulaDoubt): Said {
  if (kind === "differs") return said("rules.formula-unsure.differs", { computed });
  return said(`rules.formula-unsure.${kind as Exclude<FormulaDoubt["kind"], "circular" | "differs">}`);
}
