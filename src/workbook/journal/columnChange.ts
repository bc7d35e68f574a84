import { inOneCell } from "../plan/cellText";
import type { Content } from "../plan/plan";
import { sameFormula } from "../plan/formulaText";
import type { TableReader } from "../read/contents";
import { carriedInto } from "./held";
import { type ColumnChange, isFormulaCell, type Stored } from "./stored";

/** What is written into the rows of a table: by row key, then by the key of the column. */
export type TableChanges = ReadonlyMap<string, Readonly<Record<string, Content>>>;

/**
 * What writing into a table changes: rows and columns by key. Cells that are not named are left as they are, and so are
 * rows and columns of users.
 *
 * @param reader of the table, read with its formulas
 * @param keyColumn the column that holds the keys of the rows
 */
export function tableChanges(reader: TableReader, keyColumn: string, changes: TableChanges): ColumnChange[] {
  const { table } = reader;
  const rows = reader.texts(reader.columnOf(keyColumn));
  const columns = new Set([...changes.values()].flatMap((row) => Object.keys(row)));
  return [...columns].flatMap((key): ColumnChange[] => {
    const column = reader.columnOf(key);
    if (column < 0 || rows.length === 0) return [];
    const after = rows.map((row) => stored(changes.get(row)?.[key]));
    const before = after.map((wanted, row) => (wanted === null ? null : storedAt(reader, row, column)));
    const change = { sheet: table.sheet, row: table.row + 1, column: table.column + column, before, after };
    return [withBlanks(change, reader, column)];
  });
}

/** A change of a table's column, with the cells that are empty and stay so, where formulas are concerned. */
export function withBlanks(change: ColumnChange, reader: TableReader, column: number): ColumnChange {
  if (![...change.before, ...change.after].some(isFormulaCell)) return change;
  const blanks = change.after.flatMap((wanted, row) =>
    wanted === null && storedAt(reader, row, column) === "" ? [row] : [],
  );
  return blanks.length > 0 ? { ...change, blanks } : change;
}

/** Nothing planned for a cell leaves it as it is; a planned blank empties it. */
function stored(content: Content | undefined): Stored {
  if (content === undefined) return null;
  return typeof content === "string" ? inOneCell(content) : (content ?? "");
}

function storedAt(reader: TableReader, row: number, column: number): Stored {
  const { formulas, values } = reader.table;
  if (formulas && reader.hasFormula(row, column)) return { formula: String(formulas[row + 1]![column]) };
  return values[row + 1]![column] as Stored;
}

/** Whether the cells hold already what is to be written. */
export function isDone({ before, after }: ColumnChange): boolean {
  return holds(before, after);
}

/** Whether cells hold what a run has written to them; those that it left alone may hold anything. */
export function holds(cells: readonly Stored[], written: readonly Stored[]): boolean {
  return written.every((wanted, i) => wanted === null || same(cells[i] ?? "", wanted));
}

/** A change whose job has ended: whatever its `blanks` hold now was entered by somebody. */
export function settled({ blanks: _, ...change }: ColumnChange): ColumnChange {
  return change;
}

/**
 * The part of a change that was carried out and stands as it was: cells that hold something else than what was written,
 * or what was there before anyway, are left out.
 *
 * @param now undefined when the sheet is gone
 * @param isSettled whether its job had ended before: then whatever its `blanks` hold now was entered by somebody
 */
export function remainingOf(
  change: ColumnChange,
  now: readonly Stored[] | undefined,
  isSettled = false,
): ColumnChange[] {
  if (now === undefined) return [];
  const { blanks = [], ...place } = change;
  const [before, after] = [change.before, change.after].map((cells) =>
    cells.map((cell, i) => (blanks.includes(i) && !isSettled ? "" : cell)),
  ) as [Stored[], Stored[]];
  const isCarried = carriedInto(change);
  const isLeft = after.map((wanted, i) => {
    const found = now[i] ?? "";
    if (wanted === null || same(found, before[i] ?? "")) return false;
    return same(found, wanted) || isCarried(i, found);
  });
  if (!isLeft.includes(true)) return [];
  const only = (cells: readonly Stored[]): Stored[] => cells.map((cell, i) => (isLeft[i] ? cell : null));
  const stillBlank = blanks.filter((i) => (now[i] ?? "") === "");
  return [
    {
      ...place,
      before: only(before),
      after: only(after),
      ...(stillBlank.length > 0 ? { blanks: stillBlank } : {}),
    },
  ];
}

/**
 * What somebody has typed into the cells of a change before it was carried out, and after it was planned.
 *
 * @param found what stood there when it was carried out
 * @returns the change that puts it back; nothing where all was as planned
 */
export function overtaken(change: ColumnChange, found: readonly Stored[] | undefined): ColumnChange[] {
  const { before, after } = change;
  const isTyped = after.map(
    (wanted, i) => wanted !== null && found !== undefined && !same(found[i] ?? "", before[i] ?? ""),
  );
  if (!isTyped.includes(true)) return [];
  const only = (cells: readonly Stored[]): Stored[] => cells.map((cell, i) => (isTyped[i] ? cell : null));
  return [{ ...change, before: only(after), after: only(found ?? []) }];
}

function same(one: Stored, other: Stored): boolean {
  if (isFormulaCell(one) && isFormulaCell(other)) return sameFormula(one.formula, other.formula);
  return one === other;
}
