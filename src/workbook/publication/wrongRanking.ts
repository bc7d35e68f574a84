import { type Said, said } from "../../i18n/said";
import type { RankedUnit } from "../../scoring/panel/ranking";
import type { IndicatorSystem } from "../../system/schema";
import { NO_TASK } from "../idle";
import { precise } from "./stamp";
import { type TableContents, TableReader } from "../read/contents";
import { optionsFor, rankedBy } from "../units/compared";
import { rankingColumns, vetoText } from "../units/rankingColumns";
import { groupColumn, indicatorColumn, RANKING_COLUMN, comparingIn } from "../units/rankingRow";

/** What stands in 各县得分 and does not follow from 各县数据. */
export interface WrongRank {
  readonly unit: string;
  /** as in `F7`; empty where the row is gone */
  readonly cell: string;
  readonly found: string | Said;
  readonly expected: string | Said;
}

type Value = number | string | null;

/**
 * The first cell of 各县得分 that is not what a ranking in the same way gives now.
 *
 * @param system with the parameters that stand on the sheet
 * @param lastYear ranks of the year before by unit, where the workbook has them
 * @throws Problem when the units cannot be ranked any more
 */
export function wrongRank(
  system: IndicatorSystem,
  units: TableContents,
  table: TableContents,
  lastYear: ReadonlyMap<string, number>,
): WrongRank | undefined {
  const reader = new TableReader(table, rankingColumns(system));
  const [how = ""] = reader.texts(reader.columnOf(RANKING_COLUMN.method)).filter((text) => text !== "");
  const options = comparingIn(how) ?? optionsFor(system, {});
  const { units: expected } = rankedBy(system, units, options, lastYear).ranking;
  const named = reader.texts(reader.columnOf(RANKING_COLUMN.unit));
  for (const ranked of expected) {
    const row = named.indexOf(ranked.unit);
    const found = wrongIn(reader, row, ranked, rankingValues(system, ranked));
    if (found) return found;
  }
  return strangerIn(reader, named, new Set(expected.map(({ unit }) => unit)));
}

/** A row that no unit has, or a second one of a unit; one that is ranked no more says so and nothing else. */
function strangerIn(
  reader: TableReader,
  named: readonly string[],
  expected: ReadonlySet<string>,
): WrongRank | undefined {
  const row = named.findIndex((unit, i) => {
    if (unit === "" || (expected.has(unit) && named.indexOf(unit) === i)) return false;
    return SAID.some((key) => reader.cellAt(i, reader.columnOf(key)).value !== null);
  });
  if (row < 0) return undefined;
  const empty = said("publication.state.empty");
  const unit = named[row]!;
  const column = reader.columnOf(RANKING_COLUMN.unit);
  return { unit, cell: reader.addressOf(row, column), found: unit, expected: empty };
}

/** What a row of a unit that is ranked no more has not. */
const SAID = [RANKING_COLUMN.rank, RANKING_COLUMN.score];

function wrongIn(
  reader: TableReader,
  row: number,
  { unit }: RankedUnit,
  values: ReadonlyMap<string, Value>,
): WrongRank | undefined {
  const empty = said("publication.state.empty");
  if (row < 0) return { unit, cell: "", found: empty, expected: unit };
  for (const [key, expected] of values) {
    const column = reader.columnOf(key);
    const raw = column < 0 ? null : reader.cellAt(row, column).value;
    if (precise(raw) === precise(expected)) continue;
    const cell = column < 0 ? "" : reader.addressOf(row, column);
    const shown = (value: unknown): string | Said => (value === null ? empty : String(value));
    return { unit, cell, found: shown(raw), expected: shown(expected) };
  }
  return undefined;
}

/** What the row of a unit says, by the keys of its columns. */
function rankingValues(system: IndicatorSystem, ranked: RankedUnit): Map<string, Value> {
  const { unit, score, rank, previousRank, rise, grade, awards, groups, indicators, losses } = ranked;
  const lost = losses.reduce((sum, { points }) => sum + points, 0);
  const category = system.categories?.find(({ id }) => id === ranked.category)?.name ?? null;
  const text = (words: string): Value => (words === "" ? null : words);
  return new Map<string, Value>([
    [RANKING_COLUMN.unit, unit],
    [RANKING_COLUMN.score, score],
    [RANKING_COLUMN.rank, rank],
    [RANKING_COLUMN.previousRank, previousRank],
    [RANKING_COLUMN.rise, rise],
    ...(system.categories?.length ? [[RANKING_COLUMN.category, category] as const] : []),
    ...(system.constraints.some(({ perEvent }) => perEvent !== undefined)
      ? [[RANKING_COLUMN.losses, lost || null] as const]
      : []),
    ...(system.grades ? [[RANKING_COLUMN.grade, grade ?? null] as const] : []),
    ...(system.awards?.length ? [[RANKING_COLUMN.awards, text(awards.join("、"))] as const] : []),
    ...(system.constraints.length > 0 ? [[RANKING_COLUMN.vetoes, text(vetoText({ ranked }))] as const] : []),
    ...groups.map(({ id, score: own }) => [groupColumn(id), own] as const),
    ...indicators.map(({ code, score: own, status }) => {
      return [indicatorColumn(code), own === null && status === "no-task" ? NO_TASK : own] as const;
    }),
  ]);
}
