import { componentKey } from "./lookup";
import { type Period, spanName } from "./period";
import type { IndicatorSystem } from "./schema";
import { inPeriod } from "./targets";

/**
 * A document in a period: of another span it has the goalposts and the targets of that one; in another year of the same span it is
 * meant for that year, as documents are that go on from year to year.
 */
export function takenInto(system: IndicatorSystem, period: Period): IndicatorSystem {
  return spanName(system.period) === spanName(period) ? { ...system, period } : inPeriod(system, period);
}

/** A document in place of the one of a workbook, with goalposts of spans that the workbook knows and it does not. */
export function withSpansOf(before: IndicatorSystem, system: IndicatorSystem): IndicatorSystem {
  const taken = takenInto(system, before.period);
  const known = new Map(
    before.indicators.flatMap((indicator) =>
      indicator.components.map(
        (component) => [componentKey(indicator, component), component.goalpostsOf] as const,
      ),
    ),
  );
  const indicators = taken.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component) => {
      const spans = { ...known.get(componentKey(indicator, component)), ...component.goalpostsOf };
      return Object.keys(spans).length > 0 ? { ...component, goalpostsOf: spans } : component;
    }),
  }));
  return { ...taken, indicators };
}
