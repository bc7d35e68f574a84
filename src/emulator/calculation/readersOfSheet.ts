import { placeOf } from "../model/cellStore";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/** Where a formula stands. */
export interface Reader {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

interface RangeRead {
  readonly rect: Rect;
  readonly readers: Set<Reader>;
}

/** Readers of one sheet's cells: of single cells by their places, of ranges once for each range. */
export class ReadersOfSheet {
  private readonly ofCells = new Map<number, Set<Reader>>();
  private readonly ofRanges = new Map<string, RangeRead>();
  /**
   * The ranges by their height, and by where they are: those of the nth level have at most 2ⁿ rows and stand in one or two
   * bands of as many, so that the ranges around a cell are found without going through all.
   */
  private readonly levels = new Map<number, Map<number, RangeRead[]>>();

  note(reader: Reader, rect: Rect): void {
    this.readersOf(rect).add(reader);
  }

  *of(row: number, column: number): Generator<Reader> {
    yield* this.ofCells.get(placeOf(row, column)) ?? [];
    for (const [level, bands] of this.levels)
      for (const { rect, readers } of bands.get(row >> level) ?? []) {
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
    return (this.ofRanges.get(key) ?? this.listed(key, rect)).readers;
  }

  private listed(key: string, rect: Rect): RangeRead {
    const range = { rect, readers: new Set<Reader>() };
    this.ofRanges.set(key, range);
    const level = Math.ceil(Math.log2(rect.bottom - rect.top + 1));
    const bands = this.levels.get(level) ?? new Map<number, RangeRead[]>();
    this.levels.set(level, bands);
    for (let band = rect.top >> level; band <= rect.bottom >> level; band++) {
      const inBand = bands.get(band) ?? [];
      bands.set(band, inBand);
      inBand.push(range);
    }
    return range;
  }
}
