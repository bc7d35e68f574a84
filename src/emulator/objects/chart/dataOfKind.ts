import type { ChartSeries } from "../../model/chart";
import { axesOf, type ChartKind, familyOf } from "../../model/chartKinds";
import type { SeriesData } from "./sourceData";

/** What a series of some kind is drawn of. */
export type DrawnData = SeriesData & Pick<ChartSeries, "sizes">;

/**
 * What series of a kind are drawn of. Of two scales, the first column of numbers is where points stand across; of bubbles,
 * every second of the others is their size.
 *
 * @source support.microsoft.com, "Available chart types in Office": "place your x values in one row or column, and then
 * enter corresponding y values in the adjacent rows or columns", and a third column for bubbles
 */
export function ofKind(data: readonly SeriesData[], kind: ChartKind): readonly DrawnData[] {
  const isBubble = familyOf(kind) === "bubble";
  const [first] = data;
  if (axesOf(kind) !== "scales" || !first || first.categories !== undefined || data.length === 1)
    return isBubble ? sized(data) : data;
  const others = data.slice(1).map((each) => ({ ...each, categories: first.values! }));
  return isBubble ? sized(others) : others;
}

function sized(data: readonly SeriesData[]): DrawnData[] {
  return data.flatMap((each, i) => {
    if (i % 2 === 1) return [];
    const sizes = data[i + 1]?.values;
    return [sizes === undefined ? each : { ...each, sizes }];
  });
}
