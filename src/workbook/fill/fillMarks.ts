import { mark, rowMark } from "../marks";
import { cellAddress } from "../plan/address";
import type { HighlightPlan } from "../plan/plan";
import { FILL_COLUMN, lagKeys } from "../tableNames";
import { headEntries, headKey } from "./fillHead";
import { columnAreas, type FillLayout } from "./fillLayout";

/**
 * Marks of the newest check: a cell that is in the list of findings shows it. Nothing is written to a department's
 * sheet for that, so that its protection, formats and notes stay what they are and a mark goes with its finding.
 */
export function fillMarks(layout: FillLayout): HighlightPlan[] {
  const { columnOf, firstRow, lastLag } = layout;
  const key = cellAddress(firstRow, columnOf(FILL_COLUMN.key));
  const parts: [column: string, part: string][] = [
    ...lagKeys(lastLag).map((column, lag): [string, string] => [column, String(lag)]),
    [FILL_COLUMN.date, "date"],
    [FILL_COLUMN.event, "event"],
  ];
  const rows = parts.flatMap(([column, part]) =>
    columnAreas(layout, [column]).map((area) => rowMark(area, key, part)),
  );
  const heads = Object.entries(headEntries(layout)).map(([part, area]) =>
    mark(area, `${headKey(layout)}&"#${part}"`),
  );
  return [...rows, ...heads];
}
