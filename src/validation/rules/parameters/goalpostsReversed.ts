import { foundIn } from "../../entered";
import { type ParameterCells, shown } from "../../entries";
import { text } from "../../finding";
import type { Rule } from "../../rule";
import { parameterFaults } from "./goalposts";

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
  title: text(
    "越大越好的指标，满意值应高于不允许值；越小越好的，应低于不允许值",
    "Where more is better, the satisfactory value is above the unacceptable one; where less is, below it",
  ),
  reads: ({ parameters }) => parameters,
  breaks: isReversed,
  at: ({ high, key }) => ({ sheet: high.sheet, cell: high.cell, key, part: "high", department: "" }),
  found: ({ high }) => foundIn(high),
  expected: ({ low, direction }) =>
    direction === "more"
      ? text(`高于 ${shown(low)} 的数`, `a number above ${shown(low)}`)
      : text(`低于 ${shown(low)} 的数`, `a number below ${shown(low)}`),
  message: ({ name, low, high, direction }) =>
    direction === "more"
      ? text(
          `${name}：满意值 ${shown(high)} 低于不允许值 ${shown(low)}，而本分项越大越好；请核对是否填反`,
          `${name}: the satisfactory value ${shown(high)} is below the unacceptable value ${shown(low)}, although more is better; are they swapped?`,
        )
      : text(
          `${name}：满意值 ${shown(high)} 高于不允许值 ${shown(low)}，而本分项越小越好；请核对是否填反`,
          `${name}: the satisfactory value ${shown(high)} is above the unacceptable value ${shown(low)}, although less is better; are they swapped?`,
        ),
};
