import type { RankedUnit, Ranking } from "../../scoring/panel/ranking";
import type { IndicatorSystem } from "../../system/schema";
import { titleOf } from "../columns/column";
import {
  type ColumnTable,
  columnIn,
  tableArea,
  tableBlock,
  tableFormats,
  widthsOf,
} from "../columns/columnTable";
import { areaAddress } from "../plan/address";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { heightOfLines, linesOfRow } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { rankingColumns } from "./rankingColumns";
import { RANKING_COLUMN, type RankingRow, rankingRows } from "./rankingRow";

const HEADER_ROW = 2;
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
  const table: ColumnTable<RankingRow> = { columns, rows, header: HEADER_ROW };
  const widths = widthsOf(columns);
  const head = heading(sheetTitle(system, SHEET.ranking), line, widths);
  return {
    name: SHEET.ranking,
    tabColor: "#C00000",
    blocks: [...head.blocks, tableBlock(table)],
    tables: [{ name: TABLE.ranking, area: tableArea(table) }],
    merges: head.merges,
    formats: [...head.formats, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [HEADER_ROW]: heightOfLines(linesOfRow(columns.map(titleOf), widths, 11)),
      ...Object.fromEntries(rows.map((_, i) => [HEADER_ROW + 1 + i, RANKING_HEIGHT])),
    },
    frozenRows: HEADER_ROW + 1,
    print: { ...printPlan(system, SHEET.ranking, "landscape", HEADER_ROW), margins: NARROW_MARGINS },
  };
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
