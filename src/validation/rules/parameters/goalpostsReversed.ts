import { said } from "../../../i18n/said";
import type { ParameterCells } from "../../entries";
import type { Rule } from "../../rule";
import { parameterFaults } from "./goalposts";
import { foundIn, shown } from "../../quoted";

/** With more being better, what is satisfactory lies above what is unacceptable; with less, below. */
function isReversed(cells: ParameterCells): boolean {
  const { low, high, direction } = cells;
  if (parameterFaults(cells).length > 0 || low.kind !== "number" || high.kind !== "number") return false;
  const rises = Number(high.value) > Number(low.value);
  return rises !== (direction === "more");
}

export const goalpostsReversed: Rule<ParameterCells> = {
  id: "goalposts-reversed",
  severity: "advisory",
  title: said("rules.goalposts-reversed.title"),
  reads: ({ parameters }) => parameters,
  breaks: isReversed,
  at: ({ high, key }) => ({ sheet: high.sheet, cell: high.cell, key, part: "high", department: "" }),
  found: ({ high }) => foundIn(high),
  expected: ({ low, direction }) =>
    said(direction === "more" ? "rules.goalposts-reversed.above" : "rules.goalposts-reversed.below", {
      low: shown(low),
    }),
  message: ({ name, low, high, direction }) =>
    said(
      direction === "more"
        ? "rules.goalposts-reversed.moreIsBetter"
        : "rules.goalposts-reversed.lessIsBetter",
      { name, low: shown(low), high: shown(high) },
    ),
};
