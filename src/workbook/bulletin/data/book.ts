import { type Datum, inCell } from "../../../bulletin/datum";
import { roundPublished } from "../../../formula/round";
import { cellAddress } from "../../plan/address";
import { cellName } from "../../plan/cellName";
import { SHEET } from "../../sheetNames";

/** A number that was counted for a bulletin, as 通报数据 has it. */
export interface CountedNumber {
  readonly name: string;
  /** the thing that it is of; empty for what there is once */
  readonly of: string;
  readonly value: number;
  readonly unit: string;
  /** how it was counted, so that a reader can count it again */
  readonly how: string;
}

/** How a number is counted, and how it is shown. */
interface Counting {
  readonly unit: string;
  readonly how: string;
  readonly of?: string;
  /** shown in full; default: as many as it has, up to one */
  readonly decimals?: number;
}

/** Where the numbers of 通报数据 stand, rows and columns counted from 0: below the title, a line and the titles of columns. */
const FIRST_NUMBER = { row: 3, column: 2 } as const;

/** The numbers that are counted for one bulletin: each gets a cell of its own. */
export class CountedNumbers {
  readonly rows: CountedNumber[] = [];

  /** @param value what is shown is rounded, and so is what the cell holds */
  counted(name: string, value: number, { unit, how, of = "", decimals }: Counting): Datum {
    const rounded = roundPublished(value, decimals ?? 1);
    const shown = decimals === undefined ? String(rounded) : rounded.toFixed(decimals);
    const known = this.rows.findIndex((row) => row.name === name && row.of === of && row.value === rounded);
    const row = known >= 0 ? known : this.rows.length;
    if (known < 0) this.rows.push({ name, of, value: rounded, unit, how });
    return inCell(shown, cellOfCounted(row));
  }
}

/** The cell of a number in 通报数据, by its place among those that were counted, from 0. */
export function cellOfCounted(row: number): string {
  return cellName(SHEET.bulletinData, cellAddress(FIRST_NUMBER.row + row, FIRST_NUMBER.column));
}
