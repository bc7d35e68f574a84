import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { placeOf } from "../model/cellStore";
import { type Reader, ReadersOfSheet } from "./readersOfSheet";

/**
 * Which formulas have read which cells, so that only those are evaluated again for which something has changed. What a
 * formula reads follows from what it has read before (a condition chooses the branch), so that noting what was read the
 * last time is enough.
 */
export class Readers {
  private readonly bySheet = new Map<SheetModel, ReadersOfSheet>();
  /** by sheet and place: one for each formula, however often it is evaluated */
  private readonly known = new Map<SheetModel, Map<number, Reader>>();

  at(sheet: SheetModel, row: number, column: number): Reader {
    const ofSheet = this.known.get(sheet) ?? new Map<number, Reader>();
    this.known.set(sheet, ofSheet);
    const place = placeOf(row, column);
    const found = ofSheet.get(place) ?? { sheet, row, column };
    ofSheet.set(place, found);
    return found;
  }

  note(reader: Reader, sheet: SheetModel, rect: Rect): void {
    const found = this.bySheet.get(sheet) ?? new ReadersOfSheet();
    this.bySheet.set(sheet, found);
    found.note(reader, rect);
  }

  /** The cells that have changed, with every formula that read one of them, or that read such a formula. */
  after(changed: Iterable<Reader>): Set<Reader> {
    const found = new Set(changed);
    // a set is walked to its end, also to what was added on the way
    for (const { sheet, row, column } of found)
      for (const reader of this.bySheet.get(sheet)?.of(row, column) ?? []) found.add(reader);
    return found;
  }
}
