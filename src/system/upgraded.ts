import { shippedDocument } from "./shipped";
import type { IndicatorSystem, Quantity } from "./schema";

/** The shipped document as it is read here: its quantities say what kind of number they are. */
const shipped = shippedDocument as Pick<IndicatorSystem, "id" | "quantities">;

/**
 * A system that a former version has kept, with what has come since and is known of it: of the quantities of the shipped system
 * whether they are a flow, a stock or a rate. What somebody has made another quantity of stays as it is.
 */
export function upgradedSystem(system: IndicatorSystem): IndicatorSystem {
  if (system.id !== shipped.id) return system;
  const known = new Map(shipped.quantities.map((quantity) => [quantity.key, quantity]));
  return { ...system, quantities: system.quantities.map((own) => withKind(own, known.get(own.key))) };
}

function withKind(own: Quantity, known: Quantity | undefined): Quantity {
  const isSame = known?.name === own.name && known.unit === own.unit;
  return own.kind === undefined && isSame && known.kind ? { ...own, kind: known.kind } : own;
}
