import { loadSystem } from "../formula/loadSystem";
import { withParameters } from "../system/parameters";
import type { FontSet, IndicatorSystem } from "../system/schema";
import { examplePreset, shippedDocument } from "../system/shipped";

/** The system that ships with the product, with or without the example parameters. */
export function shippedSystem({
  example,
  fonts,
}: {
  readonly example: boolean;
  readonly fonts?: FontSet;
}): IndicatorSystem {
  const loaded = loadSystem(shippedDocument);
  const system = fonts ? { ...loaded, options: { ...loaded.options, fonts } } : loaded;
  return example ? withParameters(system, examplePreset) : system;
}
