import type { Department, IndicatorSystem } from "../../system/schema";
import { DERIVED_VALUE, derivedRows } from "../fill/derivedBlock";
import { completenessFormula } from "../fill/fillFormulas";
import { HEAD_PROGRESS } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import type { Content } from "../plan/plan";
import type { Contents, TableContents } from "../read/contents";
import { TableReader } from "../read/contents";
import { componentCells, componentRows, parameterValidations, SYSTEM_TITLES } from "../sheets/systemSheet";
import { SYSTEM_COLUMN } from "../tableNames";
import { actualLayout } from "./actualLayout";
import type { ExpectedCell, ExpectedSheet } from "./expectedCells";

/** Formulas above and below a department's table: how much is filled, and what the entries come to. */
export function expectedBeside(
  system: IndicatorSystem,
  department: Department,
  table: TableContents,
  { head, tail }: { readonly head: Contents; readonly tail: Contents },
): ExpectedCell[] {
  const planned = fillLayout(system, department);
  const actual = actualLayout(planned, table);
  // where columns or rows were put in, the cell beside a label may be somebody's own
  const unmoved =
    actual?.quantities.length === planned.quantities.length &&
    actual.titles.every((title, i) => actual.columnOf(title) === table.column + i);
  const progress = placeOf(head, HEAD_PROGRESS);
  const value = placeOf(tail, DERIVED_VALUE);
  const derived = derivedRows(system, planned);
  return [
    ...(progress && unmoved
      ? [formulaCell(progress.row, progress.column + 1, completenessFormula(actual))]
      : []),
    ...(value
      ? derived
          .map((cells, i) => ({ cells, row: value.row + 1 + i }))
          .filter(({ cells, row }) => nameAt(tail, row, value.column) === cells[1])
          .map(({ cells, row }) => formulaCell(row, value.column, cells.at(-1)!))
      : []),
  ];
}

/** Values and shares of 指标体系, by key; nothing where its columns were moved, since formulas go by columns. */
export function expectedSystem(system: IndicatorSystem, table: TableContents): ExpectedSheet | undefined {
  const reader = new TableReader(table);
  if (table.column !== 0 || SYSTEM_TITLES.some((title, column) => reader.titles[column] !== title))
    return undefined;
  const keys = reader.texts(0);
  const rows = componentRows(system).flatMap((part) => {
    const at = keys.indexOf(String(componentCells(system, part)[0]));
    return at < 0 ? [] : [{ ...part, row: table.row + 1 + at }];
  });
  const computed = [SYSTEM_COLUMN.value, SYSTEM_COLUMN.earned].map((title) => SYSTEM_TITLES.indexOf(title));
  return {
    cells: rows.flatMap((part) => {
      const cells = componentCells(system, part);
      return computed.map((column) => formulaCell(part.row, column, cells[column]!));
    }),
    validations: parameterValidations(system, rows),
  };
}

/** The name of a derived value stands three columns before it. */
function nameAt({ row, column, values }: Contents, at: number, valueColumn: number): unknown {
  return values[at - row]?.[valueColumn - 3 - column];
}

function placeOf(
  { row, column, values }: Contents,
  text: string,
): { row: number; column: number } | undefined {
  const at = values.findIndex((cells) => cells.includes(text));
  return at < 0 ? undefined : { row: row + at, column: column + values[at]!.indexOf(text) };
}

function formulaCell(row: number, column: number, content: Content): ExpectedCell {
  const formula = typeof content === "object" && content !== null ? content.formula : undefined;
  return { row, column, ...(formula === undefined ? {} : { formula }) };
}
