import { said } from "../../../i18n/said";
import type { ParameterCells } from "../../entries";
import type { Rule } from "../../rule";

/** Named in the finding; the others are counted. */
const NAMED = 3;

/** Components without goalposts, as one finding: a new workbook has none at all. */
export const goalpostsEmpty: Rule<readonly ParameterCells[]> = {
  id: "goalposts-empty",
  severity: "advisory",
  title: said("rules.goalposts-empty.title"),
  reads: ({ parameters }) => {
    const empty = parameters.filter(({ low, high }) => low.kind === "blank" && high.kind === "blank");
    return empty.length > 0 ? [empty] : [];
  },
  breaks: () => true,
  at: ([first]) => ({
    sheet: first!.low.sheet,
    cell: first!.low.cell,
    key: first!.key,
    part: "low",
    department: "",
  }),
  found: () => "",
  expected: () => said("rules.goalposts-empty.expected"),
  message: (empty) => {
    const names = empty.slice(0, NAMED).map(({ name }) => name);
    return said("rules.goalposts-empty.message", {
      count: empty.length,
      names: empty.length > NAMED ? said("rules.goalposts-empty.others", { names }) : names,
    });
  },
};
