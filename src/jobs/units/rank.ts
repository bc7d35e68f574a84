import type { OwnInventory } from "../../excel/read/inventory";
import { allWritten, NOTHING, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
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
import { rankingLine, lineAbove } from "../../workbook/units/rankingLine";
import { RANKING_COLUMN } from "../../workbook/units/rankingRow";
import { byRank, RANKING_HEIGHT, rankingSheet } from "../../workbook/units/rankingSheet";
import type { RowsRecord } from "../../workbook/units/rowsRecord";
import type { Job, Plan, Task } from "../job";
import { assertUnrankedOrOpen } from "../publication/ranked";
import { placeOf } from "./addUnits";
import { LOOKING_FOR_RANKING, type RankingLook, readRanking } from "./readRanking";
import { madeFromRows, rowsBefore, rowsMissing, sendAllButLast, settleRows } from "./writingTable";

interface Look extends RankingLook {
  readonly place: UnitPlace | undefined;
}

interface Found {
  readonly inventory: OwnInventory;
  /** with the parameters that stand on the sheet */
  readonly system: IndicatorSystem;
  readonly options: EvaluationOptions;
  readonly ranking: Ranking;
  /** 各县得分 by its formulas; as it is planned where it has to be made */
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly rows: readonly WrittenRow[];
  /** 各县数据 */
  readonly data: TableContents;
}

/** What a ranking gives, and how it was made. */
export interface Ranked {
  readonly system: IndicatorSystem;
  readonly options: EvaluationOptions;
  readonly ranking: Ranking;
}

/** Ranks the units of 各县数据 and writes scores and ranks into 各县得分. */
export const rank: Job<Comparing, RowsRecord, Look, Found, Ranked> = {
  id: "rank",
  slot: "job",
  blocksOthers: true,
  isCalculated: true,
  look: together({ known: LOOKING_FOR_RANKING, place: readingUnitPlace(TABLE.ranking) }).map(
    ({ known, place }): Look => ({ ...known, place }),
  ),
  read: readForRanking,
  plan: planRanking,
  sheetOf: ({ made }) => made ?? SHEET.ranking,
  settle: (requests, record) => settleRows(requests, record, RANKING_COLUMN.unit),
};

async function readForRanking(
  requests: Requests,
  look: Look,
  { input, now, journal }: Task<Comparing>,
): Promise<Found> {
  assertUnrankedOrOpen(journal);
  const { inventory, place } = look;
  if (!place && inventory.sheets.includes(SHEET.ranking))
    throw problem("units.sheetTaken", { sheet: SHEET.ranking });
  const open = new HeadedRequests(requests, assertingOpen([TABLE.ranking]));
  const { system, options, ranking, data } = await readRanking(open, look, input);
  const there = place && (await requests.send(await readUnitTable(requests, place, "formulas")));
  // of a new sheet the first row is made with it, and the others are written below
  const sorted = there ? ranking : byRank(ranking);
  const first = { ...sorted, units: sorted.units.slice(0, 1) };
  const made = there ? undefined : rankingSheet(system, first, rankingLine(system, options, shownTime(now)));
  const table = there ?? plannedTables(made!).get(TABLE.ranking)!;
  const rows = rankedRows(system, table, sorted);
  const missing = rowsMissing(table, rows);
  if (place && (await requests.send(readingBelow(place, missing))))
    throw problem("units.noRoom", { sheet: place.sheet, count: missing });
  const known = place ?? placeOf(table);
  return { inventory, system, options, ranking, table, made, place: known, rows, data };
}

function planRanking(
  { inventory, system, options, ranking, table, made, place, rows, data }: Found,
  { now }: Task<Comparing>,
): Plan<RowsRecord, Ranked> {
  const line = made ? undefined : lineAbove(place.above);
  const { sheets, tables } = inventory;
  return {
    record: {
      table: TABLE.ranking,
      made: made?.name,
      rows: table.values.length - 1,
      before: made ? "" : rowsBefore(table, rows),
      line,
    },
    write: async (requests) => {
      if (made) await makeSheet(requests, made, fontsOf(system));
      await requests.send(growing(place, rowsMissing(table, rows), new Map(), RANKING_HEIGHT));
      const last = await sendAllButLast(requests, writingLiveRows(place, table, rows));
      const scores = sheets.indexOf(tables.get(TABLE.scores) ?? "");
      return allWritten([
        last,
        line ? writingLine(place.sheet, line.cell, rankingLine(system, options, shownTime(now))) : NOTHING,
        ...(made ? [showing(made.name)] : []),
        ...(made && scores >= 0 ? [moving(made.name, scores + 1)] : []),
        CALCULATION,
      ]);
    },
    madeFrom: {
      ...madeFromRows(made ? undefined : table, RANKING_COLUMN.unit, rows),
      overtaken: () => problem("units.overtaken", { sheet: data.sheet }),
    },
    takesSeveral: true,
    result: () => ({ system, options, ranking }),
  };
}
