import { indicatorColumns } from "../../scoring/panel/indicatorColumns";
import { type Position, positionOf } from "../../scoring/panel/position";
import { robustness } from "../../scoring/panel/robustness";
import { weightedMatrix } from "../../scoring/panel/weightedMatrix";
import { extraIndicators } from "../../system/extras";
import { problem } from "../../system/problem";
import type { Band } from "../../workbook/units/positionSheet";
import type { FoundRanking } from "./readRanking";

/** Where a unit stands, and how firm that is. */
export interface Positioned {
  readonly position: Position;
  /** undefined where it cannot be told */
  readonly band?: Band;
}

/** Draws of weights, each up to so much more or less. */
const DRAWS = 500;
const SPREAD = 0.25;

/** @throws Problem when there is no such unit */
export function positionedBy(found: FoundRanking, unit: string): Positioned {
  const { system, panel, ranking } = found;
  const index = panel.units.indexOf(unit);
  if (index < 0) throw problem("units.unknown", { unit, sheet: found.data.sheet });
  const position = positionOf(system, panel, ranking, index);
  const band = bandOf(found, index);
  return { position, ...(band && { band }) };
}

/** Ranks as weights vary; what is added outside of the full mark has none, and who beats whom is no sum of weights. */
function bandOf({ system, panel, ranking, options }: FoundRanking, index: number): Band | undefined {
  const isBeside = extraIndicators(system).length > 0 || system.options.compositeCap !== undefined;
  if (options.aggregation === "copeland" || (isBeside && ranking.isInPoints)) return undefined;
  if (ranking.units[index]!.rank === null) return undefined;
  // who has no rank takes no place from anybody
  const isRanked = ranking.units.map(({ rank }) => rank !== null);
  const all = indicatorColumns(system, panel, options.method, options);
  const columns = new Map(
    [...all].map(([code, column]) => [code, column.map((value, i) => (isRanked[i] ? value : NaN))]),
  );
  const shaken = robustness([weightedMatrix(system, panel, columns, options)], {
    ...{ draws: DRAWS, seed: 1, spread: SPREAD, top: 1 },
  });
  return { p5: shaken.p5[index]!, p95: shaken.p95[index]!, spread: SPREAD };
}
