import { componentExpression } from "../../formula/componentExpression";
import { beforeRounding } from "../../formula/expression";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { countShareLines } from "./shareLines";
import { ownChoices, roundedValuesIn } from "./words";

/** How many lines an explanation of a score has. */
export function countLines(system: IndicatorSystem, indicator: Indicator): number {
  const { length } = indicator.components;
  const isByComponent = system.options.componentRounding === "declared" && length > 1;
  return countValueLines(system, indicator) + (isByComponent ? length + 1 : 1);
}

/** How many lines tell the values of an indicator's components. */
function countValueLines(system: IndicatorSystem, indicator: Indicator): number {
  const former = indicator.components.flatMap((component) =>
    roundedValuesIn(beforeRounding(componentExpression(system, indicator, component))).flatMap(
      ({ component: of }) => (of!.lag > 0 ? [`${of!.id}@${of!.lag}`] : []),
    ),
  );
  // which of two figures was used makes a line longer than its column is wide
  const choices = indicator.components.flatMap((component) =>
    ownChoices(beforeRounding(componentExpression(system, indicator, component))),
  );
  return (
    indicator.components.length + new Set(former).size + choices.length + countShareLines(system, indicator)
  );
}
