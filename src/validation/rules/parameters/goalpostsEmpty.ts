import type { ParameterCells } from "../../entries";
import { text } from "../../finding";
import type { Rule } from "../../rule";

/** Named in the finding; the others are counted. */
const NAMED = 3;

/** Components without goalposts, told as one: a new workbook has none at all. */
export const goalpostsEmpty: Rule<readonly ParameterCells[]> = {
  id: "goalposts-empty",
  severity: "advisory",
  title: text("没有不允许值和满意值的分项不能计分", "A component without goalposts is not scored"),
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
  expected: () => text("不允许值和满意值", "goalposts"),
  message: (empty) => {
    const names = empty.slice(0, NAMED).map(({ name }) => name);
    const [more, moreEn] = empty.length > NAMED ? ["等", " and others"] : ["", ""];
    return text(
      `有 ${empty.length} 个分项没有填写不允许值和满意值（${names.join("、")}${more}），所在指标不能计分；请由牵头单位填写`,
      `components without goalposts: ${empty.length} (${names.join(", ")}${moreEn}). Their indicators are not scored; the lead office has to fill them in`,
    );
  },
};
