import { CellError } from "../../model/cell";
import type { ChartSeries } from "../../model/chart";
import { type Area, areasOf, isAcross, isOfLevels, levelsOf, listOf } from "../../model/chartCells";
import type { Host } from "../../protocol/host";
import { seriesAt, type SeriesTarget } from "./target";

/** The values that a formula of a chart refers to; none for a formula that is no range of this workbook. */
export function valuesAt(formula: string | undefined, host: Host): unknown[] {
  if (formula === undefined) return [];
  return listOf(formula)?.slice() ?? (areasOf(formula, host.calculated()) ?? []).flatMap(valuesIn);
}

function valuesIn({ sheet, rect }: Area): unknown[] {
  const { top, left, bottom, right } = rect;
  const values: unknown[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) values.push(valueAt(sheet, row, column));
  return values;
}

function valueAt(sheet: Area["sheet"], row: number, column: number): unknown {
  const value = sheet.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}

/** The names of the points of a series; of several levels, all that are said of a point. */
export function categoriesAt({ categories, values }: ChartSeries, host: Host): unknown[] {
  const areas = categories === undefined ? undefined : areasOf(categories, host.calculated());
  const [area] = areas ?? [];
  if (!areas || !area || !isOfLevels(areas)) return valuesAt(categories, host);
  const levels = levelsOf(area, isAcross(values));
  return levels[0]!.map((_, point) =>
    levels
      .map((level) => valueAt(area.sheet, ...level[point]!))
      .filter((value) => value !== null)
      .join(" "),
  );
}

/** The values of the points of a series. */
export function pointValues(target: SeriesTarget, host: Host): unknown[] {
  return valuesAt(seriesAt(target, host).values, host);
}
