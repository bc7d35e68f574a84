import { type Rect } from "../../model/rect";
import { type Example, wayOf } from "../../model/series/flash";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { entered } from "../entered";
import { shownText } from "../rangeCells";
import { surroundingRegion } from "../rangeRegion";
import type { RangeTarget } from "../rangeTarget";

/**
 * Fills the blank cells of a column as the others of it follow from the cells beside them.
 *
 * @throws HostError InvalidArgument for several columns; InvalidOperation where no pattern is seen
 * @source Excel.Range.flashFill: "the range must be a single column range and have data around it"
 */
export function flashFill(target: RangeTarget, _args: readonly unknown[], host: Host): void {
  flashFillInto(target, host);
}

export function flashFillInto({ sheet, rect }: RangeTarget, host: Host): void {
  host.assertAlive(sheet);
  if (rect.left !== rect.right) throw invalid("a single column is filled by example");
  host.calculated();
  const column = rect.left;
  const region = surroundingRegion({ sheet, rect });
  const columns = Array.from({ length: region.right - region.left + 1 }, (_, i) => region.left + i).filter(
    (each) => each !== column,
  );
  const sourcesOf = (row: number): string[] => columns.map((each) => textAt(sheet, row, each));
  const rows = Array.from({ length: region.bottom - region.top + 1 }, (_, i) => region.top + i);
  const examples = rows.flatMap((row): Example[] => {
    const wanted = textAt(sheet, row, column);
    return wanted === "" ? [] : [{ sources: sourcesOf(row), wanted }];
  });
  // headings are no examples
  const way = wayOf(examples) ?? wayOf(examples.filter((_, i) => i > 0));
  if (!way) throw new HostError("InvalidOperation", "no pattern is seen in the cells beside the range");
  const filled = rect.top === rect.bottom ? { ...rect, top: region.top, bottom: region.bottom } : rect;
  put({ sheet, rect: filled }, (row) => way(sourcesOf(row)), host);
}

function put({ sheet, rect }: RangeTarget, textOf: (row: number) => string | undefined, host: Host): void {
  host.assertWritable(sheet, rect);
  let [first, last] = [Infinity, -1];
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (textAt(sheet, row, rect.left) !== "") continue;
    const text = textOf(row);
    if (text === undefined || text === "") continue;
    sheet.put(row, rect.left, entered(host, sheet, row, rect.left, text));
    [first, last] = [Math.min(first, row), row];
  }
  const changed: Rect = { ...rect, top: first, bottom: last };
  if (last >= 0) host.edited(sheet, changed);
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  return cell ? shownText(cell, sheet.dates) : "";
}
