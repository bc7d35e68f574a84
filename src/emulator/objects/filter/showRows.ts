import type { FilterCriteria } from "../../model/filter";
import { type Host } from "../../protocol/host";
import { type FilterTarget, type Placed, placed, setCriteria } from "./target";
import { tellOfHidden } from "../rangeLines";
import { Displayed } from "../../shown/displayed";
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
  if (before.criteria.size === 0 && criteria.size === 0) return;
  // criteria that cannot be carried out leave everything as it was
  const isShown = shownIn({ ...before, criteria }, host);
  setCriteria(target, criteria);
  hideOthers(before, isShown, host);
}

/** Hides the rows that some column of a filter does not show, by what the cells hold now. */
export function showRows(target: FilterTarget, host: Host): void {
  const filter = placed(target);
  if (filter) hideOthers(filter, shownIn(filter, host), host);
}

/** Whether all columns of a filter show a row. */
function shownIn({ sheet, body, criteria }: Placed, host: Host): (row: number) => boolean {
  const displayed = new Displayed(host.calculated(), sheet);
  const shows = [...criteria].map(([place, each]) => {
    const rect = { ...body, left: body.left + place, right: body.left + place };
    return shownBy(each, { sheet, rect }, displayed);
  });
  return (row) => shows.every((isShown) => isShown(row));
}

function hideOthers({ sheet, body }: Placed, isShown: (row: number) => boolean, host: Host): void {
  const changed: Record<"hidden" | "shown", number[]> = { hidden: [], shown: [] };
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = !isShown(row);
    if ((sheet.rows.get(row)?.hidden === true) === hidden) continue;
    sheet.resizeRow(row, { hidden });
    changed[hidden ? "hidden" : "shown"].push(row);
  }
  tellOfHidden(sheet, changed.hidden, true, host);
  tellOfHidden(sheet, changed.shown, false, host);
}
