import type { ChartSeries } from "../../model/chart";
import type { Host } from "../../protocol/host";
import { categoriesAt, pointValues } from "./points";
import { existing, type PartTarget, settingsOf } from "./target";

/** The bounds and units of an axis. */
interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/**
 * The scale that an axis has by itself: bounds at whole units beyond the data, and nought among them unless the data lie
 * close together.
 *
 * @source support.microsoft.com KB 214075, "How Chart Axis Limits Are Calculated"; how many units Excel makes depends on
 * the size of the chart, and is taken to be ten at most
 */
export function automaticScale(target: PartTarget, host: Host): Scale {
  const [low, high] = reach(target, host);
  const span = Math.max(high, 0) - Math.min(low, 0);
  const isClose = low > 0 && high - low <= high * (1 / 6);
  const isCloseBelow = high < 0 && high - low <= -low * (1 / 6);
  const [from, to] = [
    isClose ? low - (high - low) / 2 : Math.min(low, 0),
    isCloseBelow ? high + (high - low) / 2 : Math.max(high, 0),
  ];
  const own = settingsOf(target, host).majorUnit;
  const unit = typeof own === "number" ? own : niceUnit(to - from > 0 ? to - from : span || 1);
  const margin = 0.05 * (to - from);
  return {
    minimum: from === 0 ? 0 : rounded(Math.floor((from - (from < 0 ? margin : 0)) / unit) * unit),
    maximum: to === 0 ? 0 : rounded(Math.ceil((to + (to > 0 ? margin : 0)) / unit) * unit),
    majorUnit: unit,
    minorUnit: rounded(unit / 5),
  };
}

/** The least unit of 1, 2 or 5 of which ten are enough. */
function niceUnit(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 10));
  const unit = [1, 2, 5, 10].find((each) => each * power * 9.5 >= span)!;
  return rounded(unit * power);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The least and the greatest value that are drawn along an axis. */
function reach(target: PartTarget, host: Host): readonly [low: number, high: number] {
  const { series } = existing(target, host);
  const drawn = series.filter(({ isSecondary = false }) => isSecondary === target.key.endsWith("2"));
  const ofSeries = drawn.map((each) => numbersOf(target, each, host));
  const isStacked = target.key.startsWith("value") && drawn.some(({ kind }) => /Stacked/.test(kind ?? ""));
  if (drawn.some(({ kind }) => /Stacked100/.test(kind ?? "")) && isStacked) return [0, 0.95];
  const all = isStacked ? sums(ofSeries) : ofSeries.flat();
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

function numbersOf({ sheet, chart, key }: PartTarget, series: ChartSeries, host: Host): number[] {
  const isOfNames = key.startsWith("category");
  const values = isOfNames
    ? categoriesAt(series, host)
    : pointValues({ sheet, chart, series: series.key }, host);
  const numbers = values.map((value) => (typeof value === "number" ? value : 0));
  // names are counted
  return isOfNames && !values.some((value) => typeof value === "number")
    ? values.map((_, i) => i + 1)
    : numbers;
}

function sums(ofSeries: readonly number[][]): number[] {
  const count = Math.max(0, ...ofSeries.map(({ length }) => length));
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const values = ofSeries.map((values) => values[i] ?? 0);
    const sum = (which: (value: number) => boolean): number =>
      values.filter(which).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
}
