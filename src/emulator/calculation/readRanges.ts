import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { ArrayValue } from "./values/values";

/** What a range was read as. */
interface ReadRange {
  /** in rows */
  readonly values: ArrayValue;
  /** something in it has changed since the file was opened */
  readonly isStale: boolean;
}

/** Ranges of fewer cells are read again as quickly as they are found. */
const FEW = 16;

/** Ranges as they were read within one calculation: many counts ask for the same columns. */
export class ReadRanges {
  private readonly bySheet = new Map<SheetModel, Map<string, ReadRange>>();

  /**
   * A range as it was read before, or as `read` reads it now.
   *
   * @param read says besides whether it would be read the same at any time of this calculation, as in a circle it is not
   */
  of(sheet: SheetModel, rect: Rect, read: () => ReadRange & { readonly isFinal: boolean }): ReadRange {
    const { top, left, bottom, right } = rect;
    if ((bottom - top + 1) * (right - left + 1) < FEW) return read();
    const ofSheet = this.bySheet.get(sheet) ?? new Map<string, ReadRange>();
    this.bySheet.set(sheet, ofSheet);
    const key = `${top},${left},${bottom},${right}`;
    const known = ofSheet.get(key);
    if (known) return known;
    const found = read();
    if (found.isFinal) ofSheet.set(key, found);
    return found;
  }

  /** To be called when cells have changed, or nobody reads for now. */
  clear(): void {
    this.bySheet.clear();
  }
}
