import { said } from "../../../i18n/said";
import type { IndicatorSystem } from "../../../system/schema";
import type { TableContents } from "../../read/contents";
import { SHEET } from "../../sheetNames";
import { TABLE } from "../../tableNames";
import { RANKING_COLUMN } from "../../units/rankingRow";
import { rankingColumns } from "../../units/rankingColumns";
import { UNIT_COLUMN, unitColumns } from "../../units/unitColumns";
import { Grid } from "./grid";
import { gridPart } from "./gridPart";
import type { GridPlan } from "./gridPlan";
import { OurCells } from "./ourCells";
import type { CoveredPart } from "./part";

/** Tables of counties that were compared, read by their values. */
export const UNIT_TABLES: readonly string[] = [TABLE.units, TABLE.ranking];

/**
 * What a publication vouches for of units that were ranked: their numbers, scores and ranks. Formulas of 各县得分 read
 * nothing but their own row, and are covered by what they show.
 *
 * @param tables those of `UNIT_TABLES`; none where nothing was ranked
 */
export function unitParts(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, TableContents>,
): CoveredPart[] {
  if (!tables.has(TABLE.ranking)) return [];
  return plansOf(system).map((plan) => {
    const table = tables.get(plan.id);
    const grid = table && new Grid(plan, { ...table, formulas: undefined });
    return gridPart(plan, grid, new OurCells([]));
  });
}

function plansOf(system: IndicatorSystem): GridPlan[] {
  return [
    {
      id: TABLE.units,
      kind: "input",
      name: said("publication.what.unitTable"),
      sheet: SHEET.units,
      columns: unitColumns(system),
      key: UNIT_COLUMN.unit,
      known: [UNIT_COLUMN.unit],
    },
    {
      id: TABLE.ranking,
      kind: "score",
      name: said("publication.what.rankingTable"),
      sheet: SHEET.ranking,
      columns: rankingColumns(system),
      key: RANKING_COLUMN.unit,
      known: [RANKING_COLUMN.unit],
    },
  ];
}

/** Whether units that were ranked are among what was covered. */
export function coversUnits(parts: readonly Pick<CoveredPart, "id">[]): boolean {
  return parts.some(({ id }) => id === TABLE.ranking);
}
