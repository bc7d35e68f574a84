import type { Ranking } from "../../scoring/panel/ranking";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { titleOf } from "../columns/column";
import { areaAddress } from "../plan/address";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import type { WrittenRow } from "./addedUnits";
import { rankingColumns } from "./rankingColumns";
import { NOT_THERE } from "./rankingNotes";
import { RANKING_COLUMN, rankingRows } from "./rankingRow";

/**
 * What a ranking writes into 各县得分 that is there: each unit where its row is, new ones below, whatever users have sorted
 * or put beside it. A row of a unit that is not among them any more loses its scores, and says so.
 *
 * @throws Problem where one of our columns is gone
 */
export function rankedRows(system: IndicatorSystem, table: TableContents, ranking: Ranking): WrittenRow[] {
  const columns = rankingColumns(system);
  const reader = new TableReader(table, columns);
  const lost = columns.find(({ key }) => reader.columnOf(key) < 0);
  if (lost) throw problem("units.rankingColumn", { sheet: table.sheet, title: titleOf(lost) });
  const named = reader.texts(reader.columnOf(RANKING_COLUMN.unit));
  const rowOf = new Map(named.map((unit, row) => [unit, row] as const).reverse());
  let next = named.length;
  const places = ranking.units.map(({ unit }) => rowOf.get(unit) ?? next++);
  const basis = areaAddress(
    {
      row: table.row + 1,
      column: table.column + reader.columnOf(RANKING_COLUMN.basis),
      rows: next,
      columns: 1,
    },
    true,
  );
  const written = rankingRows(ranking, system, basis).map((each, i): WrittenRow => {
    const row = places[i]!;
    const at = (key: string): string => reader.addressOf(row, reader.columnOf(key));
    const cells = reader.keys.map((key): Content | undefined => {
      const column = columns.find((candidate) => candidate.key === key);
      return column ? (column.cell!(each, at) ?? "") : undefined;
    });
    return { row, unit: each.ranked.unit, cells };
  });
  const known = new Set(ranking.units.map(({ unit }) => unit));
  const gone = named.flatMap((unit, row): WrittenRow[] => {
    if (unit === "" || known.has(unit)) return [];
    const cells = reader.keys.map((key): Content | undefined => {
      if (key === undefined || key === RANKING_COLUMN.unit) return undefined;
      return key === RANKING_COLUMN.note ? NOT_THERE : "";
    });
    return [{ row, unit, cells }];
  });
  return [...written, ...gone];
}

/** The ranks that 各县得分 shows, by unit. */
export function ranksIn(system: IndicatorSystem, table: TableContents): Map<string, number> {
  const reader = new TableReader(table, rankingColumns(system));
  const units = reader.texts(reader.columnOf(RANKING_COLUMN.unit));
  const column = reader.columnOf(RANKING_COLUMN.rank);
  return new Map(
    units.flatMap((unit, row): [string, number][] => {
      const { kind, value } = reader.cellAt(row, column);
      return unit !== "" && kind === "number" ? [[unit, value as number]] : [];
    }),
  );
}
