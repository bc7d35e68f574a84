import { cellsAsAreas } from "../cellsAsAreas";
import type { AppliedFormat } from "../formats";
import type { Area } from "../plan";
import type { Patch } from "./laidOver";

export type LookName = keyof AppliedFormat;

/** One property of the look of a sheet: all cells that have this value. */
export interface SharedLook {
  readonly property: LookName;
  readonly value: string | number | true;
  /** they do not overlap */
  readonly areas: readonly Area[];
}

/** The looks of a sheet by property and value, so that each is set once for all cells that have it. */
export function sharedLooks(patches: readonly Patch[]): SharedLook[] {
  const found = new Map<string, { property: LookName; value: string | number | true; areas: Area[] }>();
  for (const { area, look } of patches) {
    for (const [property, value] of Object.entries(look) as [LookName, string | number | true][]) {
      const key = `${property} ${String(value)}`;
      if (!found.has(key)) found.set(key, { property, value, areas: [] });
      found.get(key)!.areas.push(area);
    }
  }
  return [...found.values()].map((each) => ({ ...each, areas: cellsAsAreas(each.areas) }));
}
