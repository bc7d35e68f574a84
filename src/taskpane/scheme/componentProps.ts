import type { Component, Indicator } from "../../system/schema";
import type { Scheme } from "./useScheme";

/** A component of which settings are shown. */
export interface ComponentProps {
  readonly scheme: Scheme;
  readonly indicator: Indicator;
  readonly component: Component;
}
