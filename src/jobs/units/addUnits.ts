import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, NOTHING, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { assertingOpen } from "../../excel/sheets/protection";
import { moving } from "../../excel/sheets/view";
import {
  growing,
  readingBelow,
  rowsAsBefore,
  type SeenUnits,
  writingUnitRows,
} from "../../excel/units/unitRows";
import { writingChanges } from "../../excel/cells/changes";
import { deletionOf } from "../../excel/sheets/deletion";
import { readingUnitPlace, readNamedRows, type UnitPlace } from "../../excel/read/unitTable";
import { Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { columnIn } from "../../workbook/columns/columnTable";
import type { CellValidation } from "../../workbook/columns/column";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { type AddedUnits, addedUnits, type WrittenRow } from "../../workbook/units/addedUnits";
import { cellsInColumns } from "../../workbook/units/cellsInColumns";
import type { RowsRecord } from "../../workbook/units/rowsRecord";
import { UNIT_COLUMN, unitColumns, type UnitRow } from "../../workbook/units/unitColumns";
import { UNIT_HEIGHT, unitSheet } from "../../workbook/units/unitSheet";
import type { Job, Plan, Settled } from "../job";
import { READING_MASTER } from "../masterCopy";
import { assertUnrankedOrOpen } from "../publication/ranked";
import { keyOf, overtakenBy, rowsBefore, rowsMissing, rowsMoved, sendAllButLast } from "./writingTable";

interface Look {
  readonly inventory: OwnInventory;
  readonly place: UnitPlace | undefined;
}

interface Found {
  readonly inventory: OwnInventory;
  /** 各县数据 by its formulas and the names of its units; as it is planned where it has to be made */
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly units: AddedUnits;
}

/** Units come into 各县数据, each into its row; the sheet is made when it is first needed. */
export const addUnits: Job<readonly UnitRow[], RowsRecord, Look, Found, AddedUnits> = {
  id: "units",
  slot: "job",
  blocksOthers: true,
  isCalculated: false,
  look: together({ inventory: READING_MASTER, place: readingUnitPlace(TABLE.units) }),
  read: async (requests, { inventory, place }, { input, journal }) => {
    assertUnrankedOrOpen(journal);
    const { system } = inventory;
    const open = new HeadedRequests(requests, assertingOpen([TABLE.units]));
    const there = place && (await readNamedRows(open, place, UNIT_COLUMN.unit));
    const made = there ? undefined : newSheet(inventory, input.slice(0, 1));
    const table = there ?? plannedTables(made!).get(TABLE.units)!;
    const units = addedUnits(system, table, made ? input.slice(1) : input);
    const known = place ?? placeOf(table);
    const missing = rowsMissing(table, units.rows);
    if (place && (await requests.send(readingBelow(place, missing))))
      throw problem("units.noRoom", { sheet: place.sheet, count: missing });
    const first = made ? input.slice(0, 1).map(({ unit }) => unit) : [];
    return {
      ...{ inventory, table, made, place: known },
      units: { ...units, added: [...first, ...units.added] },
    };
  },
  plan: planUnits,
  sheetOf: ({ made }) => made ?? SHEET.units,
  settle: settleUnits,
};

/** @throws Problem when a sheet of that name is there that is not ours, or has lost its table */
function newSheet({ system, sheets }: OwnInventory, units: readonly UnitRow[]): SheetPlan {
  if (sheets.includes(SHEET.units)) throw problem("units.sheetTaken", { sheet: SHEET.units });
  return unitSheet(system, units);
}

/** Where a table is once its sheet is made. */
export function placeOf({ name, sheet, row, column, values }: TableContents): UnitPlace {
  return {
    name,
    sheet,
    area: { row, column, rows: values.length, columns: values[0]!.length },
    hasTotals: false,
    above: [],
    below: [],
  };
}

function planUnits({ inventory, table, made, place, units }: Found): Plan<RowsRecord, AddedUnits> {
  const { system, sheets, tables } = inventory;
  const key = keyOf(table, UNIT_COLUMN.unit);
  const moved = rowsMoved(made ? undefined : table, UNIT_COLUMN.unit, units.rows);
  const seen: SeenUnits = new Map();
  const record = {
    table: TABLE.units,
    made: made?.name,
    rows: table.values.length - 1,
    titles: table.values[0]!.map((title) => String(title).trim()),
    before: made ? "" : rowsBefore(table, units.rows),
  };
  return {
    record: made || units.rows.length > 0 ? record : undefined,
    write: async (requests) => {
      if (made) await makeSheet(requests, made, fontsOf(system));
      // rows are written by their places: not where somebody has just sorted them
      else if (await requests.send(moved)) return NOTHING;
      const grown = growing(
        place,
        rowsMissing(table, units.rows),
        validationsOf(system, table),
        made && UNIT_HEIGHT,
      );
      const [first = NOTHING, ...more] = writingUnitRows(place, units.rows, key, seen);
      const last = await sendAllButLast(requests, [allWritten([grown, first]), ...more]);
      const scores = sheets.indexOf(tables.get(TABLE.scores) ?? "");
      const shown = made ? [showing(made.name), ...(scores < 0 ? [] : [moving(made.name, scores)])] : [];
      return allWritten([last, ...shown]);
    },
    giveWay: async (requests) => {
      const lost = rowsLost(table, units.rows, seen, key);
      if (lost.length > 0) await requests.send(writingChanges(cellsInColumns(table, lost, true), "after"));
    },
    madeFrom: overtakenBy(moved, table.sheet),
    takesSeveral: true,
    result: () => units,
  };
}

/**
 * Rows in which, in the moment before they were written, others stood than were read: what those had is put back where they
 * stand.
 */
function rowsLost(
  table: TableContents,
  rows: readonly WrittenRow[],
  seen: SeenUnits,
  key: number,
): { readonly row: number; readonly cells: readonly unknown[] }[] {
  const named = table.values.slice(1).map((cells) => String(cells[key] ?? "").trim());
  return rows.flatMap(({ row, cells }) => {
    const unit = seen.get(row) ?? "";
    if (unit === (named[row] ?? "")) return [];
    const stood = table.values[named.indexOf(unit) + 1];
    if (unit === "" || !named.includes(unit) || !stood) return [];
    return [{ row, cells: cells.map((cell, i) => (cell === undefined ? undefined : stood[i])) }];
  });
}

/** Puts rows back as they were, or takes the sheet away that was made. */
async function settleUnits(requests: Requests, record: RowsRecord): Promise<Settled> {
  if (record.made !== undefined)
    return { became: "taken back", last: await deletionOf(requests, [record.made]) };
  try {
    const back = await rowsAsBefore(requests, record, UNIT_COLUMN.unit);
    if (!back) return { became: "waiting" };
    await requests.send(back);
    return { became: "taken back" };
  } catch (error) {
    // a Problem says that Excel did not keep formulas; other errors, that it refused to write
    if (error instanceof Problem) throw error;
    return { became: "waiting" };
  }
}

/** What may be typed into the columns of a table, by their place in it. */
function validationsOf(system: IndicatorSystem, table: TableContents): Map<number, CellValidation> {
  const columns = unitColumns(system);
  const { keys } = new TableReader(table, columns);
  return new Map(
    keys.flatMap((key, at): [number, CellValidation][] => {
      const column = key === undefined ? undefined : columns[columnIn(columns, key)];
      const validation = column?.entered?.validation?.(undefined as never);
      return validation ? [[at, validation]] : [];
    }),
  );
}
