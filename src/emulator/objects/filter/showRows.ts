import type { FilterCriteria } from "../../model/filter";
import { type Host } from "../../protocol/host";
import { type FilterTarget, placed, setCriteria } from "./target";
import { tellOfHidden } from "../rangeLines";
import { shownBy } from "./shownBy";

/**
 * Changes what the columns of a filter show, and hides the other rows. With nothing left to filter by, all rows are
 * shown again, those that were hidden otherwise too.
 *
 * @param change of the columns' criteria, by the distance from the first column
 * @source VBA Worksheet.ShowAllData: "Makes all rows of the currently filtered list visible"
 */
export function refilter(
  target: FilterTarget,
  change: (criteria: Map<number, FilterCriteria>) => void,
  host: Host,
): void {
  const before = placed(target);
  if (!before) return;
  const criteria = new Map(before.criteria);
  change(criteria);
  setCriteria(target, criteria);
  if (before.criteria.size > 0 || criteria.size > 0) showRows(target, host);
}

/** Hides the rows that some column of a filter does not show, by what the cells hold now. */
export function showRows(target: FilterTarget, host: Host): void {
  const filter = placed(target);
  if (!filter) return;
  host.calculated();
  const { sheet, body } = filter;
  const shows = [...filter.criteria].map(([place, criteria]) =>
    shownBy(criteria, sheet, { ...body, left: body.left + place, right: body.left + place }),
  );
  const changed: Record<"hidden" | "shown", number[]> = { hidden: [], shown: [] };
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = !shows.every((isShown) => isShown(row));
    if ((sheet.rows.get(row)?.hidden === true) === hidden) continue;
    sheet.resizeRow(row, { hidden });
    changed[hidden ? "hidden" : "shown"].push(row);
  }
  tellOfHidden(sheet, changed.hidden, true, host);
  tellOfHidden(sheet, changed.shown, false, host);
}
