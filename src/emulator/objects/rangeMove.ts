import { copied } from "../carrying/copied";
import { moveCells } from "../carrying/moving/moveCells";
import { alongWith, columnCount, contains, intersection, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { headerRect } from "../model/table";
import type { Host } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { assertWithinSheet, rangeGiven, type RangeTarget } from "./rangeTarget";

/**
 * Moves cells with all that is on them. Formulas that refer to them follow, wherever they are.
 *
 * @param destination its upper left cell says where to: it takes the size of what is moved
 * @source Excel.Range.moveTo: "The destination range will be expanded automatically if it is smaller"
 */
export function moveTo({ sheet, rect }: RangeTarget, [destination]: readonly unknown[], host: Host): void {
  host.assertAlive(sheet);
  const to = rangeGiven(destination, sheet, host);
  const { top, left } = to.rect;
  const target = { top, left, bottom: top + rowCount(rect) - 1, right: left + columnCount(rect) - 1 };
  assertWithinSheet(target);
  const isSame = to.sheet === sheet && top === rect.top && left === rect.left;
  if (isSame) return;
  host.assertWritable(sheet, rect);
  host.assertWritable(to.sheet, target);
  assertWhole(sheet, rect, () => false);
  assertWhole(to.sheet, target, (each) => to.sheet === sheet && contains(rect, each));
  // the client's ranges, that of the caller among them, stay where they are
  const from: Rect = { ...rect };
  host.calculated();
  const move = { sheet, rect: from, onto: to.sheet, target };
  moveTables(sheet, from, to.sheet, target);
  moveCells(host.workbook, move, copied(sheet, from));
  host.edited(sheet, from);
  host.edited(to.sheet, target);
}

/**
 * Merged cells and tables are moved whole or not at all; of tables also cells without the headings may be.
 *
 * @throws HostError InvalidOperation
 */
function assertWhole(sheet: SheetModel, rect: Rect, isMoving: (rect: Rect) => boolean): void {
  const headings = sheet.tables.map((table) => ({
    whole: table.rect,
    part: headerRect(table) ?? table.rect,
  }));
  const merges = sheet.merges.map((merge) => ({ whole: merge, part: merge }));
  const isTorn = [...headings, ...merges].some(
    ({ whole, part }) => intersection(rect, part) && !contains(rect, whole) && !isMoving(whole),
  );
  if (isTorn) throw new HostError("InvalidOperation", "a table, or merged cells, would be torn apart");
}

/** A table that is moved whole stays one. */
function moveTables(sheet: SheetModel, rect: Rect, onto: SheetModel, target: Rect): void {
  const moved = sheet.tables.filter((table) => contains(rect, table.rect));
  if (moved.length === 0) return;
  if (sheet !== onto)
    throw new HostError(
      "ApiNotFound",
      "Range.moveTo of a table to another sheet is not implemented by this host",
    );
  for (const table of moved) table.rect = alongWith(table.rect, rect, target);
}
