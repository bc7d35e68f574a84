import type { RankedUnit, Ranking } from "../../scoring/panel/ranking";
import type { IndicatorSystem } from "../../system/schema";
import { columnIn } from "../columns/columnTable";
import { areaAddress } from "../plan/address";
import type { SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { heightOfLines } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { rankingColumns } from "./rankingColumns";
import { RANKING_COLUMN, rankingRows } from "./rankingRow";
import { HEADER_ROW, tableSheet } from "./tableSheet";

/** Two lines: constraints, awards and notes are sentences. In points. */
export const RANKING_HEIGHT = heightOfLines(2);

/**
 * Scores and ranks of units that are compared with each other, in the order of the ranking: made by the first one, and
 * written in place by later ones.
 *
 * @param line below the title: how units were compared
 */
export function rankingSheet(system: IndicatorSystem, ranking: Ranking, line: string): SheetPlan {
  const columns = rankingColumns(system);
  const basis = {
    row: HEADER_ROW + 1,
    column: columnIn(columns, RANKING_COLUMN.basis),
    rows: ranking.units.length,
    columns: 1,
  };
  const rows = rankingRows(ranking, system, areaAddress(basis, true));
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.ranking, table: TABLE.ranking, tabColor: "#C00000", line },
    ...{ columns, rows, heights: rows.map(() => RANKING_HEIGHT) },
  });
  const print = printPlan(system, SHEET.ranking, "landscape", HEADER_ROW);
  return { ...plan, print: { ...print, margins: NARROW_MARGINS } };
}

/** A ranking with the best first; those without a rank by their scores, and those without a score last. */
export function byRank(ranking: Ranking): Ranking {
  const order = ({ rank, score }: RankedUnit): number[] => [rank ?? Infinity, -(score ?? -Infinity)];
  const units = [...ranking.units].sort((one, other) => {
    const [[rank, score], [otherRank, otherScore]] = [order(one), order(other)] as [number[], number[]];
    if (rank !== otherRank) return rank! < otherRank! ? -1 : 1;
    return score === otherScore ? 0 : score! < otherScore! ? -1 : 1;
  });
  return { ...ranking, units };
}
