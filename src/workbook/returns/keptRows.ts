import { type Period, periodOf } from "../../system/period";
import { storedPieces } from "../storage/pieces";

/** What a row of the hidden sheet keeps: what a department was given, or what has become of it by merging. */
type RowKind = "handout" | "merged";

/** What a row of the hidden sheet is told by, without what it keeps. */
export interface RowKey {
  readonly kind: RowKind;
  /** id of the department */
  readonly department: string;
  /** of a handout its edition; of what was merged how many times that was, from 1 */
  readonly number: number;
  readonly period: Period;
}

/** A row of the hidden sheet in the workbook of the lead office. */
export interface KeptRow extends RowKey {
  /** counted from 0 */
  readonly row: number;
}

/** In the first row of the sheet stands its mark. */
const COLUMN = { whose: 0, number: 1, period: 2 } as const;
/** Columns that tell what stands in a row. */
export const KEY_COLUMNS = 3;
const MERGED = ":merged";
/** What the last merge has left can be taken back: then what the one before it has left counts again. */
const SPARED: Readonly<Record<RowKind, number>> = { handout: 1, merged: 2 };

/** The cells of a row. */
export function keptCells({ kind, department, number, period }: RowKey, kept: object): (string | number)[] {
  return [`${department}${kind === "merged" ? MERGED : ""}`, number, period, ...storedPieces(kept)];
}

/** What stands in which row, by the first columns of the hidden sheet. */
export function keptRows(rows: readonly (readonly unknown[])[]): KeptRow[] {
  return rows.flatMap((cells, row): KeptRow[] => {
    const whose = String(cells[COLUMN.whose] ?? "");
    const [number, period] = [Number(cells[COLUMN.number]), periodOf(cells[COLUMN.period])];
    const kind = whose.endsWith(MERGED) ? "merged" : "handout";
    const department = kind === "merged" ? whose.slice(0, -MERGED.length) : whose;
    const isOne = row > 0 && department !== "" && number > 0 && period !== undefined;
    return isOne ? [{ kind, department, number, period, row }] : [];
  });
}

/** Whether two rows keep one and the same thing. */
export function isSameRow(one: RowKey, other: RowKey): boolean {
  return (["kind", "department", "number", "period"] as const).every((key) => one[key] === other[key]);
}

/** The newest row of each department in a period, by its id. */
export function newestOf(rows: readonly KeptRow[], kind: RowKind, period: Period): Map<string, KeptRow> {
  return new Map(
    rows
      .filter((row) => row.kind === kind && row.period === period)
      .sort((a, b) => a.number - b.number)
      .map((row) => [row.department, row]),
  );
}

/** The newest edition of each department, as a register that is made anew says it. */
export function editionsIn(
  rows: readonly KeptRow[],
  period: Period,
): [department: string, entry: { readonly edition: number }][] {
  return [...newestOf(rows, "handout", period)].map(([id, { number }]) => [id, { edition: number }]);
}

/**
 * Rows for something new: those of what is out of date, then those below all others.
 *
 * @param wanted what they are to keep
 */
export function freeRows(rows: readonly KeptRow[], period: Period, wanted: readonly RowKey[]): KeptRow[] {
  const isCurrent = ({ kind, department, number, period: of }: KeptRow): boolean => {
    const newer = rows.filter(
      (row) =>
        row.kind === kind && row.department === department && row.period === period && row.number > number,
    );
    return of === period && newer.length < SPARED[kind];
  };
  const out = rows.filter((row) => !isCurrent(row)).map(({ row }) => row);
  const end = Math.max(0, ...rows.map(({ row }) => row)) + 1;
  return wanted.map((key, i) => ({ ...key, row: out[i] ?? end + i - out.length }));
}
