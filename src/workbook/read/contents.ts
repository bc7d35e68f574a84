import { isDateFormat } from "numfmt";
import type { FoundCell } from "../../validation/entries";
import { keysIn, type NamedColumn } from "../columns/column";
import { cellAddress } from "../plan/address";

/** A rectangle of cells as it was found in a workbook. */
export interface Contents {
  readonly sheet: string;
  /** of the upper left cell, counted from 0 */
  readonly row: number;
  readonly column: number;
  /** an empty cell is an empty text, an error its code */
  readonly values: readonly (readonly unknown[])[];
  /** `Empty`, `Double`, `String`, `Boolean`, `Error`, as `Excel.RangeValueType` */
  readonly types: readonly (readonly string[])[];
  /** number formats, where they were read */
  readonly formats?: readonly (readonly unknown[])[];
  /** where they were read; a cell without one has its value here */
  readonly formulas?: readonly (readonly unknown[])[];
}

/** A table as it was found in a workbook: header row first. */
export interface TableContents extends Contents {
  readonly name: string;
  /** rows of the table below its header, where what stands below it was read along; default: all are */
  readonly own?: number;
}

/** Parts that stand below each other, as one. */
export function joined([first, ...more]: readonly Contents[]): Contents {
  const all = [first!, ...more];
  return {
    ...first!,
    values: all.flatMap(({ values }) => values),
    types: all.flatMap(({ types }) => types),
    ...(first!.formats && { formats: all.flatMap(({ formats = [] }) => formats) }),
    ...(first!.formulas && { formulas: all.flatMap(({ formulas = [] }) => formulas) }),
  };
}

const KINDS: Readonly<Record<string, FoundCell["kind"]>> = {
  Empty: "blank",
  Double: "number",
  Integer: "number",
  String: "text",
  Boolean: "boolean",
  Error: "error",
};

/** The cell in a row and column of a rectangle; a cell beyond its edge is blank. */
export function cellAt(
  { sheet, row, column, values, types, formats }: Contents,
  i: number,
  j: number,
): FoundCell {
  const value = values[i]?.[j] ?? "";
  const kind = KINDS[types[i]?.[j] ?? "Empty"] ?? "text";
  const cell = cellAddress(row + i, column + j);
  // a cell of spaces looks empty to a person, and counts as blank, although Excel takes it for a text
  if (kind === "blank" || (kind === "text" && String(value).trim() === "")) {
    return { sheet, cell, kind: "blank", value: null };
  }
  const isDate = kind === "number" && isDateFormat(String(formats?.[i]?.[j] ?? ""));
  return { sheet, cell, kind: isDate ? "date" : kind, value: value as FoundCell["value"] };
}

/** How a cell shows its number, where that was read. */
export function formatAt({ formats }: Contents, i: number, j: number): string | undefined {
  const format = formats?.[i]?.[j];
  return typeof format === "string" && format !== "General" ? format : undefined;
}

/** Whether a cell holds a formula: a text that begins with `=` is its own value, a formula is not. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A table with its columns found by their titles, current or former; row 0 is the first below the header. */
export class TableReader {
  /** of each column: our key for it; undefined where it is a user's */
  readonly keys: readonly (string | undefined)[];

  /** @param columns ours */
  constructor(
    readonly table: TableContents,
    columns: readonly NamedColumn[],
  ) {
    this.keys = keysIn(columns, this.titles);
  }

  /** as they stand in the header row */
  get titles(): string[] {
    return this.table.values[0]!.map((cell) => String(cell).trim());
  }

  /** -1 when there is no such column */
  columnOf(key: string): number {
    return this.keys.indexOf(key);
  }

  /** The text of every cell in a column, row by row. */
  texts(column: number): string[] {
    return this.table.values.slice(1).map((row) => String(row[column] ?? "").trim());
  }

  addressOf(row: number, column: number): string {
    return cellAddress(this.table.row + 1 + row, this.table.column + column);
  }

  cellAt(row: number, column: number): FoundCell {
    return cellAt(this.table, row + 1, column);
  }

  /** Whether a cell holds a formula; true where formulas were not read. */
  hasFormula(row: number, column: number): boolean {
    const { formulas, values } = this.table;
    if (!formulas) return true;
    return isFormula(formulas[row + 1]?.[column], values[row + 1]?.[column]);
  }
}
