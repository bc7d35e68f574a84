import { passing } from "../../excel/request/passing";
import { yearsBefore } from "../../system/period";
import type { OwnInventory } from "../../excel/read/inventory";
import { readingTable } from "../../excel/read/tables";
import {
  readingUnitPlace,
  readingUnitsChanged,
  readUnitTable,
  type UnitPlace,
} from "../../excel/read/unitTable";
import { Part, together } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { type Problem, problem } from "../../system/problem";
import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import type { IndicatorSystem } from "../../system/schema";
import { parameterised } from "../../validation/parameterised";
import { cellAddress } from "../../workbook/plan/address";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { type Comparing, optionsFor, type RankedPanel, rankedBy } from "../../workbook/units/compared";
import { rankingOf } from "../../workbook/units/comparingSheets";
import { comparingIn, RANKING_COLUMN } from "../../workbook/units/rankingRow";
import { ranksIn } from "../../workbook/units/rankedRows";
import { UNIT_COLUMN, unitColumns } from "../../workbook/units/unitColumns";
import { READING_MASTER } from "../masterCopy";

/** What is read before units are ranked. */
export interface RankingLook {
  readonly inventory: OwnInventory;
  readonly units: UnitPlace | undefined;
  readonly parameters: TableContents | undefined;
  /** how 各县得分 says that it was made; undefined where there is none */
  readonly made: Comparing | undefined;
}

/** Reads where the units stand, and the parameters that stand on the sheet. */
export const LOOKING_FOR_RANKING = together({
  inventory: READING_MASTER,
  units: readingUnitPlace(TABLE.units),
  parameters: readingTable(TABLE.system, "everything"),
  made: new Part(({ workbook }) => {
    const table = workbook.tables.getItemOrNullObject(TABLE.ranking);
    const column = table.columns.getItemOrNullObject(RANKING_COLUMN.method).load("id");
    const first = passing(passing(column.getRange()).getRow(1)).load("values");
    return () =>
      table.isNullObject || column.isNullObject ? undefined : comparingIn(String(first.values[0]?.[0]));
  }),
});

/** Units as they are ranked by what stands in the workbook. */
export interface FoundRanking extends RankedPanel {
  /** with the parameters that stand on the sheet */
  readonly system: IndicatorSystem;
  readonly options: EvaluationOptions;
  /** 各县数据 */
  readonly data: TableContents;
  /** Reads whether that is another now. */
  readonly isChanged: Part<boolean>;
}

/** @throws Problem when there are no units, or they cannot be ranked */
export async function readRanking(
  requests: Requests,
  { inventory, units, parameters }: RankingLook,
  comparing: Comparing,
): Promise<FoundRanking> {
  if (!units) throw withoutUnits(inventory);
  const tables = parameters ? new Map([[TABLE.system, parameters]]) : new Map<string, TableContents>();
  const system = parameterised(readSubmission(inventory.system, { tables }));
  const data = await requests.send(await readUnitTable(requests, units));
  assertInside(system, units, data);
  const options = optionsFor(system, comparing);
  const lastYear = await readLastYear(requests, inventory);
  const ranked = rankedBy(system, data, options, lastYear);
  return { system, options, data, isChanged: readingUnitsChanged(new Map([[TABLE.units, data]])), ...ranked };
}

function withoutUnits({ sheets }: OwnInventory): Problem {
  const sheet = SHEET.units;
  return sheets.includes(sheet)
    ? problem("units.tableLost", { sheet, table: TABLE.units })
    : problem("units.none", { sheet });
}

/**
 * Programs that do not make a table longer when somebody types below it leave a unit outside.
 *
 * @throws Problem that names it
 */
function assertInside(
  system: IndicatorSystem,
  { area, below, hasTotals }: UnitPlace,
  data: TableContents,
): void {
  const { keys } = new TableReader(data, unitColumns(system));
  const unit = String(below[keys.indexOf(UNIT_COLUMN.unit)] ?? "").trim();
  const hasNumbers = below.some((cell, column) => typeof cell === "number" && keys[column] !== undefined);
  if (hasTotals || unit === "" || !hasNumbers) return;
  const cell = cellAddress(area.row + area.rows, area.column + keys.indexOf(UNIT_COLUMN.unit));
  throw problem("units.outside", { sheet: data.sheet, cell, unit });
}

/** Ranks of last year by unit, where its 各县得分 was set aside in this workbook. */
async function readLastYear(
  requests: Requests,
  { system, tables }: OwnInventory,
): Promise<ReadonlyMap<string, number>> {
  const name = rankingOf(yearsBefore(system.period));
  if (!tables.has(name)) return new Map();
  const place = await requests.send(readingUnitPlace(name));
  return place ? ranksIn(system, await requests.send(await readUnitTable(requests, place))) : new Map();
}
