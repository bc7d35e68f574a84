import type { OwnInventory } from "../../excel/read/inventory";
import { readingTable } from "../../excel/read/tables";
import { together } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { readingUnitPlace, readUnitTable, type UnitPlace } from "../../excel/read/unitTable";
import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { parameterised } from "../../validation/parameterised";
import type { TableContents } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { type Comparing, optionsFor, type RankedPanel, rankedBy } from "../../workbook/units/compared";
import { rankingOfYear } from "../../workbook/units/comparingSheets";
import { ranksIn } from "../../workbook/units/rankedRows";
import { READING_MASTER } from "../masterCopy";

/** What is read before units are ranked. */
export interface RankingLook {
  readonly inventory: OwnInventory;
  readonly units: UnitPlace | undefined;
  readonly parameters: TableContents | undefined;
}

/** Reads where the units stand, and the parameters that stand on the sheet. */
export const LOOKING_FOR_RANKING = together({
  inventory: READING_MASTER,
  units: readingUnitPlace(TABLE.units),
  parameters: readingTable(TABLE.system, "everything"),
});

/** Units as they are ranked by what stands in the workbook. */
export interface FoundRanking extends RankedPanel {
  /** with the parameters that stand on the sheet */
  readonly system: IndicatorSystem;
  readonly options: EvaluationOptions;
  /** 各县数据 */
  readonly data: TableContents;
}

/** @throws Problem when there are no units, or they cannot be ranked */
export async function readRanking(
  requests: Requests,
  { inventory, units, parameters }: RankingLook,
  comparing: Comparing,
): Promise<FoundRanking> {
  if (!units) throw problem("units.none", { sheet: SHEET.units });
  const tables = parameters ? new Map([[TABLE.system, parameters]]) : new Map<string, TableContents>();
  const system = parameterised(readSubmission(inventory.system, { tables }));
  const data = await requests.send(await readUnitTable(requests, units));
  const options = optionsFor(system, comparing);
  const lastYear = await readLastYear(requests, inventory);
  return { system, options, data, ...rankedBy(system, data, options, lastYear) };
}

/** Ranks of last year by unit, where its 各县得分 was set aside in this workbook. */
export async function readLastYear(
  requests: Requests,
  { system, tables }: OwnInventory,
): Promise<ReadonlyMap<string, number>> {
  const name = rankingOfYear(system.period - 1);
  if (!tables.has(name)) return new Map();
  const place = await requests.send(readingUnitPlace(name));
  return place ? ranksIn(system, await requests.send(await readUnitTable(requests, place))) : new Map();
}
