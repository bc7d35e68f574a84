import { said } from "../../i18n/said";
import type { Department, IndicatorSystem } from "../../system/schema";
import type { EntryCell, StructureFault } from "../../validation/entries";
import { fewOf } from "../../validation/quoted";
import { allFillColumns, allLagKeys } from "../fill/fillColumns";
import { headStampOf } from "../fill/fillHead";
import { cellAddress, cellOnSheet, cellPlace } from "../plan/address";
import { FILL_COLUMN, fillTableName, quantityName } from "../tableNames";
import { type Contents, isFormula, type TableContents, TableReader } from "./contents";
import { derivedPlace } from "./derivedTable";
import { faultAt } from "./tableFaults";
import { readsOutside } from "./formulaDoubt";
import type { WorkbookContents } from "./workbookContents";

/** What lies outside of the table of a department, where nobody reads it: rows below, rows that are hidden. */
export function rowFaults(
  { quantities }: IndicatorSystem,
  { id: department }: Department,
  { tables, tails, guards }: WorkbookContents,
): StructureFault[] {
  const name = fillTableName(department);
  const [table, tail] = [tables.get(name), tails?.get(name)];
  if (!table) return [];
  const { sheet } = table;
  const isKey = (text: string): boolean => text !== "" && quantities.some(({ key }) => key === text);
  const rows = tail ? rowsBelow(isKey, table, tail) : [];
  const cell = rows.length > 0 ? cellAddress(rows[0]! - 1, table.column) : "";
  return [
    ...(rows.length > 0
      ? [
          faultAt("row-below", {
            sheet,
            cell,
            department,
            found: said("quoted.few", { listed: rows }),
            details: { rows },
          }),
        ]
      : []),
    ...(guards?.get(name)?.hidden ? [faultAt("rows-hidden", { sheet, department, part: "hidden" })] : []),
  ];
}

/** Rows below a table, above the derived values, with a key or with numbers where the table has its numbers. */
function rowsBelow(isKey: (text: string) => boolean, table: TableContents, tail: Contents): number[] {
  const reader = new TableReader(table, allFillColumns());
  const end = table.row + table.values.length;
  const derived = derivedPlace(tail)?.row ?? -1;
  const numbers = allLagKeys()
    .map((lagKey) => reader.columnOf(lagKey))
    .filter((column) => column >= 0);
  const key = reader.columnOf(FILL_COLUMN.key);
  const at = table.column - tail.column;
  return tail.values.flatMap((cells, i): number[] => {
    const row = tail.row + i;
    if (row < end || (derived >= 0 && i >= derived)) return [];
    const typed = (column: number): boolean =>
      typeof cells[at + column] === "number" &&
      !isFormula(tail.formulas?.[i]?.[at + column], cells[at + column]);
    return isKey(String(cells[at + key] ?? "").trim()) || numbers.some(typed) ? [row + 1] : [];
  });
}

/** Formulas of the template that read another file; what people enter is reported at its own cell. */
export function elsewhereFaults(
  { id: department }: Department,
  { tables, heads, tails }: WorkbookContents,
  entries: readonly EntryCell[],
): StructureFault[] {
  const name = fillTableName(department);
  const table = tables.get(name);
  if (!table) return [];
  const beside = [heads?.get(name), tails?.get(name)].flatMap((part) => (part ? outsideIn(part) : []));
  const inTable = new Set(entries.map(({ cell }) => cell));
  const computed = outsideIn(table).filter((cell) => isComputed(table, cell));
  const cells = [...new Set([...computed, ...beside.filter((cell) => !isWithin(table, cell))])].filter(
    (cell) => !inTable.has(cell),
  );
  if (cells.length === 0) return [];
  const details = { cells: fewOf(cells), count: cells.length };
  return [
    faultAt("formula-elsewhere", {
      sheet: table.sheet,
      cell: cells[0]!,
      department,
      found: fewOf(cells),
      details,
    }),
  ];
}

/** Whether a cell stands in a column whose formulas are the template's; a remark may be anything. */
function isComputed(table: TableContents, cell: string): boolean {
  const columns = allFillColumns();
  const key = new TableReader(table, columns).keys[cellPlace(cell).column - table.column];
  return columns.some((column) => column.key === key && column.covered?.live);
}

/** Heads and tails are read with room to spare, and may hold rows of the table. */
function isWithin({ row, values }: TableContents, cell: string): boolean {
  const at = cellPlace(cell).row;
  return at >= row && at < row + values.length;
}

function outsideIn({ row, column, formulas = [], values }: Contents): string[] {
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      isFormula(formula, values[i]?.[j]) && readsOutside(formula) ? [cellAddress(row + i, column + j)] : [],
    ),
  );
}

/** Names that are gone, or point at other cells than those of their quantities. */
export function nameFaults(
  { id: department }: Department,
  entries: readonly EntryCell[],
  names: ReadonlyMap<string, string> | undefined,
): StructureFault[] {
  const lost = names ? astrayNames(entries, names) : [];
  const [first] = lost;
  if (!first) return [];
  const listed = fewOf(lost.map(({ name }) => name));
  const details = { names: listed, count: lost.length };
  return [
    faultAt("name-astray", { sheet: first.entry.sheet, department, part: "names", found: listed, details }),
  ];
}

/** Entries whose names mean other cells, or nothing. */
export function astrayNames(
  entries: readonly EntryCell[],
  names: ReadonlyMap<string, string>,
): { readonly name: string; readonly entry: EntryCell }[] {
  return entries.flatMap((entry) => {
    const name = quantityName(entry.key, entry.lag);
    const { row, column } = cellPlace(entry.cell);
    const wanted = plain(`=${cellOnSheet(entry.sheet, row, column)}`);
    return plain(names.get(name) ?? "") === wanted ? [] : [{ name, entry }];
  });
}

/** Excel takes apostrophes off names of sheets that need none. */
function plain(reference: string): string {
  return reference.replace(/'/g, "").toLowerCase();
}

/**
 * Sheets that say of themselves that they are a department's, and hold no table of one.
 *
 * @param missing names of sheets that are reported to have lost their tables: they are not copies
 */
export function copiedSheetFaults(
  strangers: readonly Contents[] = [],
  missing: ReadonlySet<string> = new Set(),
): StructureFault[] {
  return strangers
    .filter(({ sheet, values }) => headStampOf(values.flat()) && !missing.has(sheet))
    .map(({ sheet }) => faultAt("sheet-copied", { sheet, part: sheet }));
}
