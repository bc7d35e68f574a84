import { cellAddress } from "../plan/address";
import type { FillLayout, FillRow } from "./fillLayout";
import type { Formula } from "../plan/plan";
import { lagTitle } from "../tableNames";

/** Change against last year in per cent; empty while one of the two is missing or last year's is 0. */
export function changeFormula(layout: FillLayout, row: FillRow): Formula | null {
  if (row.offered < 1) return null;
  const [now, before] = [entryCell(layout, row, 0), entryCell(layout, row, 1)];
  return { formula: `=IF(COUNT(${now},${before})<2,"",IF(${before}=0,"",(${now}/${before}-1)*100))` };
}

/** `已填 12/14`: how many of the needed cells hold a number. */
export function completenessFormula(layout: FillLayout): Formula {
  const needed = layout.quantities.flatMap((row) =>
    Array.from({ length: row.required + 1 }, (_, lag) => entryCell(layout, row, lag)),
  );
  return { formula: `="已填 "&${countText(needed)}&"/${needed.length}"` };
}

/** A function takes 255 arguments at most. @source Excel specifications and limits */
function countText(cells: readonly string[]): string {
  const parts: string[] = [];
  for (let start = 0; start < cells.length; start += 200)
    parts.push(`COUNT(${cells.slice(start, start + 200).join(",")})`);
  return parts.length === 1 ? parts[0]! : `(${parts.join("+")})`;
}

function entryCell(layout: FillLayout, row: FillRow, lag: number): string {
  return cellAddress(row.row, layout.columnOf(lagTitle(lag)));
}
