import type { Department, IndicatorSystem } from "../../system/schema";
import type { EntryCell, RowNotes, StructureFault } from "../../validation/entries";
import { type FillLayout, fillLayout } from "../fill/fillLayout";
import { FILL_COLUMN, lagKeys } from "../tableNames";
import { formatAt, isFormula, type TableContents, TableReader } from "./contents";
import { doubtOf, type Doubts } from "./formulaDoubt";
import { faultAt, foreignColumns, missingColumn, strangeRows } from "./tableFaults";

/** What one department's table holds. */
export interface FillTable {
  readonly entries: readonly EntryCell[];
  readonly notes: readonly (readonly [key: string, notes: RowNotes])[];
  readonly faults: readonly StructureFault[];
}

/**
 * Reads what a department entered: rows by their key, columns by their title, wherever users moved them.
 *
 * @param table undefined when the workbook has it no more
 * @param sheetName the sheet's name as it was generated, to say which one is missing
 */
export function readFillTable(
  system: IndicatorSystem,
  department: Department,
  table: TableContents | undefined,
  sheetName: string,
  doubts?: Doubts,
): FillTable {
  const layout = fillLayout(system, department);
  const nothing = (fault: StructureFault): FillTable => ({ entries: [], notes: [], faults: [fault] });
  if (!table) return nothing(faultAt("sheet-missing", { sheet: sheetName, department: department.id }));
  const reader = new TableReader(table, layout.columns);
  const keyColumn = reader.columnOf(FILL_COLUMN.key);
  if (keyColumn < 0) return nothing(missingColumn(reader, department.id, { key: FILL_COLUMN.key }));
  const columns = lagKeys(layout.lastLag).map((key) => reader.columnOf(key));
  const rowsOf = rowsByKey(reader.texts(keyColumn));
  const found = layout.quantities.map((row) =>
    readRow(reader, row, rowsOf.get(row.key) ?? [], { columns, keyColumn, doubts }),
  );
  const lost = layout.columns.filter(({ key, later }) => !later && reader.columnOf(key) < 0);
  return {
    entries: found.flatMap(({ entries }) => entries),
    notes: found.flatMap(({ notes }) => notes),
    faults: [
      ...lost.map((column) => missingColumn(reader, department.id, column)),
      ...foreignColumns(reader, layout),
      ...strangeRows(layout, reader, rowsOf, columns),
      ...found.flatMap(({ faults }) => faults),
    ],
  };
}

function rowsByKey(keys: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => rows.set(key, [...(rows.get(key) ?? []), row]));
  return rows;
}

/** Where the entries of a table stand. */
interface Where {
  /** by lag */
  readonly columns: readonly number[];
  readonly keyColumn: number;
  readonly doubts: Doubts | undefined;
}

/** One quantity: its entries and what is said beside them, or why there are none. */
function readRow(
  reader: TableReader,
  { key, name, offered, department }: FillLayout["quantities"][number],
  rows: readonly number[],
  { columns, keyColumn, doubts }: Where,
): FillTable {
  const { sheet } = reader.table;
  const [row, second] = rows;
  if (row === undefined) {
    const fault = faultAt("row-missing", { sheet, key, department, details: { name } });
    return { entries: [], notes: [], faults: [fault] };
  }
  if (second !== undefined) {
    const cell = reader.addressOf(second, keyColumn);
    const numbers = rows.map((at) => reader.table.row + 2 + at);
    const details = { name, count: rows.length, rows: numbers };
    const found = String(rows.length);
    return {
      entries: [],
      notes: [],
      faults: [faultAt("row-doubled", { sheet, cell, key, department, found, details })],
    };
  }
  const entries = columns
    .slice(0, offered + 1)
    .flatMap((column, lag): EntryCell[] =>
      column < 0 ? [] : [{ ...readEntry(reader, row, column, doubts), key, lag }],
    );
  return { entries, notes: [[key, readNotes(reader, row)]], faults: [] };
}

/** A number with what its cell does to it: how it is shown, and whether a formula makes it. */
function readEntry(
  reader: TableReader,
  row: number,
  column: number,
  doubts: Doubts | undefined,
): Omit<EntryCell, "key" | "lag"> {
  const { table } = reader;
  const cell = reader.cellAt(row, column);
  const format = formatAt(table, row + 1, column);
  const formula = table.formulas?.[row + 1]?.[column];
  const isComputed = isFormula(formula, table.values[row + 1]?.[column]);
  const doubt = isComputed ? doubtOf(cell, formula, doubts) : undefined;
  return { ...cell, ...(format ? { format } : {}), ...(doubt ? { doubt } : {}) };
}

function readNotes(reader: TableReader, row: number): RowNotes {
  const cell = (key: string): RowNotes["remark"] => {
    const column = reader.columnOf(key);
    return column < 0 ? undefined : reader.cellAt(row, column);
  };
  const found = (["remark", "evidence", "date", "event"] as const).map(
    (part) => [part, cell(FILL_COLUMN[part])] as const,
  );
  return Object.fromEntries(found.filter(([, note]) => note !== undefined));
}
