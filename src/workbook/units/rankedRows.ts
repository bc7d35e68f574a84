import type { Ranking } from "../../scoring/panel/ranking";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { titleOf } from "../columns/column";
import { areaAddress } from "../plan/address";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { isBlankRow, type WrittenRow } from "./addedUnits";
import { rankingColumns } from "./rankingColumns";
import { NOT_THERE, TWICE } from "./rankingNotes";
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
  const free = named.flatMap((_, row) => (isBlankRow(table, row) ? [row] : []));
  let next = named.length;
  const places = ranking.units.map(({ unit }) => rowOf.get(unit) ?? free.shift() ?? next++);
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
  const methods = reader.texts(reader.columnOf(RANKING_COLUMN.method));
  const wanted = new Set(places);
  const gone = named.flatMap((unit, row): WrittenRow[] => {
    // what users have put in between bears no method
    if (wanted.has(row) || unit === "" || methods[row] === "") return [];
    const note = rowOf.has(unit) && rowOf.get(unit) !== row ? TWICE : NOT_THERE;
    const cells = reader.keys.map((key): Content | undefined => {
      if (key === undefined || KEPT.includes(key)) return undefined;
      return key === RANKING_COLUMN.note ? note : "";
    });
    return [{ row, unit, cells }];
  });
  return [...written, ...gone];
}

/** What a row keeps that is ranked no more: by its method it is known as ours. */
const KEPT: readonly string[] = [RANKING_COLUMN.unit, RANKING_COLUMN.method];

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
