import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";

/** Indicators and constraints in the order of the document. */
export function officialRows({ indicators, constraints }: IndicatorSystem): (Indicator | Constraint)[] {
  return [...indicators, ...constraints].sort((a, b) => a.no - b.no);
}
