import type { Department, IndicatorSystem } from "../../system/schema";
import { componentKey } from "../../system/lookup";
import { formulasIn, type PlacedTable, validationsIn } from "../columns/placedTable";
import { valueFormula } from "../componentFormula";
import { DERIVED_NAME, DERIVED_VALUE, derivedName, type DerivedRow, derivedRows } from "../fill/derivedBlock";
import { completenessFormula } from "../fill/fillFormulas";
import { HEAD_PROGRESS } from "../fill/fillHead";
import { type FillLayout, fillLayout } from "../fill/fillLayout";
import type { Contents, TableContents } from "../read/contents";
import { TableReader } from "../read/contents";
import { derivedPlace } from "../read/derivedTable";
import { type ComponentRow, componentRows } from "../system/componentRow";
import { SYSTEM_COLUMNS } from "../system/systemColumns";
import { SYSTEM_COLUMN } from "../tableNames";
import { actualLayout } from "./actualLayout";
import type { ExpectedCell, ExpectedSheet } from "./expectedCells";

/** Formulas above and below a department's table: how much is filled, and the derived values. */
export function expectedBeside(
  system: IndicatorSystem,
  department: Department,
  table: TableContents,
  { head, tail }: { readonly head: Contents; readonly tail: Contents },
  isApart = false,
): ExpectedCell[] {
  const planned = fillLayout(system, department);
  const actual = actualLayout(planned, table);
  // where columns or rows were put in, the cell beside a label may be somebody's own
  const unmoved =
    actual?.quantities.length === planned.quantities.length &&
    columnsThere(actual).every(({ key }, i) => actual.columnOf(key) === table.column + i);
  const progress = placeOf(head, HEAD_PROGRESS);
  const { formula } = actual && progress && unmoved ? completenessFormula(actual) : {};
  return [
    ...(formula ? [{ row: progress!.row, column: progress!.column + 1, formula }] : []),
    ...derivedCells(derivedRows(system, planned, isApart), tail),
  ];
}

/** The columns of a layout, but for those that a workbook of a former version does not have. */
function columnsThere({ columns, columnOf }: FillLayout): FillLayout["columns"] {
  return columns.filter(({ key, later }) => !later || columnOf(key) >= 0);
}

/** Live values that still stand beside their names. */
function derivedCells(rows: readonly DerivedRow[], tail: Contents): ExpectedCell[] {
  const place = derivedPlace(tail);
  if (!place) return [];
  const [names, values] = [place.columnOf(DERIVED_NAME), place.columnOf(DERIVED_VALUE)];
  return rows.flatMap(({ system, indicator, component, expression, wanted }, i): ExpectedCell[] => {
    const row = place.row + 1 + i;
    if (wanted.length > 0 || tail.values[row]?.[names] !== derivedName(indicator, component)) return [];
    const { formula } = valueFormula(system, indicator, expression);
    return [{ row: tail.row + row, column: tail.column + values, formula }];
  });
}

/** Values and shares of 指标体系, by key, wherever rows and columns stand. */
export function expectedSystem(system: IndicatorSystem, table: TableContents): ExpectedSheet | undefined {
  const reader = new TableReader(table, SYSTEM_COLUMNS);
  if (reader.columnOf(SYSTEM_COLUMN.key) < 0) return undefined;
  const keys = reader.texts(reader.columnOf(SYSTEM_COLUMN.key));
  const found: PlacedTable<ComponentRow> = {
    columns: SYSTEM_COLUMNS,
    columnOf: (key) => {
      const column = reader.columnOf(key);
      return column < 0 ? -1 : table.column + column;
    },
    rows: componentRows(system).flatMap((row) => {
      const at = keys.indexOf(componentKey(row.indicator, row.component));
      return at < 0 ? [] : [{ at: table.row + 1 + at, row }];
    }),
  };
  return { cells: formulasIn(found), validations: validationsIn(found) };
}

function placeOf(
  { row, column, values }: Contents,
  text: string,
): { row: number; column: number } | undefined {
  const at = values.findIndex((cells) => cells.includes(text));
  return at < 0 ? undefined : { row: row + at, column: column + values[at]!.indexOf(text) };
}
