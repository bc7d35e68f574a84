import type { StructureFault, StructureRuleId } from "../../validation/entries";
import { type NamedColumn, titleOf } from "../columns/column";
import type { FillLayout } from "../fill/fillLayout";
import { FILL_COLUMN } from "../tableNames";
import type { TableReader } from "./contents";

/** A fault; what is not given is left empty. */
export function faultAt(
  rule: StructureRuleId,
  { details = {}, ...place }: Partial<Omit<StructureFault, "rule">> & { readonly sheet: string },
): StructureFault {
  return { rule, cell: "", key: "", part: "", department: "", found: "", details, ...place };
}

export function missingColumn(
  { table: { sheet } }: TableReader,
  department: string,
  column: NamedColumn,
): StructureFault {
  const { key: part } = column;
  return faultAt("column-missing", { sheet, department, part, details: { title: titleOf(column) } });
}

/** Columns that somebody put into the table; one without a title counts when something was entered in it. */
export function foreignColumns(reader: TableReader, { department }: FillLayout): StructureFault[] {
  return reader.titles.flatMap((title, column) => {
    const used = title !== "" || reader.texts(column).some((text) => text !== "");
    if (reader.keys[column] !== undefined || !used) return [];
    const cell = reader.addressOf(-1, column);
    const details = { title: title || cell.replace(/\d+$/, "") };
    const { sheet } = reader.table;
    return [
      faultAt("column-foreign", {
        sheet,
        cell,
        department: department.id,
        part: title || "?",
        found: title,
        details,
      }),
    ];
  });
}

/** Rows whose key is not one of this department's; a row without a key counts when something was entered in it. */
export function strangeRows(
  { quantities, department }: FillLayout,
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
        key !== "" || columns.some((column) => column >= 0 && reader.cellAt(row, column).kind !== "blank"),
    );
    return filled.map((row) =>
      faultAt("row-unknown", {
        sheet,
        cell: reader.addressOf(row, reader.columnOf(FILL_COLUMN.key)),
        key,
        department: department.id,
        found: key,
        details: { row: reader.table.row + 2 + row },
      }),
    );
  });
}
