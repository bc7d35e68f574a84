import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { parseAddress, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { moveRect } from "../model/movedRects";
import { HostError, invalid } from "../protocol/hostError";
import { type Host, HostObject } from "../protocol/host";

/** What a Range proxy stands for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * A range that moves along with inserted and deleted cells. Its `rect` throws InvalidReference once it was deleted.
 *
 * @source Excel.Range.track: "automatic adjustment based on surrounding changes in the document"
 */
export function following(sheet: SheetModel, start: Rect): RangeTarget {
  let [rect, seen]: [Rect | undefined, number] = [start, sheet.edits.length];
  return {
    sheet,
    get rect() {
      for (; seen < sheet.edits.length; seen++) rect = rect && moveRect(rect, sheet.edits[seen]!)?.[0];
      if (!rect)
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return rect;
    },
  };
}

/** @throws HostError InvalidArgument when the cells do not lie within the sheet */
export function assertWithinSheet(rect: Rect): void {
  const isWithin = rect.top >= 0 && rect.left >= 0 && rect.bottom <= MAX_ROWS && rect.right <= MAX_COLS;
  if (!isWithin || rect.bottom < rect.top || rect.right < rect.left) throw invalid("range");
}

/**
 * An argument that must be a Range.
 *
 * @throws HostError InvalidArgument for any other
 */
export function rangeOf(argument: unknown): RangeTarget {
  if (!(argument instanceof HostObject) || argument.type.name !== "Range") throw invalid("a range is wanted");
  return argument.target as RangeTarget;
}

/**
 * An argument that is a Range, or the address or name of one.
 *
 * @param home sheet of an address that names none
 * @source Excel.Range.getBoundingRect: "The range object, address, or range name"
 */
export function rangeGiven(argument: unknown, home: SheetModel, { workbook }: Host): RangeTarget {
  if (typeof argument !== "string") return rangeOf(argument);
  const address = parseAddress(argument) ?? parseAddress(workbook.name(argument, home)?.formula ?? "");
  const sheet = address?.sheet === undefined ? home : workbook.sheet(address.sheet);
  if (!address || !sheet) throw invalid(`address ${argument}`);
  return { sheet, rect: address.rect };
}
