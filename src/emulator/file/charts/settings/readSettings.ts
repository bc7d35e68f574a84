import type { ChartSetting, ChartSettings } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";
import type { Facet } from "./facet";

/** What an element says of the settings that it may have. */
export function settingsIn(element: Draft, facets: readonly Facet[]): ChartSettings {
  const said: Record<string, ChartSetting> = {};
  for (const { name, read } of facets) {
    const value = read(element);
    if (value !== undefined && !Number.isNaN(value)) said[name] = value;
  }
  return said;
}

/** Writes the settings of an element that are others now. */
export function writeSettings(
  element: Draft,
  facets: readonly Facet[],
  [before, now]: readonly [before: ChartSettings, now: ChartSettings],
): void {
  for (const { name, write } of facets) if (before[name] !== now[name]) write(element, now[name]);
}
