import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { placeOf } from "../model/cellStore";

/** Where a formula stands. */
export interface Reader {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The readers of one sheet's cells: of single cells by their places, of ranges once for each range. */
class ReadersOfSheet {
  private readonly ofCells = new Map<number, Set<Reader>>();
  private readonly ofRanges = new Map<string, { readonly rect: Rect; readonly readers: Set<Reader> }>();

  note(reader: Reader, rect: Rect): void {
    this.readersOf(rect).add(reader);
  }

  *of(row: number, column: number): Generator<Reader> {
    yield* this.ofCells.get(placeOf(row, column)) ?? [];
    for (const { rect, readers } of this.ofRanges.values()) {
      const isIn = row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
      if (isIn) yield* readers;
    }
  }

  private readersOf(rect: Rect): Set<Reader> {
    const { top, left, bottom, right } = rect;
    if (top === bottom && left === right) {
      const place = placeOf(top, left);
      const found = this.ofCells.get(place) ?? new Set();
      this.ofCells.set(place, found);
      return found;
    }
    const key = `${top},${left},${bottom},${right}`;
    const found = this.ofRanges.get(key) ?? { rect, readers: new Set() };
    this.ofRanges.set(key, found);
    return found.readers;
  }
}

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
