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
import type { Difference } from "../difference";
import { type CoveredPart, goneAsAWhole, type StoredPart } from "./part";

/** Tables of counties that were compared, read by their values. */
export const UNIT_TABLES: readonly string[] = [TABLE.units, TABLE.ranking];

/**
 * What a publication vouches for of units that were ranked: their numbers, scores and ranks. Formulas of 各县得分 read
 * nothing but their own row, and are covered by what they show.
 *
 * @param tables those of `UNIT_TABLES` that are there
 */
export function unitParts(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, TableContents>,
): CoveredPart[] {
  return plansOf(system).flatMap((plan): CoveredPart[] => {
    const table = tables.get(plan.id);
    if (!table) return [];
    const grid = new Grid(plan, { ...table, formulas: undefined });
    const part = gridPart(plan, grid, new OurCells([]));
    return [
      {
        ...part,
        differences: (published) => [...part.differences(published), ...addedRows(plan, grid, published)],
      },
    ];
  });
}

/** Units that were not published, or stand there twice: a row more looks like one that was. */
function addedRows({ kind }: GridPlan, grid: Grid, { rows }: StoredPart): Difference[] {
  const published = new Set(rows.map(([key]) => key));
  const column = grid.planned.indexOf(grid.plan.key);
  return grid.keys.flatMap((unit, row): Difference[] => {
    if (unit === "" || (published.has(unit) && grid.rowOf(unit) === row)) return [];
    const what = said("publication.what.unitAdded");
    const { sheet } = grid.contents;
    return [{ sheet, cell: grid.address(row, column), kind, what, before: null, now: unit }];
  });
}

/** A table of units that was published, and is gone with its sheet or has become a plain range. */
export function goneUnits({ id }: StoredPart): Difference[] {
  const known = { [TABLE.units]: SHEET.units, [TABLE.ranking]: SHEET.ranking } as Record<string, string>;
  const sheet = known[id];
  if (sheet === undefined) return [];
  return [goneAsAWhole({ sheet, kind: id === TABLE.units ? "input" : "score", what: sheet })];
}

/** Whether a part is one of units that were ranked. */
export function isOfUnits({ id }: Pick<StoredPart, "id">): boolean {
  return UNIT_TABLES.includes(id);
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
