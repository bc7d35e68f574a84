import { normalisationOf, targetKeyOf } from "./lookup";
import type { Indicator, IndicatorSystem } from "./schema";

/** What a method makes of a quantity that it divides by: a rate has none at or below 0, a per cent of it none at 0. */
export type Divisor = "above-zero" | "not-zero";

/**
 * What a quantity must be, since methods divide by it as by their target; undefined where none does.
 *
 * @param counts indicators that count; default: all
 */
export function divisorOf(
  system: IndicatorSystem,
  key: string,
  counts: (indicator: Indicator) => boolean = () => true,
): Divisor | undefined {
  const found = system.indicators.filter(counts).flatMap(({ components }) =>
    components.flatMap((component): Divisor[] => {
      const normalisation = normalisationOf(system, component);
      if (targetKeyOf(normalisation) !== key) return [];
      if (normalisation.method === "completion") return ["above-zero"];
      if (normalisation.method !== "steps") return [];
      return (normalisation.gain?.of ?? normalisation.loss?.of) === undefined ? [] : ["not-zero"];
    }),
  );
  return found.includes("above-zero") ? "above-zero" : found[0];
}
