import { columnCount, rowCount } from "../model/rect";
import type { Host } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import { rangeOf, type RangeTarget } from "./rangeTarget";

/**
 * Copies what formulas come to, without the formulas; formats stay.
 *
 * @source Excel.Range.copyFrom(sourceRange, copyType)
 */
export function copyFrom(target: RangeTarget, [source, copyType]: readonly unknown[], host: Host): void {
  if (copyType !== "Values")
    throw new HostError(
      "ApiNotFound",
      "Range.copyFrom of anything but values is not implemented by this host",
    );
  const from = rangeOf(source);
  const { sheet, rect } = target;
  if (rowCount(from.rect) !== rowCount(rect) || columnCount(from.rect) !== columnCount(rect))
    throw invalid("the ranges differ in size");
  host.assertWritable(sheet, rect);
  host.calculated();
  for (let i = 0; i < rowCount(rect); i++) {
    for (let j = 0; j < columnCount(rect); j++) {
      const value = from.sheet.cell(from.rect.top + i, from.rect.left + j)?.value ?? null;
      const [row, column] = [rect.top + i, rect.left + j];
      if (value !== null || sheet.cell(row, column)) sheet.put(row, column, { value });
    }
  }
  // in place no value is another than before: nothing has to be calculated anew
  const inPlace = from.sheet === sheet && from.rect.top === rect.top && from.rect.left === rect.left;
  if (!inPlace) host.edited(sheet, rect);
}
