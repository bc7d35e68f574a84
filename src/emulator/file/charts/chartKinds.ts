import type { ChartKind } from "../../model/chart";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { type ChartTree, saysYes, valueOf } from "./chartTree";

/** How the file says what kind a chart is. @source ECMA-376 part 1, 21.2.2.16 `barChart`, 21.2.2.97 `lineChart` */
export interface KindInFile {
  readonly plot: "barChart" | "lineChart";
  readonly direction?: "bar" | "col";
  readonly grouping: string;
  readonly hasMarkers?: boolean;
}

export const KINDS: Readonly<Record<ChartKind, KindInFile>> = {
  BarClustered: { plot: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { plot: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { plot: "barChart", direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { plot: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { plot: "barChart", direction: "col", grouping: "stacked" },
  Line: { plot: "lineChart", grouping: "standard", hasMarkers: false },
  LineMarkers: { plot: "lineChart", grouping: "standard", hasMarkers: true },
};

/** The kind of a chart; undefined for one that this host does not make, or where several are combined. */
export function kindIn({ plots }: ChartTree): ChartKind | undefined {
  const [plot, second] = plots;
  if (!plot || second) return undefined;
  const isLine = plot.local === "lineChart";
  const grouping = valueOf(plot, "grouping") ?? (isLine ? "standard" : "clustered");
  const direction = isLine ? undefined : (valueOf(plot, "barDir") ?? "col");
  const found = Object.entries(KINDS).find(
    ([, kind]) =>
      kind.plot === plot.local &&
      kind.grouping === grouping &&
      kind.direction === direction &&
      (kind.hasMarkers ?? hasMarkers(plot)) === hasMarkers(plot),
  );
  return found?.[0] as ChartKind | undefined;
}

/** Whether any series of a line chart has a sign at its points. @source 21.2.2.106 `marker` */
function hasMarkers(plot: XmlElement): boolean {
  if (!saysYes(plot, "marker")) return false;
  const series = childrenOf(plot, "ser");
  return series.length === 0 || series.some((each) => valueOf(childOf(each, "marker"), "symbol") !== "none");
}
