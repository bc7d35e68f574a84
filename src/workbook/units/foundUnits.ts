import { yearsBefore } from "../../system/period";
import { type Said, said } from "../../i18n/said";
import type { Panel } from "../../scoring/panel/panel";
import { entryLimits } from "../../system/entryLimits";
import type { IndicatorSystem } from "../../system/schema";
import { expectationOf } from "../../validation/expectation";
import type { FoundCell } from "../../validation/entries";
import { type TableContents, TableReader } from "../read/contents";
import { digestOf, UNIT_COLUMN, unitColumns, unitQuantities, type UnitQuantity } from "./unitColumns";

/** What is wrong in 各县数据, and where. */
export interface UnitFault {
  /** as in `F7`; empty for the table as a whole */
  readonly cell: string;
  readonly what: Said;
}

/** Units as 各县数据 has them. */
export interface FoundUnits {
  readonly panel: Panel;
  /** units whose numbers are not those any more that their stamps vouch for */
  readonly altered: ReadonlySet<string>;
  /** a panel with faults is not evaluated */
  readonly faults: readonly UnitFault[];
}

/** Reads the units of 各县数据; rows in which nothing stands are passed over. */
export function foundUnits(system: IndicatorSystem, table: TableContents): FoundUnits {
  const reader = new TableReader(table, unitColumns(system));
  const quantities = unitQuantities(system);
  const named = reader.texts(reader.columnOf(UNIT_COLUMN.unit));
  const rows = named.flatMap((name, row) => (name !== "" || isUsed(reader, row) ? [row] : []));
  const faults: UnitFault[] = [];
  const columns = quantities.flatMap((each): [string, Float64Array][] => {
    const at = reader.columnOf(each.column);
    if (at >= 0) return [[each.column, columnOf(system, each, reader, at, rows, faults)]];
    faults.push({ cell: "", what: said("problems.units.columnMissing", { title: each.title }) });
    return [];
  });
  faults.push(...nameFaults(reader, named, rows));
  const categories = categoriesOf(system, reader, rows, faults);
  const ranks = previousRanks(reader, rows, faults);
  const numbers = new Map(columns);
  return {
    altered: alteredUnits(reader, rows, named, quantities, numbers),
    faults: [...faults].sort((one, other) => rowOf(one) - rowOf(other)),
    panel: {
      units: rows.map((row) => named[row]!),
      ...(categories && { categories }),
      previousRanks: ranks,
      columns: numbers,
    },
  };
}

function alteredUnits(
  reader: TableReader,
  rows: readonly number[],
  named: readonly string[],
  quantities: readonly UnitQuantity[],
  columns: ReadonlyMap<string, Float64Array>,
): Set<string> {
  const digests = reader.texts(reader.columnOf(UNIT_COLUMN.digest));
  return new Set(
    rows.flatMap((row, i) => {
      const wanted = digests[row] ?? "";
      if (wanted === "") return [];
      const numbers = quantities.map(({ column }) => columns.get(column)?.[i] ?? NaN);
      const found = digestOf(numbers.map((value) => (Number.isNaN(value) ? null : value)));
      return found === wanted ? [] : [named[row]!];
    }),
  );
}

function isUsed({ keys, table }: TableReader, row: number): boolean {
  const cells = table.values[row + 1]!;
  return keys.some((key, column) => key !== undefined && String(cells[column] ?? "").trim() !== "");
}

function rowOf({ cell }: UnitFault): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}

/** The names of units: each is there, and there once. */
function nameFaults(reader: TableReader, named: readonly string[], rows: readonly number[]): UnitFault[] {
  const column = reader.columnOf(UNIT_COLUMN.unit);
  const first = new Map<string, number>();
  return rows.flatMap((row): UnitFault[] => {
    const unit = named[row]!;
    const cell = reader.addressOf(row, Math.max(column, 0));
    if (unit === "") return [{ cell, what: said("problems.units.nameMissing") }];
    const before = first.get(unit);
    if (before === undefined) {
      first.set(unit, row);
      return [];
    }
    return [{ cell, what: said("problems.units.twice", { unit, before: reader.addressOf(before, column) }) }];
  });
}

/** The numbers of one quantity in one period; NaN is missing. */
function columnOf(
  system: IndicatorSystem,
  { quantity, lag, title }: UnitQuantity,
  reader: TableReader,
  at: number,
  rows: readonly number[],
  faults: UnitFault[],
): Float64Array {
  const {
    least = -Infinity,
    most = Infinity,
    integer,
  } = entryLimits(quantity, yearsBefore(system.period, lag));
  const isSound = (value: unknown): value is number =>
    typeof value === "number" && value >= least && value <= most && !(integer && !Number.isInteger(value));
  const { values } = reader.table;
  return Float64Array.from(rows, (row) => {
    const value = values[row + 1]![at];
    // nearly all of very many cells: no address is made for them
    if (isSound(value)) return value;
    const found = reader.cellAt(row, at);
    if (found.kind === "blank") return NaN;
    const expected = expectationOf({
      ...quantity,
      ...(least > -Infinity && { min: least }),
      ...(most < Infinity && { max: most }),
    });
    faults.push({
      cell: found.cell,
      what: said("problems.units.wrong", { title, found: shown(found), expected }),
    });
    return NaN;
  });
}

function shown({ value }: FoundCell): string {
  return String(value);
}

/** Ids of categories, which people know by their names; undefined where no unit has one. */
function categoriesOf(
  system: IndicatorSystem,
  reader: TableReader,
  rows: readonly number[],
  faults: UnitFault[],
): string[] | undefined {
  const { categories = [] } = system;
  const column = reader.columnOf(UNIT_COLUMN.category);
  const texts = reader.texts(column);
  if (column < 0 || rows.every((row) => texts[row] === "")) return undefined;
  return rows.map((row) => {
    const text = texts[row]!;
    const found = categories.find(({ id, name }) => text === name || text === id);
    if (found) return found.id;
    const known = categories.map(({ name }) => name);
    const cell = reader.addressOf(row, column);
    faults.push({ cell, what: said("problems.units.category", { found: text, known }) });
    return "";
  });
}

/** Ranks of the year before as somebody has entered them. */
function previousRanks(reader: TableReader, rows: readonly number[], faults: UnitFault[]): Float64Array {
  const column = reader.columnOf(UNIT_COLUMN.previousRank);
  return Float64Array.from(rows, (row) => {
    if (column < 0) return NaN;
    const found = reader.cellAt(row, column);
    if (found.kind === "blank") return NaN;
    if (found.kind === "number" && Number.isInteger(found.value) && (found.value as number) > 0)
      return found.value as number;
    faults.push({ cell: found.cell, what: said("problems.units.rank", { found: shown(found) }) });
    return NaN;
  });
}
