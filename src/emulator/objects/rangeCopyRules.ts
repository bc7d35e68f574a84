import { type Laid, carryFormats, carryValidations, type Way } from "../carrying/carried";
import { contains, intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";

interface How {
  readonly kind: "All" | "Formulas" | "Values" | "Formats" | "Link";
  readonly isTransposed: boolean;
}

/**
 * Copies merged cells, data validations and conditional formats along with cells.
 *
 * @param laid what was laid over the source before anything was copied
 * @param ways each copied cell, and where it comes to lie
 * @source Excel.RangeCopyType
 */
export function copyRules(
  laid: Laid,
  sheet: SheetModel,
  ways: readonly Way[],
  { kind, isTransposed }: How,
  newId: () => string,
): void {
  if (kind !== "All" && kind !== "Formats") return;
  copyMerges(laid, sheet, ways, isTransposed);
  carryFormats(laid, sheet, ways, newId);
  if (kind === "All") carryValidations(laid, sheet, ways);
}

function copyMerges(
  { arrangement }: Laid,
  sheet: SheetModel,
  ways: readonly Way[],
  isTransposed: boolean,
): void {
  const merged = arrangement.merges.filter((merge) => ways.some(({ from }) => intersection(from, merge)));
  const isOver = sheet.merges.some((merge) => ways.some(({ to }) => intersection(to, merge)));
  if (merged.length === 0 && !isOver) return;
  const fresh = merged.flatMap((merge) => {
    const [tall, wide] = [merge.bottom - merge.top, merge.right - merge.left];
    const corners = ways.filter(({ from }) =>
      contains(from, { ...merge, bottom: merge.top, right: merge.left }),
    );
    return corners.map(({ to: { top, left } }): Rect => ({
      top,
      left,
      bottom: top + (isTransposed ? wide : tall),
      right: left + (isTransposed ? tall : wide),
    }));
  });
  const stay = sheet.merges.filter((merge) => !ways.some(({ to }) => intersection(to, merge)));
  sheet.merges = [...stay, ...fresh];
}
