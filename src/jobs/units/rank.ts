import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, NOTHING, type Part, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { deleteSheets } from "../../excel/sheets/deletion";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { assertingOpen } from "../../excel/sheets/protection";
import { moving } from "../../excel/sheets/view";
import { growing, readingBelow, writingLine } from "../../excel/units/unitRows";
import { readingUnitPlace, readUnitTable, type UnitPlace } from "../../excel/read/unitTable";
import { writingLiveRows } from "../../excel/units/liveRows";
import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import type { Ranking } from "../../scoring/panel/ranking";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { fontsOf } from "../../workbook/plan/formats";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { SHEET } from "../../workbook/sheetNames";
import { shownTime } from "../../workbook/shownTime";
import { TABLE } from "../../workbook/tableNames";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import type { Comparing } from "../../workbook/units/compared";
import { rankedRows } from "../../workbook/units/rankedRows";
import { lineAbove } from "../../workbook/units/lineAbove";
import { RANKING_LINE, rankingLine } from "../../workbook/units/rankingLine";
import { RANKING_COLUMN } from "../../workbook/units/rankingRow";
import { byRank, RANKING_HEIGHT, rankingSheet } from "../../workbook/units/rankingSheet";
import type { Begun } from "../../workbook/journal/begun";
import type { Job, Plan } from "../job";
import { assertUnrankedOrOpen } from "../publication/ranked";
import { placeOf } from "./addUnits";
import { type FoundRanking, LOOKING_FOR_RANKING, type RankingLook, readRanking } from "./readRanking";
import { overtakenBy, rowsMissing, rowsMoved, sendAllButLast } from "./writingTable";

interface Look extends RankingLook {
  readonly place: UnitPlace | undefined;
}

interface Found extends FoundRanking {
  readonly inventory: OwnInventory;
  /** 各县得分 by its values; as it is planned where it has to be made */
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly rows: readonly WrittenRow[];
  /** below the title: how units were compared, and when */
  readonly line: string;
}

/** What a ranking gives, and how it was made. */
export interface Ranked {
  readonly system: IndicatorSystem;
  readonly options: EvaluationOptions;
  readonly ranking: Ranking;
}

/** 各县得分, which follows from 各县数据: finished by making it again. */
interface RankRecord extends Begun {
  readonly comparing: Comparing;
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
  /** how many rows 各县得分 had, without that of the titles */
  readonly rows: number;
}

const LOOK = together({ known: LOOKING_FOR_RANKING, place: readingUnitPlace(TABLE.ranking) }).map(
  ({ known, place }): Look => ({ ...known, place }),
);

/** Ranks the units of 各县数据 and writes scores and ranks into 各县得分. */
export const rank: Job<Comparing, RankRecord, Look, Found, Ranked> = {
  id: "rank",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: LOOK,
  read: (requests, look, { input, now, journal }) => {
    assertUnrankedOrOpen(journal);
    return readForRanking(requests, look, input, now);
  },
  plan: (found, { input }) => planRanking(found, input),
  sheetOf: ({ made }) => made ?? SHEET.ranking,
  settle: async (requests, { made, comparing, time, rows }) => {
    if (made !== undefined) await deleteSheets(requests, [made]);
    const found = await readForRanking(requests, await requests.send(LOOK), comparing, new Date(time));
    const added = made === undefined ? found.table.values.length - 1 - rows : 0;
    await requests.send(await writeRanking(requests, found, Math.max(added, 0)));
    return { became: "finished" };
  },
};

async function readForRanking(
  requests: Requests,
  look: Look,
  comparing: Comparing,
  now: Date,
): Promise<Found> {
  const { inventory, place } = look;
  if (!place && inventory.sheets.includes(SHEET.ranking))
    throw problem("units.sheetTaken", { sheet: SHEET.ranking });
  const open = new HeadedRequests(requests, assertingOpen([TABLE.ranking]));
  const ranked = await readRanking(open, look, comparing);
  const { system, options, ranking } = ranked;
  const there = place && (await requests.send(await readUnitTable(requests, place)));
  const line = rankingLine(system, options, shownTime(now));
  // of a new sheet the first row is made with it, and the others are written below
  const sorted = there ? ranking : byRank(ranking);
  const first = { ...sorted, units: sorted.units.slice(0, 1) };
  const made = there ? undefined : rankingSheet(system, first, line);
  const table = there ?? plannedTables(made!).get(TABLE.ranking)!;
  const rows = rankedRows(system, table, sorted);
  const missing = rowsMissing(table, rows);
  if (place && (await requests.send(readingBelow(place, missing))))
    throw problem("units.noRoom", { sheet: place.sheet, count: missing });
  return { ...ranked, inventory, table, made, place: place ?? placeOf(table), rows, line };
}

function planRanking(found: Found, comparing: Comparing): Plan<RankRecord, Ranked> {
  const { system, options, ranking, table, made, rows, data, isChanged } = found;
  const moved = rowsMoved(made ? undefined : table, RANKING_COLUMN.unit, rows);
  const isOvertaken = together({ moved, isChanged }).map((now) => now.moved || now.isChanged);
  return {
    record: { comparing, made: made?.name, rows: table.values.length - 1 },
    write: async (requests) =>
      // rows are written by their places: not where somebody has just sorted them
      made || !(await requests.send(moved)) ? writeRanking(requests, found) : NOTHING,
    madeFrom: overtakenBy(isOvertaken, data.sheet),
    takesSeveral: true,
    result: () => ({ system, options, ranking }),
  };
}

/**
 * @param bare rows at the end of 各县得分 that were added before the job was broken off
 * @returns what is left to be written
 */
async function writeRanking(requests: Requests, found: Found, bare = 0): Promise<Part> {
  const { inventory, system, table, made, place, rows, line } = found;
  if (made) await makeSheet(requests, made, fontsOf(system));
  await requests.send(growing(place, rowsMissing(table, rows), new Map(), made && RANKING_HEIGHT, bare));
  const last = await sendAllButLast(requests, writingLiveRows(place, table, rows));
  const { sheets, tables } = inventory;
  const scores = sheets.indexOf(tables.get(TABLE.scores) ?? "");
  const above = made ? undefined : lineAbove(place.above, RANKING_LINE);
  return allWritten([
    last,
    above ? writingLine(place.sheet, above.cell, line) : NOTHING,
    ...(made ? [showing(made.name)] : []),
    ...(made && scores >= 0 ? [moving(made.name, scores + 1)] : []),
    CALCULATION,
  ]);
}
