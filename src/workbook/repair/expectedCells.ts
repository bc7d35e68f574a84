import type { Department, IndicatorSystem } from "../../system/schema";
import { changeFormula } from "../fill/fillFormulas";
import { type FillLayout, fillLayout } from "../fill/fillLayout";
import { fillSheet } from "../fill/fillSheet";
import { entryValidations, eventValidations } from "../fill/fillValidation";
import { opinionFormula } from "../fill/fillMarks";
import { checkFormula } from "../fill/selfCheck";
import { type AppliedFormat, fontsOf, formatOf } from "../plan/formats";
import type { Area, ValidationPlan } from "../plan/plan";
import type { TableContents } from "../read/contents";
import { FILL_COLUMN, lagTitle } from "../tableNames";
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
  const formats = formatsByCell(system, department, planned);
  const cells = actual.quantities.flatMap((row) => {
    const from = planned.quantities.find(({ key }) => key === row.key)!;
    const formulas = formulasOf(actual, row);
    return planned.titles.flatMap((title): ExpectedCell[] => {
      const column = actual.columnOf(title);
      if (column < 0) return [];
      const format = formats(from.row, planned.columnOf(title));
      const formula = formulas[title];
      return [{ row: row.row, column, format, ...(formula === undefined ? {} : { formula }) }];
    });
  });
  const whole = actual.columnOf(lagTitle(0)) >= 0;
  return {
    cells,
    validations: whole ? [...entryValidations(actual), ...eventValidations(actual, system.period)] : [],
  };
}

/** Formulas of a row by column title; a column that a formula reads and is gone takes the formula with it. */
function formulasOf(
  layout: FillLayout,
  row: FillLayout["quantities"][number],
): Readonly<Record<string, string>> {
  const reads = [
    FILL_COLUMN.key,
    FILL_COLUMN.remark,
    ...(row.counted ? [FILL_COLUMN.date, FILL_COLUMN.event] : []),
  ];
  const lags = Array.from({ length: row.offered + 1 }, (_, lag) => lagTitle(lag));
  if ([...reads, ...lags].some((title) => layout.columnOf(title) < 0)) return {};
  const change = changeFormula(layout, row);
  return {
    [FILL_COLUMN.check]: checkFormula(layout, row).formula,
    [FILL_COLUMN.opinion]: opinionFormula(row.row, layout.columnOf(FILL_COLUMN.key)).formula,
    ...(change ? { [FILL_COLUMN.change]: change.formula } : {}),
  };
}

/** How each planned cell looks in the end: a later format adds to those before it. */
function formatsByCell(
  system: IndicatorSystem,
  department: Department,
  { titles, firstRow, quantities }: FillLayout,
): (row: number, column: number) => AppliedFormat {
  const { formats } = fillSheet(system, department, "");
  const body: Area = { row: firstRow, column: 0, rows: quantities.length, columns: titles.length };
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
