import { componentSetting } from "../../app/settings/settings";
import { componentKey } from "../../system/lookup";
import type { Component, Indicator, Normalisation } from "../../system/schema";
import type { Scheme } from "./useScheme";

/** The method that a component has as its field says: its own, or else the system's. */
export function methodIn(
  { values, system }: Pick<Scheme, "values" | "system">,
  indicator: Indicator,
  component: Component,
): Normalisation["method"] {
  const own = values[componentSetting(componentKey(indicator, component), "method")];
  return (own || system.options.normalisation.method) as Normalisation["method"];
}
