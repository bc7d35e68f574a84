import type { Department, IndicatorSystem } from "../../system/schema";
import { fewOf } from "../../validation/quoted";
import type { StructureFault } from "../../validation/entries";
import { DERIVED_VALUE } from "../fill/derivedBlock";
import { HEAD_PROGRESS, headStampOf } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import { FILL_COLUMN, fillTableName, SYSTEM_COLUMN } from "../tableNames";
import { cellAddress } from "../plan/address";
import { type Contents, isFormula, type TableContents, TableReader } from "./contents";
import { faultAt } from "./tableFaults";
import type { Guard, WorkbookContents } from "./workbookContents";

/** What was done to the sheet of a department beside its entries: formulas, guards, and whether it is the right sheet. */
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
    ...(tail ? overwrittenBelow(tail, DERIVED_VALUE) : []),
    ...(guard ? guardFaults(guard) : []),
  ];
  return faults.map((fault) => ({ ...fault, department: department.id }));
}

/** The values and shares that 指标体系 computes. */
export function overwrittenInSystem(table: TableContents): StructureFault[] {
  return [SYSTEM_COLUMN.value, SYSTEM_COLUMN.earned].flatMap((title) =>
    overwrittenInColumn(new TableReader(table), SYSTEM_COLUMN.key, title, () => true),
  );
}

function overwrittenInTable(
  system: IndicatorSystem,
  department: Department,
  table: TableContents,
): StructureFault[] {
  const compared = new Map(
    fillLayout(system, department).quantities.map(({ key, offered }) => [key, offered]),
  );
  const reader = new TableReader(table);
  return [
    ...overwrittenInColumn(
      reader,
      FILL_COLUMN.key,
      FILL_COLUMN.change,
      (key) => (compared.get(key) ?? 0) > 0,
    ),
    ...[FILL_COLUMN.check, FILL_COLUMN.opinion].flatMap((title) =>
      overwrittenInColumn(reader, FILL_COLUMN.key, title, (key) => compared.has(key)),
    ),
  ];
}

function overwrittenInColumn(
  reader: TableReader,
  keyTitle: string,
  title: string,
  wanted: (key: string) => boolean,
): StructureFault[] {
  const column = reader.columnOf(title);
  if (column < 0) return [];
  return reader.texts(reader.columnOf(keyTitle)).flatMap((key, row) => {
    if (key === "" || !wanted(key) || reader.hasFormula(row, column)) return [];
    const [cell, { sheet }] = [reader.addressOf(row, column), reader.table];
    return [overwritten(sheet, cell, title, String(reader.table.values[row + 1]![column]), key)];
  });
}

function overwritten(sheet: string, cell: string, title: string, found: string, key = ""): StructureFault {
  return faultAt("formula-overwritten", { sheet, cell, key, part: title, found, details: { title } });
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

/** The cells below a title, as far as there are rows with something in the column before. */
function overwrittenBelow(contents: Contents, title: string): StructureFault[] {
  const top = contents.values.findIndex((cells) => cells.includes(title));
  if (top < 0) return [];
  const column = contents.values[top]!.indexOf(title);
  const faults: StructureFault[] = [];
  for (let row = top + 1; contents.values[row] && !isBlank(contents, row, column - 2); row++) {
    if (!isFormula(contents.formulas?.[row]?.[column], contents.values[row]![column]))
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
  return { ...overwritten(sheet, cell, title, String(values[i]![j] ?? "")), part: `${title} ${i}` };
}

const isBlank = ({ values }: Contents, row: number, column: number): boolean =>
  (values[row]![column] ?? "") === "";

/** A sheet that says nothing of itself is taken for what its table says that it is. */
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
  return [faultAt("other-period", { sheet, found: String(stamp.period), details: { period } })];
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
