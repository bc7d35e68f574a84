import { type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Quantity } from "../system/schema";

type Limits = Pick<Quantity, "min" | "max" | "integer" | "unit">;

/** What belongs into an entry cell, as its sheet says it: `应填 0 至 366 之间的整数（天）`. */
export function expectation(quantity: Limits): string {
  return inWords("zh", expectationOf(quantity));
}

/** What belongs into an entry cell. */
export function expectationOf({ unit, ...limits }: Limits): Said {
  const wanted = withinLimits(limits);
  return unit ? said("rules.expectation.inUnit", { expectation: wanted, unit }) : wanted;
}

function withinLimits({ min, max, integer }: Omit<Limits, "unit">): Said {
  const kind = integer ? "integer" : "number";
  if (min !== undefined && max !== undefined)
    return said(`rules.expectation.${kind}.between`, { min: { amount: min }, max: { amount: max } });
  if (min !== undefined) return said(`rules.expectation.${kind}.least`, { min: { amount: min } });
  if (max !== undefined) return said(`rules.expectation.${kind}.most`, { max: { amount: max } });
  return said(`rules.expectation.${kind}.any`);
}
