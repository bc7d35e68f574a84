import { areasOf } from "../../model/chartCells";
import { familyOf } from "../../model/chartKinds";
import type { Host } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { categoriesAt, pointValues, valuesAt } from "./points";
import { seriesAt, type SeriesTarget } from "./target";

/** @source Excel.ChartSeriesDimension */
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** What a dimension of a series is taken from; undefined where nothing is. */
function formulaOf(target: SeriesTarget, dimension: unknown, host: Host): string | undefined {
  const { categories, values, sizes } = seriesAt(target, host);
  const wanted = oneOf(dimension, DIMENSIONS, "dimension");
  if (wanted === "Categories" || wanted === "XValues") return categories;
  return wanted === "BubbleSizes" ? sizes : values;
}

/** @source Excel.ChartSeries.getDimensionValues; a series without categories counts its points */
export function dimensionValues(target: SeriesTarget, dimension: unknown, host: Host): string[] {
  const formula = formulaOf(target, dimension, host);
  const series = seriesAt(target, host);
  const { kind } = series;
  const isCounted = dimension === "Categories" || dimension === "XValues";
  if (formula !== undefined)
    return (isCounted ? categoriesAt(series, host) : valuesAt(formula, host)).map((value) =>
      String(value ?? ""),
    );
  const isBubble = kind !== undefined && familyOf(kind) === "bubble";
  return isCounted || isBubble
    ? pointValues(target, host).map((_, i) => (isCounted ? String(i + 1) : "1"))
    : [];
}

/** @source Excel.ChartSeries.getDimensionDataSourceString: "such as a cell address" */
export function dimensionFormula(target: SeriesTarget, dimension: unknown, host: Host): string {
  const formula = formulaOf(target, dimension, host);
  if (formula === undefined) throw new HostError("InvalidArgument", `the series has no ${String(dimension)}`);
  return formula;
}

/** @source Excel.ChartDataSourceType */
export function dimensionSource(target: SeriesTarget, dimension: unknown, host: Host): string {
  const formula = dimensionFormula(target, dimension, host);
  if (/\[(?!0\])/.test(formula) && !formula.startsWith("{")) return "ExternalRange";
  if (areasOf(formula, host.workbook)) return "LocalRange";
  return formula.startsWith("{") ? "List" : "Unknown";
}
