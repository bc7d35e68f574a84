import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, NOTHING, type Part, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { deleteSheets } from "../../excel/sheets/deletion";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { assertingOpen } from "../../excel/sheets/protection";
import { moving } from "../../excel/sheets/view";
import { writingLiveRows } from "../../excel/units/liveRows";
import { writingLine } from "../../excel/units/unitRows";
import { readingUnitPlace, readUnitTable, type UnitPlace } from "../../excel/read/unitTable";
import { problem } from "../../system/problem";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import type { Comparing } from "../../workbook/units/compared";
import { lineAbove } from "../../workbook/units/lineAbove";
import { POSITION_COLUMN } from "../../workbook/units/positionColumns";
import {
  positionChanges,
  POSITION_LINE,
  positionLine,
  positionSheet,
} from "../../workbook/units/positionSheet";
import type { Begun } from "../../workbook/journal/begun";
import type { Job, Plan } from "../job";
import { placeOf } from "./addUnits";
import { type Positioned, positionedBy } from "./positionedBy";
import { type FoundRanking, LOOKING_FOR_RANKING, type RankingLook, readRanking } from "./readRanking";
import { overtakenBy, rowsMoved, sendAllButLast } from "./writingTable";

/** Whose position is asked for, and how units are compared. */
export interface PositionInput {
  readonly unit: string;
  /** undefined: as 各县得分 was made */
  readonly comparing: Comparing | undefined;
}

interface Look extends RankingLook {
  readonly place: UnitPlace | undefined;
}

interface Found extends Positioned {
  readonly inventory: OwnInventory;
  readonly ranked: FoundRanking;
  /** 位次分析 by its values; as it is planned where it has to be made */
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly rows: readonly WrittenRow[];
  readonly line: string;
}

/** 位次分析, which follows from 各县数据: finished by making it again. */
interface PositionRecord extends Begun, PositionInput {
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
}

const LOOK = together({ known: LOOKING_FOR_RANKING, place: readingUnitPlace(TABLE.position) }).map(
  ({ known, place }): Look => ({ ...known, place }),
);

/** Writes where one unit stands into 位次分析. */
export const position: Job<PositionInput, PositionRecord, Look, Found, Positioned> = {
  id: "position",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: LOOK,
  read: (requests, look, { input }) => readForPosition(requests, look, input),
  plan: (found, { input }) => planPosition(found, input),
  sheetOf: ({ made }) => made ?? SHEET.position,
  settle: async (requests, { made, unit, comparing }) => {
    if (made !== undefined) await deleteSheets(requests, [made]);
    const found = await readForPosition(requests, await requests.send(LOOK), { unit, comparing });
    await requests.send(await writePosition(requests, found));
    return { became: "finished" };
  },
};

async function readForPosition(
  requests: Requests,
  look: Look,
  { unit, comparing }: PositionInput,
): Promise<Found> {
  const { inventory, place } = look;
  if (!place && inventory.sheets.includes(SHEET.position))
    throw problem("units.sheetTaken", { sheet: SHEET.position });
  const open = new HeadedRequests(requests, assertingOpen([TABLE.position]));
  const ranked = await readRanking(open, look, comparing ?? look.made ?? {});
  const positioned = positionedBy(ranked, unit);
  const { system } = ranked;
  const line = positionLine(positioned.position, positioned.band, system.options.decimals);
  const there = place && (await requests.send(await readUnitTable(requests, place)));
  const made = there ? undefined : positionSheet(system, positioned.position, line);
  const table = there ?? plannedTables(made!).get(TABLE.position)!;
  const rows = there ? positionChanges(system, there, positioned.position) : [];
  return { ...positioned, inventory, ranked, table, made, place: place ?? placeOf(table), rows, line };
}

function planPosition(found: Found, input: PositionInput): Plan<PositionRecord, Positioned> {
  const { ranked, table, made, rows, band } = found;
  const moved = rowsMoved(made ? undefined : table, POSITION_COLUMN.key, rows);
  const isOvertaken = together({ moved, isChanged: ranked.isChanged }).map(
    (now) => now.moved || now.isChanged,
  );
  return {
    record: { ...input, made: made?.name },
    write: async (requests) =>
      made || !(await requests.send(moved)) ? writePosition(requests, found) : NOTHING,
    madeFrom: overtakenBy(isOvertaken, ranked.data.sheet),
    takesSeveral: true,
    result: () => ({ position: found.position, ...(band && { band }) }),
  };
}

/** @returns what is left to be written */
async function writePosition(requests: Requests, found: Found): Promise<Part> {
  const { inventory, ranked, table, made, place, rows, line } = found;
  if (made) await makeSheet(requests, made, fontsOf(ranked.system));
  const last = await sendAllButLast(requests, writingLiveRows(place, table, rows));
  const { sheets, tables } = inventory;
  const behind = sheets.indexOf(tables.get(TABLE.ranking) ?? tables.get(TABLE.scores) ?? "");
  const above = made ? undefined : lineAbove(place.above, POSITION_LINE);
  return allWritten([
    last,
    above ? writingLine(place.sheet, above.cell, line) : NOTHING,
    ...(made ? [showing(made.name)] : []),
    ...(made && behind >= 0 ? [moving(made.name, behind + 1)] : []),
  ]);
}
