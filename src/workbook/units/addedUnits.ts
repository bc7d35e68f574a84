import { problem } from "../../system/problem";
import { titleOf } from "../columns/column";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import type { IndicatorSystem } from "../../system/schema";
import { UNIT_COLUMN, unitColumns, type UnitRow } from "./unitColumns";

/** What becomes of one row of a table; undefined leaves a cell as it is. */
export interface WrittenRow {
  /** counted from 0 below the titles; rows behind the last one are new */
  readonly row: number;
  readonly unit: string;
  readonly cells: readonly (Content | undefined)[];
}

/** Units that come into 各县数据. */
export interface AddedUnits {
  readonly rows: readonly WrittenRow[];
  readonly added: readonly string[];
  readonly updated: readonly string[];
}

/**
 * Units into the rows that they have already, into rows in which nothing stands, and below the table.
 *
 * @param units each of them once
 * @throws Problem where a column is gone that something belongs into
 */
export function addedUnits(
  system: IndicatorSystem,
  table: TableContents,
  units: readonly UnitRow[],
): AddedUnits {
  const columns = unitColumns(system);
  const reader = new TableReader(table, columns);
  const wanted = new Set([UNIT_COLUMN.unit, ...units.flatMap(({ values }) => [...values.keys()])]);
  const lost = columns.find(({ key }) => wanted.has(key) && reader.columnOf(key) < 0);
  if (lost) throw problem("units.dataColumn", { sheet: table.sheet, title: titleOf(lost) });
  const named = reader.texts(reader.columnOf(UNIT_COLUMN.unit));
  const rowOf = new Map(named.map((name, row) => [name, row] as const).reverse());
  const free = named.flatMap((_, row) => (isBlankRow(table, row) ? [row] : []));
  let next = named.length;
  const rows = units.map((unit): WrittenRow => {
    const known = rowOf.get(unit.unit);
    const row = known ?? free.shift() ?? next++;
    return { row, unit: unit.unit, cells: cellsOf(system, reader, unit, known !== undefined) };
  });
  const isKnown = ({ unit }: UnitRow): boolean => rowOf.has(unit);
  return {
    rows,
    added: units.filter((unit) => !isKnown(unit)).map(({ unit }) => unit),
    updated: units.filter(isKnown).map(({ unit }) => unit),
  };
}

/** Also in columns of users nothing stands. */
export function isBlankRow({ values }: TableContents, row: number): boolean {
  return values[row + 1]!.every((cell) => String(cell ?? "").trim() === "");
}

function cellsOf(
  system: IndicatorSystem,
  { keys }: TableReader,
  unit: UnitRow,
  isKnown: boolean,
): (Content | undefined)[] {
  const columns = new Map(unitColumns(system).map((column) => [column.key, column]));
  return keys.map((key) => {
    // where a known unit stands is nobody's to write
    if (key === undefined || (key === UNIT_COLUMN.unit && isKnown)) return undefined;
    // what is not said of a unit that is there stays as it is
    if (key === UNIT_COLUMN.category && unit.category === undefined) return undefined;
    if (key === UNIT_COLUMN.previousRank && unit.previousRank === undefined) return undefined;
    const isSaid = (Object.values(UNIT_COLUMN) as string[]).includes(key) || unit.values.has(key);
    if (!isSaid) return undefined;
    const content = columns.get(key)!.cell!(unit, () => "");
    return content === null && !isKnown ? undefined : content;
  });
}
