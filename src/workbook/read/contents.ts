import type { EntryCell } from "../../validation/entries";
import { cellAddress } from "../plan/address";

/** A table as it was found in a workbook: header row first. */
export interface TableContents {
  readonly name: string;
  readonly sheet: string;
  /** of the upper left cell, counted from 0 */
  readonly row: number;
  readonly column: number;
  /** an empty cell is an empty text, an error its code */
  readonly values: readonly (readonly unknown[])[];
  /** `Empty`, `Double`, `String`, `Boolean`, `Error`, as `Excel.RangeValueType` */
  readonly types: readonly (readonly string[])[];
}

const KINDS: Readonly<Record<string, EntryCell["kind"]>> = {
  Empty: "blank",
  Double: "number",
  Integer: "number",
  String: "text",
  Boolean: "boolean",
  Error: "error",
};

/** Rows of a table found by key, columns by title; row 0 is the first below the header. */
export class TableReader {
  constructor(readonly table: TableContents) {}

  /** -1 when there is no such column */
  columnOf(title: string): number {
    return this.table.values[0]!.findIndex((cell) => String(cell).trim() === title);
  }

  /** The text of every cell in a column, row by row. */
  texts(column: number): string[] {
    return this.table.values.slice(1).map((row) => String(row[column] ?? "").trim());
  }

  addressOf(row: number, column: number): string {
    return cellAddress(this.table.row + 1 + row, this.table.column + column);
  }

  entryAt(row: number, column: number, key: string, lag: number): EntryCell {
    const value = this.table.values[row + 1]![column];
    const kind = KINDS[this.table.types[row + 1]![column]!] ?? "text";
    const { sheet } = this.table;
    const cell = this.addressOf(row, column);
    // a cell of spaces looks empty to a person: it is one, whatever Excel thinks
    if (kind === "blank" || (kind === "text" && String(value).trim() === "")) {
      return { key, lag, sheet, cell, kind: "blank", value: null };
    }
    return { key, lag, sheet, cell, kind, value: value as EntryCell["value"] };
  }
}
