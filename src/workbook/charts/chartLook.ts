import { type ChartId } from "./chart";
import { STATES } from "./stateBlock";

/** How a chart looks when it is first drawn; afterwards it is its users' business. */
export interface ChartLook {
  /** @source Excel.ChartType */
  readonly kind: "BarClustered" | "BarStacked" | "ColumnClustered" | "LineMarkers";
  readonly seriesBy: "Columns" | "Rows";
  /** the first row on top, as in the document */
  readonly fromTop?: boolean;
  readonly values: { readonly least?: number; readonly most?: number; readonly isReversed?: boolean };
  /** numbers stand beside bars and points */
  readonly showsValues: boolean;
  /** of more columns than so many they would run into each other */
  readonly mostLabelled?: number;
  /** series are told apart below the chart */
  readonly legend: boolean;
  /** of the series, in their order; undefined: as Excel colours them */
  readonly colors?: readonly string[];
}

export const CHART_LOOKS: Readonly<Record<ChartId, ChartLook>> = {
  // beyond the full mark there is room for the number of a bar that is nearly full
  attainment: {
    ...{ kind: "BarClustered", seriesBy: "Columns", fromTop: true, values: { least: 0, most: 115 } },
    ...{ showsValues: true, legend: false, colors: ["#2F75B5"] },
  },
  groups: {
    ...{ kind: "ColumnClustered", seriesBy: "Columns", values: { least: 0 } },
    ...{ showsValues: true, mostLabelled: 3, legend: true },
  },
  states: {
    ...{ kind: "BarStacked", seriesBy: "Columns", fromTop: true, values: { least: 0 } },
    ...{ showsValues: false, legend: true, colors: STATES.map(([, color]) => color) },
  },
  // the best rank is on top
  ranks: {
    ...{ kind: "LineMarkers", seriesBy: "Rows", values: { least: 1, isReversed: true } },
    ...{ showsValues: true, legend: true },
  },
};
