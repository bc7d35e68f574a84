import { HEAD_LABEL } from "../fill/fillHead";

export type HeadKey = keyof typeof HEAD_LABEL;

/** One answer of a department's head; its place is counted from 0. */
export interface HeadAnswer {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly type: string;
}

/** A part of a sheet as it was found: `values` and `types` as in `TableContents`. */
export interface SheetContents {
  readonly sheet: string;
  /** of the upper left cell, counted from 0 */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** Who filled a sheet, when, and how to reach them: each answer stands right of its label, wherever that was moved. */
export function readHead({ row, column, values, types }: SheetContents): ReadonlyMap<HeadKey, HeadAnswer> {
  const answers = new Map<HeadKey, HeadAnswer>();
  for (const [key, label] of Object.entries(HEAD_LABEL) as [HeadKey, string][]) {
    const at = values.findIndex((cells) => cells.some((cell) => isLabel(cell, label)));
    if (at < 0) continue;
    const right = values[at]!.findIndex((cell) => isLabel(cell, label)) + 1;
    answers.set(key, {
      row: row + at,
      column: column + right,
      value: values[at]![right] ?? "",
      type: types[at]![right] ?? "Empty",
    });
  }
  return answers;
}

function isLabel(cell: unknown, label: string): boolean {
  return typeof cell === "string" && cell.trim().replace(/[:：]$/, "") === label;
}
