import { isDateFormat } from "numfmt";
import type { CellValue, ReadonlyCell } from "../cell";
import type { DateSystem } from "../dates/dateSystem";
import { numberFormatOf } from "../look";
import { areMonthly, continuedDates, type DateUnit } from "./dates";
import { continuedInList } from "./lists";
import { continuedNumbers } from "./numbered";
import { growthTrend, linearTrend } from "./trend";

/** How values are continued. `series` also counts on from a single number; `copy` repeats. */
export type Continuing = "default" | "series" | "copy" | "linear" | "growth" | DateUnit;

/** The value at a place of a line that is continued both ways; undefined where the cell there is copied. */
export type Line = (index: number) => CellValue | undefined;

type Kind = "number" | "date" | "time" | "text" | "other";

const HOUR = 1 / 24;

function kindOf({ value, formula, style }: ReadonlyCell): Kind {
  if (formula !== undefined) return "other";
  if (typeof value === "string") return "text";
  if (typeof value !== "number") return "other";
  const format = numberFormatOf(style);
  if (!isDateFormat(format)) return "number";
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? "date" : "time";
}

/**
 * Continues the cells of a line: those of a kind that follow each other are a series of their own within what is repeated.
 *
 * @source support.microsoft.com "Fill data automatically in worksheet cells"
 */
export function continued(
  cells: readonly ReadonlyCell[],
  how: Continuing,
  dates: Readonly<DateSystem>,
): Line {
  if (how === "copy") return () => undefined;
  const runs = runsOf(cells);
  const isAlone = runs.length === 1;
  const at = runs.flatMap((run, i) => run.cells.map((_, place) => ({ run: i, place })));
  const series = runs.map(({ kind, cells: own }) => seriesOf(kind, own, isAlone ? how : mixed(how), dates));
  return (index) => {
    const cycle = Math.floor(index / cells.length);
    const { run, place } = at[index - cycle * cells.length]!;
    return series[run]?.(cycle * runs[run]!.cells.length + place);
  };
}

/** Among others a single number is repeated. */
function mixed(how: Continuing): Continuing {
  return how === "series" ? "default" : how;
}

function runsOf(cells: readonly ReadonlyCell[]): { kind: Kind; cells: ReadonlyCell[] }[] {
  const runs: { kind: Kind; cells: ReadonlyCell[] }[] = [];
  for (const cell of cells) {
    const [kind, last] = [kindOf(cell), runs.at(-1)];
    if (last?.kind === kind && (kind !== "text" || isTextSeries([...last.cells, cell])))
      last.cells.push(cell);
    else runs.push({ kind, cells: [cell] });
  }
  return runs;
}

const textsOf = (cells: readonly ReadonlyCell[]): string[] => cells.map(({ value }) => String(value));

function isTextSeries(cells: readonly ReadonlyCell[]): boolean {
  return textSeries(textsOf(cells)) !== undefined;
}

function textSeries(texts: readonly string[]): ((index: number) => string) | undefined {
  return continuedInList(texts) ?? continuedNumbers(texts);
}

function seriesOf(
  kind: Kind,
  cells: readonly ReadonlyCell[],
  how: Continuing,
  dates: Readonly<DateSystem>,
): Line | undefined {
  if (kind === "text") return textSeries(textsOf(cells));
  if (kind === "other") return undefined;
  const values = cells.map(({ value }) => value as number);
  if (how === "growth") return growthTrend(values);
  if (how === "linear") return linearTrend(values);
  if (kind === "time") return values.length > 1 ? linearTrend(values) : (index) => values[0]! + HOUR * index;
  if (kind === "number") {
    const isSeries = values.length > 1 || (how !== "default" && how !== "copy");
    return isSeries ? linearTrend(values) : undefined;
  }
  const unit = how === "default" || how === "series" || how === "copy" ? undefined : how;
  return continuedDates(values, unit ?? (areMonthly(values, dates) ? "months" : "days"), dates);
}
