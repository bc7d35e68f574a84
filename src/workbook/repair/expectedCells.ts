import type { Department, IndicatorSystem } from "../../system/schema";
import { formulasIn, type PlacedTable, validationsIn } from "../columns/placedTable";
import type { FillRow } from "../fill/fillRow";
import { type FillLayout, fillLayout } from "../fill/fillLayout";
import { fillSheet } from "../fill/fillSheet";
import { type AppliedFormat, fontsOf, formatOf } from "../plan/formats";
import type { Area, ValidationPlan } from "../plan/plan";
import type { TableContents } from "../read/contents";
import { actualLayout } from "./actualLayout";

/** What a cell of a department's table should be, where it stands now; rows and columns are counted from 0. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  /** undefined where it is not compared */
  readonly format?: AppliedFormat;
  /** undefined where people write */
  readonly formula?: string;
}

export interface ExpectedSheet {
  readonly cells: readonly ExpectedCell[];
  readonly validations: readonly ValidationPlan[];
}

/** What a department's table should be where its rows and columns stand now; undefined when they cannot be told. */
export function expectedSheet(
  system: IndicatorSystem,
  department: Department,
  table: TableContents,
): ExpectedSheet | undefined {
  const planned = fillLayout(system, department);
  const actual = actualLayout(planned, table);
  if (!actual) return undefined;
  const looks = looksByCell(system, department, planned);
  const found = placedTable(actual);
  const formulas = new Map(formulasIn(found).map((cell) => [`${cell.row} ${cell.column}`, cell.formula]));
  const cells = actual.quantities.flatMap((row) => {
    const from = planned.quantities.find(({ key }) => key === row.key)!;
    return planned.columns.flatMap(({ key }): ExpectedCell[] => {
      const column = actual.columnOf(key);
      if (column < 0) return [];
      const formula = formulas.get(`${row.row} ${column}`);
      const format = looks(from.row, planned.columnOf(key));
      return [{ row: row.row, column, format, ...(formula === undefined ? {} : { formula }) }];
    });
  });
  return { cells, validations: validationsIn(found) };
}

function placedTable({ columns, quantities, columnOf }: FillLayout): PlacedTable<FillRow> {
  return { columns, columnOf, rows: quantities.map((row) => ({ at: row.row, row })) };
}

/** How each planned cell looks in the end: a later format adds to those before it. */
function looksByCell(
  system: IndicatorSystem,
  department: Department,
  { columns, firstRow, quantities }: FillLayout,
): (row: number, column: number) => AppliedFormat {
  const { formats } = fillSheet(system, department, "");
  const body: Area = { row: firstRow, column: 0, rows: quantities.length, columns: columns.length };
  const merged = new Map<string, AppliedFormat>();
  for (const { area, format } of formats) {
    const applied = formatOf(format, fontsOf(system));
    for (const [row, column] of cellsIn(area, body)) {
      const at = `${row} ${column}`;
      merged.set(at, { ...merged.get(at), ...definedIn(applied) });
    }
  }
  return (row, column) => merged.get(`${row} ${column}`) ?? {};
}

function* cellsIn(area: Area, within: Area): Generator<[row: number, column: number]> {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  for (let row = Math.max(area.row, within.row); row < Math.min(bottom, within.row + within.rows); row++) {
    for (
      let column = Math.max(area.column, within.column);
      column < Math.min(right, within.column + within.columns);
      column++
    )
      yield [row, column];
  }
}

function definedIn(format: AppliedFormat): AppliedFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}
