import type { Period } from "../../../system/period";
import { HISTORY_COLUMN, historyHeader, historyKeys } from "../../history/historyColumns";
import { type PastRun, pastRuns } from "../../history/pastRuns";
import { cellAddress } from "../../plan/address";
import { cellName } from "../../plan/cellName";
import type { Contents } from "../../read/contents";

/** The scores that a period ended with, and where they stand. */
export interface PastScores {
  readonly period: Period;
  readonly run: PastRun;
  /** the sheet that its line stands on */
  readonly sheet: string;
  /** the cell of its composite */
  readonly composite: string;
}

/**
 * The run that a period ended with: the last one that was published, or else the last one.
 *
 * @param found the 历次得分 that was set aside
 */
export function pastScoresIn(found: Contents | undefined, period: Period): PastScores | undefined {
  const header = historyHeader(found?.values ?? []);
  if (!found || header < 0) return undefined;
  const runs = pastRuns(found).filter((run) => run.period === period);
  const run = runs.findLast(({ stamp }) => stamp !== "") ?? runs.at(-1);
  if (!run) return undefined;
  const keys = historyKeys(found.values[header]!);
  const [times, composites] = [HISTORY_COLUMN.time, HISTORY_COLUMN.composite].map((key) => keys.indexOf(key));
  const row = found.values.findIndex((cells, i) => i > header && String(cells[times!] ?? "") === run.time);
  const cell = cellAddress(found.row + row, found.column + composites!);
  return { period, run, sheet: found.sheet, composite: cellName(found.sheet, cell) };
}
