import type { Department, IndicatorSystem } from "../../system/schema";
import { type EntryCell, type StructureFault } from "../../validation/entries";
import { type TableContents, TableReader } from "./contents";
import { type FillLayout, fillLayout } from "../fill/fillLayout";
import { FILL_COLUMN, lagTitle } from "../tableNames";

/** What one department's table holds. */
export interface FillTable {
  readonly entries: readonly EntryCell[];
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
): FillTable {
  const layout = fillLayout(system, department);
  if (!table) return { entries: [], faults: [missingSheet(department, sheetName)] };
  const reader = new TableReader(table);
  const keyColumn = reader.columnOf(FILL_COLUMN.key);
  if (keyColumn < 0) return { entries: [], faults: [missingColumn(reader, FILL_COLUMN.key)] };
  const lags = Array.from({ length: layout.lastLag + 1 }, (_, lag) => lag);
  const columns = lags.map((lag) => reader.columnOf(lagTitle(lag)));
  const rowsOf = rowsByKey(reader.texts(keyColumn));
  const faults = [
    ...lags.filter((lag) => columns[lag]! < 0).map((lag) => missingColumn(reader, lagTitle(lag))),
    ...strangeRows(layout, reader, rowsOf, columns),
  ];
  const entries: EntryCell[] = [];
  for (const { key, name, offered } of layout.quantities) {
    const rows = rowsOf.get(key) ?? [];
    if (rows.length === 0) faults.push(missingRow(reader, key, name));
    if (rows.length > 1) faults.push(doubledRow(reader, key, name, rows, keyColumn));
    if (rows.length !== 1) continue;
    for (const lag of lags.slice(0, offered + 1)) {
      if (columns[lag]! >= 0) entries.push(reader.entryAt(rows[0]!, columns[lag]!, key, lag));
    }
  }
  return { entries, faults };
}

function rowsByKey(keys: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => rows.set(key, [...(rows.get(key) ?? []), row]));
  return rows;
}

/** Rows whose key is not one of this department's; a row without a key counts when something was entered in it. */
function strangeRows(
  { quantities }: FillLayout,
  reader: TableReader,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  columns: readonly number[],
): StructureFault[] {
  const known = new Set(quantities.map(({ key }) => key));
  const { sheet } = reader.table;
  return [...rowsOf].flatMap(([key, rows]) => {
    if (known.has(key)) return [];
    const filled = rows.filter(
      (row) =>
        key !== "" ||
        columns.some((column) => column >= 0 && reader.entryAt(row, column, "", 0).kind !== "blank"),
    );
    return filled.map((row) => ({
      rule: "row-unknown" as const,
      sheet,
      cell: reader.addressOf(row, 0),
      key,
      found: key,
      expected: "生成时已有的行",
      message: `表“${sheet}”第 ${rowNumber(reader, row)} 行不是生成时的行，其中的数不会参加计算；请把数填到原有的行中，再删除这一行`,
    }));
  });
}

function rowNumber(reader: TableReader, row: number): number {
  return reader.table.row + 2 + row;
}

function missingSheet({ name }: Department, sheet: string): StructureFault {
  return {
    rule: "sheet-missing",
    sheet,
    cell: "",
    key: "",
    found: "",
    expected: `工作表“${sheet}”`,
    message: `缺少${name}的填报表“${sheet}”（工作表或其中的表格已被删除），请从原工作簿中恢复`,
  };
}

function missingColumn(reader: TableReader, title: string): StructureFault {
  const { sheet } = reader.table;
  return {
    rule: "column-missing",
    sheet,
    cell: "",
    key: "",
    found: "",
    expected: `表头“${title}”`,
    message: `表“${sheet}”中找不到“${title}”一列，请恢复这一列的表头`,
  };
}

function missingRow(reader: TableReader, key: string, name: string): StructureFault {
  const { sheet } = reader.table;
  return {
    rule: "row-missing",
    sheet,
    cell: "",
    key,
    found: "",
    expected: `“${name}”一行`,
    message: `表“${sheet}”中缺少“${name}”一行，请从原工作簿中恢复这一行`,
  };
}

function doubledRow(
  reader: TableReader,
  key: string,
  name: string,
  rows: readonly number[],
  column: number,
): StructureFault {
  const { sheet } = reader.table;
  return {
    rule: "row-doubled",
    sheet,
    cell: reader.addressOf(rows[1]!, column),
    key,
    found: `${rows.length} 行`,
    expected: "1 行",
    message: `表“${sheet}”中“${name}”出现了 ${rows.length} 行（第 ${rows.map((row) => rowNumber(reader, row)).join("、")} 行），无法判断以哪一行为准，请只保留一行`,
  };
}
