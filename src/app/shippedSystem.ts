import { loadSystem } from "../formula/loadSystem";
import { withParameters } from "../system/parameters";
import type { IndicatorSystem } from "../system/schema";
import { examplePreset, shippedDocument } from "../system/shipped";

/** The system that ships with the product, with or without the example parameters. */
export function shippedSystem({ example }: { readonly example: boolean }): IndicatorSystem {
  const system = loadSystem(shippedDocument);
  return example ? withParameters(system, examplePreset) : system;
}
