import { inCalculatedExcel } from "../../excel/request/run";
import { runJob } from "../../jobs/runJob";
import { position as writing, type Positioned } from "../../jobs/units/position";
import { type FoundRanking, LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import { indicatorColumns } from "../../scoring/panel/indicatorColumns";
import { positionOf } from "../../scoring/panel/position";
import { robustness } from "../../scoring/panel/robustness";
import { weightedMatrix } from "../../scoring/panel/weightedMatrix";
import { extraIndicators } from "../../system/extras";
import { problem } from "../../system/problem";
import type { Comparing } from "../../workbook/units/compared";
import type { Band } from "../../workbook/units/positionSheet";

export type { Positioned };

/** Draws of weights, each up to so much more or less. */
const DRAWS = 500;
const SPREAD = 0.25;

/**
 * Where a unit of 各县数据 stands among all, and what would bring it forward; nothing is written.
 *
 * @throws Problem when there is no such unit, or units cannot be ranked
 */
export function unitPosition(unit: string, comparing: Comparing = {}): Promise<Positioned> {
  return inCalculatedExcel(async (requests) => {
    const look = await requests.send(LOOKING_FOR_RANKING);
    return positioned(await readRanking(requests, look, comparing), unit);
  });
}

/** The same, written into 位次分析. */
export function writePosition(
  unit: string,
  comparing: Comparing = {},
  now = new Date(),
): Promise<Positioned> {
  return runJob(writing, { comparing, position: (found) => positioned(found, unit) }, now);
}

function positioned(found: FoundRanking, unit: string): Positioned {
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
