import type { Said } from "../../i18n/said";
import { said } from "../../i18n/said";
import { ruleOf } from "../../scoring/aggregate";
import { countUnset } from "../../scoring/methods/allMethods";
import type { EvaluationOptions } from "../../scoring/panel/evaluate";
import type { Panel } from "../../scoring/panel/panel";
import { type Ranking, rankUnits } from "../../scoring/panel/ranking";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { TableContents } from "../read/contents";
import { SHEET } from "../sheetNames";
import { foundUnits, type UnitFault } from "./foundUnits";

/** What of a way to compare units is said by a command; the rest is what the system says. */
export type Comparing = Partial<EvaluationOptions>;

/** How units are compared with each other where goalposts are not set. */
const RELATIVE = { id: "minmax", low: 0, high: 100 } as const;

/** By goalposts where all are set, else with each other; means and missing data as the system has them. */
export function optionsFor(system: IndicatorSystem, comparing: Comparing): EvaluationOptions {
  const method = countUnset(system) === 0 ? ({ id: "goalposts" } as const) : RELATIVE;
  return { ...ruleOf(system), method, ...comparing };
}

/** Units with their ranking, in one order. */
export interface RankedPanel {
  readonly panel: Panel;
  readonly ranking: Ranking;
}

/**
 * Ranks the units of 各县数据.
 *
 * @param system with the parameters that stand on the sheet
 * @param lastYear ranks of the year before by unit, where the workbook has them
 * @throws Problem when there are none, a cell is wrong, or nothing can be scored
 */
export function rankedBy(
  system: IndicatorSystem,
  table: TableContents,
  options: EvaluationOptions,
  lastYear: ReadonlyMap<string, number> = new Map(),
): RankedPanel {
  const { panel: found, faults, altered } = foundUnits(system, table);
  const panel = { ...found, previousRanks: previousRanks(found, lastYear) };
  if (faults.length > 0)
    throw problem("units.faulty", { sheet: table.sheet, count: faults.length, first: placed(faults[0]!) });
  if (panel.units.length === 0) throw problem("units.none", { sheet: SHEET.units });
  const ranking = { ...rankUnits(system, panel, options), altered };
  if (ranking.units.some(({ indicators }) => indicators.some(({ score }) => score !== null)))
    return { panel, ranking };
  throw problem("units.noScores", { open: system.indicators.length, option: "--method minmax" });
}

/** Ranks of last year as they were entered, or else as this workbook has them. */
function previousRanks(
  { units, previousRanks: entered }: Panel,
  lastYear: ReadonlyMap<string, number>,
): Float64Array {
  return Float64Array.from(units, (unit, i) => {
    const typed = entered?.[i] ?? NaN;
    return Number.isNaN(typed) ? (lastYear.get(unit) ?? NaN) : typed;
  });
}

function placed({ cell, what }: UnitFault): Said {
  return cell === ""
    ? said("problems.units.faultOf", { what })
    : said("problems.units.faultAt", { cell, what });
}
