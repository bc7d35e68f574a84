import { fault, type SystemFault } from "./problem";
import type { IndicatorSystem, Normalisation } from "./schema";

/** Parameters of normalisation methods that a schema cannot check: bounds in order, tiers apart. */
export function normalisationFaults({ indicators, options }: IndicatorSystem): SystemFault[] {
  return [
    ...faultsOf(options.normalisation, "options.normalisation"),
    ...indicators.flatMap(({ components }, i) =>
      components.flatMap(({ normalisation }, j) =>
        normalisation ? faultsOf(normalisation, `indicators[${i}].components[${j}].normalisation`) : [],
      ),
    ),
  ];
}

function faultsOf(normalisation: Normalisation, path: string): SystemFault[] {
  if (normalisation.method === "interval") {
    const { zeroBelow, fullFrom, fullTo, zeroAbove } = normalisation;
    const inOrder = zeroBelow < fullFrom && fullFrom <= fullTo && fullTo < zeroAbove;
    return inOrder ? [] : [fault(path, "intervalDisordered")];
  }
  if (normalisation.method === "tiers") {
    const starts = normalisation.tiers.map(({ from }) => from);
    const doubled = starts.find((from, i) => starts.indexOf(from) < i);
    return doubled === undefined ? [] : [fault(`${path}.tiers`, "tierTwice", { from: doubled })];
  }
  return [];
}
