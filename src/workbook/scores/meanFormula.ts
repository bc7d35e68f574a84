import type { AggregationRule } from "../../scoring/aggregate";
import { areaAddress, cellAddress } from "../plan/address";
import type { Area } from "../plan/plan";

/** Where a score stands on 计分表; rows and columns are counted from 0. */
export interface ScoreCell {
  readonly row: number;
  readonly column: number;
}

/** A cell that holds a score in points, and its weight: the points that the score is out of. */
export interface Member {
  readonly at: ScoreCell;
  readonly weight: number;
  /** formula text that tests whether it has no task, so that the others carry its weight; undefined: it always has one */
  readonly idle?: string | undefined;
}

/**
 * The weighted mean of scores as an Excel formula, in points: what `aggregate` computes, for every mean and missing
 * policy. Cells without a number are missing.
 *
 * @param worth points that the whole is out of
 * @param finish what is done to the mean, as formula text (rounding, vetoes); never to an empty answer
 */
export function meanFormula(
  members: readonly Member[],
  worth: number,
  { aggregation, missing }: AggregationRule,
  finish: (mean: string) => string,
): string {
  const cells = areasText(members.map(({ at }) => at));
  const present = presentText(members, missing);
  const mean =
    aggregation === "geometric"
      ? geometric(members, cells, present, worth, missing)
      : arithmetic(members, cells, present, worth);
  const idle = members.flatMap((member) => (member.idle === undefined ? [] : [`+${member.idle}`])).join("");
  const least = missing === "strict" ? members.length : 1;
  const found = finish(mean);
  // a score below 0 has no logarithm
  const finished = aggregation === "geometric" ? `IF(MIN(${cells})<0,"",${found})` : found;
  const open = `IF(COUNT(${cells})${missing === "strict" ? idle : ""}<${least},"",${finished})`;
  // nothing had a task: there is nothing to be the mean of
  if (missing === "zero") return idle ? `IF(0${idle}=${members.length},"",${finished})` : finished;
  return missing === "strict" && idle ? `IF(COUNT(${cells})=0,"",${open})` : open;
}

/** Formula text of the weights that count. */
function presentText(members: readonly Member[], missing: AggregationRule["missing"]): string {
  if (missing === "reweight")
    return `(${members.map(({ at, weight }) => `ISNUMBER(${addressOf(at)})*${weight}`).join("+")})`;
  const all = sumOf(members.map(({ weight }) => weight));
  const idle = members.flatMap((member) =>
    member.idle === undefined ? [] : [`-${member.weight}*${member.idle}`],
  );
  return idle.length === 0 ? String(all) : `(${all}${idle.join("")})`;
}

/** Scores are in points already: their sum is the mean, but for what the whole is out of. */
function arithmetic(members: readonly Member[], cells: string, present: string, worth: number): string {
  const all = sumOf(members.map(({ weight }) => weight));
  const isWhole = present === String(all) && Math.abs(worth - all) <= 1e-9 * all;
  return isWhole ? `SUM(${cells})` : `SUM(${cells})/${present}*${worth}`;
}

function geometric(
  members: readonly Member[],
  cells: string,
  present: string,
  worth: number,
  missing: AggregationRule["missing"],
): string {
  const logarithms = members.map(({ at, weight, idle }) => {
    const cell = addressOf(at);
    const term = `${weight}*LN(${cell}/${weight})`;
    return missing === "reweight" || idle !== undefined ? `IF(ISNUMBER(${cell}),${term},0)` : term;
  });
  // a missing score counts as 0 under `zero`, and a 0 makes the product 0
  const least = `MIN(${cells})<=0`;
  const idle = members.flatMap((member) => (member.idle === undefined ? [] : [`+${member.idle}`])).join("");
  const nothing = missing === "zero" ? `OR(COUNT(${cells})${idle}<${members.length},${least})` : least;
  return `IF(${nothing},0,EXP((${logarithms.join("+")})/${present})*${worth})`;
}

/** As in `$F$12`. */
export function addressOf({ row, column }: ScoreCell): string {
  return cellAddress(row, column, true);
}

/** Cells below each other as one area: a function takes 255 arguments at most. */
export function areasText(places: readonly ScoreCell[]): string {
  return areaTexts(places).join(",");
}

/** Areas of cells, those below each other as one, as in `$F$12:$F$15`. */
export function areaTexts(places: readonly ScoreCell[]): string[] {
  const areas: Area[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row) {
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    } else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.map((area) => areaAddress(area, true));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
