import { hasArrayFormulas } from "../model/arrayFormulas";
import { columnCount, rowCount } from "../model/rect";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { invalid, partOfArray } from "../protocol/hostError";
import { shownText } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";

interface Result {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const resultType: HostType<Result> = hostType({
  name: "RemoveDuplicatesResult",
  kept: true,
  scalars: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/**
 * Keeps the first of rows that show the same text in the given columns; the rows below move up within the range.
 *
 * @source Excel.Range.removeDuplicates
 */
export function removeDuplicates(
  { sheet, rect }: RangeTarget,
  [columns, includesHeader]: readonly unknown[],
  host: Host,
): HostObject {
  const keys = Array.isArray(columns) ? (columns as unknown[]) : [];
  const width = columnCount(rect);
  if (
    keys.length === 0 ||
    !keys.every((key) => Number.isInteger(key) && Number(key) >= 0 && Number(key) < width)
  )
    throw invalid("columns that may hold duplicates");
  host.assertWritable(sheet, rect);
  if (hasArrayFormulas(sheet, rect)) throw partOfArray();
  host.calculated();
  const top = rect.top + (includesHeader === true ? 1 : 0);
  const rows = Array.from({ length: rowCount({ ...rect, top }) }, (_, i) =>
    Array.from({ length: width }, (_, j) => sheet.cell(top + i, rect.left + j)),
  );
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const shown = keys.map((key) =>
      shownText(row[Number(key)] ?? { value: null }, sheet.dates).toLowerCase(),
    );
    const text = JSON.stringify(shown);
    return seen.has(text) ? false : seen.add(text);
  });
  rows.forEach((_, i) => {
    for (let j = 0; j < width; j++) {
      const cell = kept[i]?.[j];
      sheet.replace(top + i, rect.left + j, cell);
    }
  });
  host.edited(sheet, rect);
  return HostObject.of(resultType, { removed: rows.length - kept.length, uniqueRemaining: kept.length });
}
