import type { StructureFault, StructureRuleId } from "../../validation/entries";
import type { FillLayout } from "../fill/fillLayout";
import type { TableReader } from "./contents";

/** A fault with everything that is not said left empty. */
export function faultAt(
  rule: StructureRuleId,
  { details = {}, ...place }: Partial<Omit<StructureFault, "rule">> & { readonly sheet: string },
): StructureFault {
  return { rule, cell: "", key: "", part: "", department: "", found: "", details, ...place };
}

export function missingColumn(
  { table: { sheet } }: TableReader,
  department: string,
  title: string,
): StructureFault {
  return faultAt("column-missing", { sheet, department, part: title, details: { title } });
}

/** Columns that somebody put into the table; one without a title counts when something was entered in it. */
export function foreignColumns(reader: TableReader, { titles, department }: FillLayout): StructureFault[] {
  return reader.titles.flatMap((title, column) => {
    const used = title !== "" || reader.texts(column).some((text) => text !== "");
    if (titles.includes(title) || !used) return [];
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
        cell: reader.addressOf(row, 0),
        key,
        department: department.id,
        found: key,
        details: { row: reader.table.row + 2 + row },
      }),
    );
  });
}
