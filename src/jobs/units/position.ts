import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, NOTHING, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { assertingOpen } from "../../excel/sheets/protection";
import { moving } from "../../excel/sheets/view";
import { writingLiveRows } from "../../excel/units/liveRows";
import { writingLine } from "../../excel/units/unitRows";
import { readingUnitPlace, readUnitTable, type UnitPlace } from "../../excel/read/unitTable";
import type { Position } from "../../scoring/panel/position";
import { problem } from "../../system/problem";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import type { Comparing } from "../../workbook/units/compared";
import { POSITION_COLUMN } from "../../workbook/units/positionColumns";
import {
  type Band,
  positionChanges,
  positionLine,
  positionLineAbove,
  positionSheet,
} from "../../workbook/units/positionSheet";
import type { RowsRecord } from "../../workbook/units/rowsRecord";
import type { Job, Plan, Task } from "../job";
import { placeOf } from "./addUnits";
import { type FoundRanking, LOOKING_FOR_RANKING, type RankingLook, readRanking } from "./readRanking";
import { madeFromRows, rowsBefore, sendAllButLast, settleRows } from "./writingTable";

/** Whose position is asked for, and how units are compared. */
export interface PositionInput {
  readonly comparing: Comparing;
  /** Works out the position. @throws Problem when there is no such unit */
  readonly position: (found: FoundRanking) => Positioned;
}

/** Where a unit stands, and how firm that is. */
export interface Positioned {
  readonly position: Position;
  /** undefined where it cannot be told */
  readonly band?: Band;
}

interface Look extends RankingLook {
  readonly place: UnitPlace | undefined;
}

interface Found extends Positioned {
  readonly inventory: OwnInventory;
  readonly ranked: FoundRanking;
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly rows: readonly WrittenRow[];
  readonly line: string;
}

/** Writes where one unit stands into 位次分析. */
export const position: Job<PositionInput, RowsRecord, Look, Found, Positioned> = {
  id: "position",
  slot: "job",
  blocksOthers: true,
  isCalculated: true,
  look: together({ known: LOOKING_FOR_RANKING, place: readingUnitPlace(TABLE.position) }).map(
    ({ known, place }): Look => ({ ...known, place }),
  ),
  read: readForPosition,
  plan: planPosition,
  sheetOf: ({ made }) => made ?? SHEET.position,
  settle: (requests, record) => settleRows(requests, record, POSITION_COLUMN.key),
};

async function readForPosition(
  requests: Requests,
  look: Look,
  { input }: Task<PositionInput>,
): Promise<Found> {
  const { inventory, place } = look;
  if (!place && inventory.sheets.includes(SHEET.position))
    throw problem("units.sheetTaken", { sheet: SHEET.position });
  const open = new HeadedRequests(requests, assertingOpen([TABLE.position]));
  const ranked = await readRanking(open, look, input.comparing);
  const positioned = input.position(ranked);
  const line = positionLine(positioned.position, positioned.band, ranked.system.options.decimals);
  const there = place && (await requests.send(await readUnitTable(requests, place, "formulas")));
  const made = there ? undefined : positionSheet(ranked.system, positioned.position, line);
  const table = there ?? plannedTables(made!).get(TABLE.position)!;
  const rows = there ? positionChanges(ranked.system, there, positioned.position) : [];
  return { ...positioned, inventory, ranked, table, made, place: place ?? placeOf(table), rows, line };
}

function planPosition({
  inventory,
  ranked,
  table,
  made,
  place,
  rows,
  line,
  position: found,
  band,
}: Found): Plan<RowsRecord, Positioned> {
  const above = made ? undefined : positionLineAbove(place.above);
  const { sheets, tables } = inventory;
  return {
    record: {
      table: TABLE.position,
      made: made?.name,
      rows: table.values.length - 1,
      before: made ? "" : rowsBefore(table, rows),
      line: above,
    },
    write: async (requests) => {
      if (made) await makeSheet(requests, made, fontsOf(ranked.system));
      const last = await sendAllButLast(requests, writingLiveRows(place, table, rows));
      const behind = sheets.indexOf(tables.get(TABLE.ranking) ?? tables.get(TABLE.scores) ?? "");
      return allWritten([
        last,
        above ? writingLine(place.sheet, above.cell, line) : NOTHING,
        ...(made ? [showing(made.name)] : []),
        ...(made && behind >= 0 ? [moving(made.name, behind + 1)] : []),
      ]);
    },
    madeFrom: madeFromRows(made ? undefined : table, POSITION_COLUMN.key, rows),
    takesSeveral: true,
    result: () => ({ position: found, ...(band && { band }) }),
  };
}
