import { passing } from "../request/passing";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { inOrder, Part, type Take } from "../request/part";

/** Properties of a range that are loaded. */
const EVERYTHING = "values, valueTypes, numberFormat, formulas, rowIndex, columnIndex";
const VALUES = "values, valueTypes, rowIndex, columnIndex";

export type Amount = "values" | "everything";

/** Reads a range. */
export function loadContents(
  range: Excel.Range,
  sheet: Excel.Worksheet,
  what: Amount = "values",
): Take<Contents> {
  range.load(what === "everything" ? EVERYTHING : VALUES);
  sheet.load("name");
  return () => ({
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values,
    types: range.valueTypes,
    ...(what === "everything" ? { formats: range.numberFormat, formulas: range.formulas } : {}),
  });
}

/** Reads an area of a sheet by its address. */
export function readingArea(sheet: string, address: string, what: Amount = "values"): Part<Contents> {
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    return loadContents(passing(worksheet.getRange(address)), worksheet, what);
  });
}

/** Reads a table with its header row; undefined when the workbook does not have it. */
export function readingTable(name: string, what: Amount = "values"): Part<TableContents | undefined> {
  return new Part(({ workbook }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const contents = loadContents(passing(table.getRange()), table.worksheet, what);
    return () => (table.isNullObject ? undefined : { name, ...contents() });
  });
}

/** Reads tables by name; those that the workbook does not have are left out. */
export function readingTables(
  names: readonly string[],
  what: Amount = "values",
): Part<Map<string, TableContents>> {
  return inOrder(names.map((name) => readingTable(name, what))).map(
    (tables) => new Map(tables.flatMap((table) => (table ? [[table.name, table] as const] : []))),
  );
}

/**
 * Reads a table together with the rows right below it: not every program makes a table longer when somebody types there.
 *
 * @returns undefined where there is no such table
 */
export function readingTableDown(name: string): Part<TableContents | undefined> {
  return new Part(({ workbook }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const own = passing(table.getRange()).load("rowIndex, columnIndex, rowCount, columnCount");
    const contents = loadContents(passing(table.worksheet.getUsedRange(true)), table.worksheet, "everything");
    return () => {
      if (table.isNullObject) return undefined;
      const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = own;
      return { name, own: rows - 1, ...cutTo(contents(), top, left, columns) };
    };
  });
}

/** What of a rectangle stands from a row on, in some of its columns. */
function cutTo(contents: Contents, top: number, left: number, columns: number): Contents {
  const first = left - contents.column;
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.slice(top - contents.row).map((row) => row.slice(first, first + columns));
  const { values, types, formats, formulas } = contents;
  return {
    ...contents,
    ...{ row: top, column: left, values: cut(values), types: cut(types) },
    ...(formats && { formats: cut(formats) }),
    ...(formulas && { formulas: cut(formulas) }),
  };
}
