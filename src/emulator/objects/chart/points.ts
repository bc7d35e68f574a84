import { CellError } from "../../model/cell";
import { parseAddress } from "../../model/rect";
import type { Host } from "../../protocol/host";
import { seriesAt, type SeriesTarget } from "./target";

/** The values of the cells that a formula of a chart refers to; none for a formula that is no range of this workbook. */
export function valuesAt(formula: string | undefined, host: Host): unknown[] {
  const address = parseAddress(formula ?? "");
  const sheet = address?.sheet === undefined ? undefined : host.calculated().sheet(address.sheet);
  if (!address || !sheet) return [];
  const { top, left, bottom, right } = address.rect;
  const values: unknown[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      values.push(value instanceof CellError ? value.code : value);
    }
  return values;
}

/** The values of the points of a series. */
export function pointValues(target: SeriesTarget, host: Host): unknown[] {
  return valuesAt(seriesAt(target, host).values, host);
}
