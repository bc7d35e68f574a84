import type { CellValue } from "../model/cell";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";

/** The values that a conditional format compares a cell with: those of all its cells. */
export class Area {
  private found: readonly CellValue[] | undefined;
  private sorted: readonly number[] | undefined;

  constructor(
    private readonly sheet: SheetModel,
    private readonly rects: readonly Rect[],
  ) {}

  /** Everything but blanks. */
  get values(): readonly CellValue[] {
    return (this.found ??= this.read());
  }

  /** The numbers, smallest first. */
  get numbers(): readonly number[] {
    return (this.sorted ??= this.values
      .filter((value): value is number => typeof value === "number")
      .sort((a, b) => a - b));
  }

  get lowest(): number {
    return this.numbers[0] ?? 0;
  }

  get highest(): number {
    return this.numbers.at(-1) ?? 0;
  }

  private read(): CellValue[] {
    const used = this.sheet.usedRect(true);
    const values: CellValue[] = [];
    for (const rect of this.rects) {
      const area = used && intersection(used, rect);
      for (let row = area?.top ?? 0; area && row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const value = this.sheet.cell(row, column)?.value ?? null;
          if (value !== null) values.push(value);
        }
    }
    return values;
  }
}
