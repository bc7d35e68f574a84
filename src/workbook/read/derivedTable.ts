import { keysIn } from "../columns/column";
import { DERIVED_COLUMNS, DERIVED_VALUE } from "../fill/derivedBlock";
import type { Contents } from "./contents";

/** Where the titles of what is derived stand in what was read below a department's table. */
export interface DerivedPlace {
  /** counted from the first row that was read */
  readonly row: number;
  /** counted from the first column that was read; -1 where there is none */
  readonly columnOf: (key: string) => number;
}

/** @returns undefined where there is no title above live values */
export function derivedPlace({ values }: Contents): DerivedPlace | undefined {
  for (const [row, cells] of values.entries()) {
    const keys = keysIn(
      DERIVED_COLUMNS,
      cells.map((cell) => String(cell).trim()),
    );
    if (keys.includes(DERIVED_VALUE)) return { row, columnOf: (key) => keys.indexOf(key) };
  }
  return undefined;
}
