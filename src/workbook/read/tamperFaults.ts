import { saidPeriod } from "../../system/periodWords";
import type { Department, IndicatorSystem } from "../../system/schema";
import { fewOf } from "../../validation/quoted";
import type { StructureFault } from "../../validation/entries";
import { DERIVED_COLUMNS, DERIVED_NAME, DERIVED_VALUE, isWantedText } from "../fill/derivedBlock";
import { type NamedColumn, titleIn, titleOf } from "../columns/column";
import { HEAD_PROGRESS, headStampOf } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import { SYSTEM_COLUMNS } from "../system/systemColumns";
import { FILL_COLUMN, fillTableName, SYSTEM_COLUMN } from "../tableNames";
import { cellAddress } from "../plan/address";
import { type Contents, isFormula, type TableContents, TableReader } from "./contents";
import { derivedPlace } from "./derivedTable";
import { faultAt } from "./tableFaults";
import type { Guard, WorkbookContents } from "./workbookContents";

/**
 * What was done to the sheet of a department beside its entries: formulas, guards, and whether it is the right sheet.
 */
export function tamperFaults(
  system: IndicatorSystem,
  department: Department,
  contents: WorkbookContents,
): StructureFault[] {
  const name = fillTableName(department.id);
  const table = contents.tables.get(name);
  if (!table) return [];
  const [head, tail, guard] = [contents.heads, contents.tails, contents.guards].map((map) =>
    map?.get(name),
  ) as [Contents | undefined, Contents | undefined, Guard | undefined];
  const faults = [
    ...(head ? stampFaults(system, head) : []),
    ...overwrittenInTable(system, department, table),
    ...(head ? overwrittenBeside(head, HEAD_PROGRESS) : []),
    ...(tail ? overwrittenBelow(tail, contents.part !== undefined) : []),
    ...(guard ? guardFaults(guard) : []),
  ];
  return faults.map((fault) => ({ ...fault, department: department.id }));
}

/** Overwritten formulas of 指标体系: values of components, and the shares that they earn. */
export function overwrittenInSystem(table: TableContents): StructureFault[] {
  const reader = new TableReader(table, SYSTEM_COLUMNS);
  return SYSTEM_COLUMNS.filter(({ covered }) => covered?.live).flatMap((column) =>
    overwrittenInColumn(reader, SYSTEM_COLUMN.key, column, () => true),
  );
}

function overwrittenInTable(
  system: IndicatorSystem,
  department: Department,
  table: TableContents,
): StructureFault[] {
  const { columns, quantities } = fillLayout(system, department);
  const reader = new TableReader(table, columns);
  const rows = new Map(quantities.map((row) => [row.key, row]));
  return columns
    .filter(({ covered }) => covered?.live)
    .flatMap((column) =>
      overwrittenInColumn(reader, FILL_COLUMN.key, column, (key) => {
        const row = rows.get(key);
        return row !== undefined && column.cell?.(row, () => "A1") !== null;
      }),
    );
}

function overwrittenInColumn(
  reader: TableReader,
  keyColumn: string,
  wanted: NamedColumn,
  isWanted: (key: string) => boolean,
): StructureFault[] {
  const column = reader.columnOf(wanted.key);
  if (column < 0) return [];
  return reader.texts(reader.columnOf(keyColumn)).flatMap((key, row) => {
    if (key === "" || reader.hasFormula(row, column) || !isWanted(key)) return [];
    const [cell, { sheet }] = [reader.addressOf(row, column), reader.table];
    return [overwritten(sheet, cell, wanted, String(reader.table.values[row + 1]![column]), key)];
  });
}

function overwritten(
  sheet: string,
  cell: string,
  column: NamedColumn,
  found: string,
  key = "",
): StructureFault {
  const details = { title: titleOf(column) };
  return faultAt("formula-overwritten", { sheet, cell, key, part: column.key, found, details });
}

/** The cell right of a label. */
function overwrittenBeside(contents: Contents, label: string): StructureFault[] {
  const row = contents.values.findIndex((cells) => cells.includes(label));
  if (row < 0) return [];
  const column = contents.values[row]!.indexOf(label) + 1;
  return isFormula(contents.formulas?.[row]?.[column], contents.values[row]![column])
    ? []
    : [overwrittenCell(contents, row, column, label.replace("：", ""))];
}

/** The derived values, as far as there are rows with a name. */
function overwrittenBelow(contents: Contents, isApart: boolean): StructureFault[] {
  const place = derivedPlace(contents);
  if (!place) return [];
  const [column, names] = [place.columnOf(DERIVED_VALUE), place.columnOf(DERIVED_NAME)];
  const title = titleIn(DERIVED_COLUMNS, DERIVED_VALUE);
  const faults: StructureFault[] = [];
  for (let row = place.row + 1; contents.values[row] && !isBlank(contents, row, names); row++) {
    const value = contents.values[row]![column];
    if (!isFormula(contents.formulas?.[row]?.[column], value) && !(isApart && isWantedText(value)))
      faults.push(overwrittenCell(contents, row, column, title));
  }
  return faults;
}

function overwrittenCell(
  { sheet, row, column, values }: Contents,
  i: number,
  j: number,
  title: string,
): StructureFault {
  const cell = cellAddress(row + i, column + j);
  return { ...overwritten(sheet, cell, { key: title }, String(values[i]![j] ?? "")), part: `${title} ${i}` };
}

const isBlank = ({ values }: Contents, row: number, column: number): boolean =>
  (values[row]![column] ?? "") === "";

/** A sheet without a stamp is taken for the one that its table belongs to. */
function stampFaults(
  { id, version, period }: IndicatorSystem,
  { sheet, values }: Contents,
): StructureFault[] {
  const stamp = headStampOf(values.flat());
  if (!stamp) return [];
  if (stamp.id !== id) {
    const details = { version: `${id} ${version}` };
    return [faultAt("other-version", { sheet, found: `${stamp.id} ${stamp.version}`, details })];
  }
  if (stamp.version !== version) {
    return [faultAt("other-version", { sheet, found: stamp.version, details: { version } })];
  }
  if (stamp.period === period) return [];
  return [
    faultAt("other-period", {
      sheet,
      found: String(stamp.period),
      details: { period: saidPeriod(period), found: saidPeriod(stamp.period) },
    }),
  ];
}

function guardFaults({ sheet, locked, loosened, unguarded }: Guard): StructureFault[] {
  const named = fewOf(unguarded);
  const details = { cells: named, count: unguarded.length };
  return [
    ...(unguarded.length > 0
      ? [faultAt("validation-lost", { sheet, cell: unguarded[0]!, found: named, details })]
      : []),
    ...(locked ? [] : [faultAt("lock-lost", { sheet, part: "sheet", details: { what: "sheet" } })]),
    ...(loosened ? [faultAt("lock-lost", { sheet, part: "cells", details: { what: "cells" } })] : []),
  ];
}
