import { type FoundChartSheet, chartSheetIn, readingChartSheet } from "../../excel/charts/readingCharts";
import { readingHistory } from "../../excel/read/history";
import type { OwnInventory } from "../../excel/read/inventory";
import { readingTableDown, readingTables } from "../../excel/read/tables";
import { inOrder, known, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { assertingOpen } from "../../excel/sheets/protection";
import { byTime, type Period } from "../../system/period";
import { problem } from "../../system/problem";
import { periodsOfTable, tablesOfPeriod } from "../../workbook/archive/archiveNames";
import { type PastScores, pastScoresIn } from "../../workbook/bulletin/data/pastScores";
import { wordsOfDay } from "../../workbook/bulletin/dayWords";
import type { ChartBlock } from "../../workbook/charts/chart";
import { chartBlocks } from "../../workbook/charts/chartBlocks";
import { MOST_PERIODS } from "../../workbook/charts/chartSources";
import { periodNamed } from "../../workbook/periodNamed";
import { readTasks } from "../../workbook/read/readTasks";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";

/** What charts are made from, and what they are written into. */
export interface FoundForCharts {
  readonly inventory: OwnInventory;
  readonly blocks: readonly ChartBlock[];
  /** 图表 as it stands; undefined where it has to be made */
  readonly sheet: FoundChartSheet | undefined;
  /** in words */
  readonly today: string;
}

/**
 * Reads all that charts are made from.
 *
 * @param today as in `2019-07-12`
 * @throws Problem where a sheet of somebody has the name of ours, or ours is protected
 */
export async function readForCharts(
  requests: Requests,
  inventory: OwnInventory,
  today: string,
): Promise<FoundForCharts> {
  const { system, sheets, tables } = inventory;
  const own = chartSheetIn(tables);
  if (own === undefined && sheets.includes(SHEET.charts))
    throw problem("charts.taken", { sheet: SHEET.charts });
  const open = new HeadedRequests(requests, assertingOpen([], own === undefined ? [] : [own]));
  const histories = historiesBefore(inventory);
  const earlier = rankingsBefore(inventory);
  const found = await open.send(
    together({
      tables: readingTables([TABLE.scores, TABLE.groups, TABLE.ranking]),
      ledger: readingTableDown(TABLE.ledger),
      histories: inOrder(histories.map(({ sheet }) => readingHistory(sheet))),
      rankings: readingTables(earlier.map(({ table }) => table)),
      sheet: own === undefined ? known(undefined) : readingChartSheet(tables, own),
    }),
  );
  const past = histories.flatMap(({ period }, i): PastScores[] => {
    const scores = pastScoresIn(found.histories[i], period);
    return scores ? [scores] : [];
  });
  const blocks = chartBlocks({
    ...{ system, today: wordsOfDay(today), past },
    scores: found.tables.get(TABLE.scores),
    groups: found.tables.get(TABLE.groups),
    ranking: found.tables.get(TABLE.ranking),
    tasks: readTasks(system, found.ledger),
    rankings: earlier.flatMap(({ period, table: name }) => {
      const table = found.rankings.get(name);
      return table ? [{ period, table }] : [];
    }),
  });
  return { inventory, blocks, sheet: found.sheet, today: wordsOfDay(today) };
}

/** 历次得分 of the last periods before this one, by the names that they were set aside under; oldest first. */
function historiesBefore({ sheets, system }: OwnInventory): { period: Period; sheet: string }[] {
  const named = new RegExp(`^(.+)-${SHEET.history}(?:\\(\\d+\\))?$`);
  const found = new Map<Period, string>();
  for (const sheet of sheets) {
    const period = periodNamed(named.exec(sheet)?.[1] ?? "");
    if (period !== undefined && byTime(period, system.period) < 0) found.set(period, sheet);
  }
  return lastOf([...found].map(([period, sheet]) => ({ period, sheet })));
}

/** 各县得分 of the last periods before this one; oldest first. */
function rankingsBefore({ tables, system }: OwnInventory): { period: Period; table: string }[] {
  const periods = new Set(periodsOfTable(TABLE.ranking, tables.keys()));
  return lastOf(
    [...periods].flatMap((period) => {
      const table = tablesOfPeriod([TABLE.ranking], period, tables.keys()).get(TABLE.ranking);
      return table !== undefined && byTime(period, system.period) < 0 ? [{ period, table }] : [];
    }),
  );
}

function lastOf<Of extends { readonly period: Period }>(all: Of[]): Of[] {
  return all.sort((one, other) => byTime(one.period, other.period)).slice(1 - MOST_PERIODS);
}
