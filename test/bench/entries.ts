import type { EntryValue } from "../../src/app/entries";
import type { IndicatorSystem } from "../../src/system/schema";

/** A number for every cell. */
export function everyEntry({ quantities }: IndicatorSystem): EntryValue[] {
  return quantities.flatMap(({ key }, i) =>
    [0, 1].map((lag) => ({ key, lag, value: 100 + (i % 50) - lag, source: key })),
  );
}
