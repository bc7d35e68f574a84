import type { GroupScore, IndicatorScore } from "../../scoring/unit/scorecard";
import { EXTRAS } from "../../system/extras";
import type { PastRun } from "../../workbook/history/pastRuns";

/** What an indicator earns of its points. */
export interface Attainment {
  readonly no: number;
  readonly name: string;
  /** in per cent; null where it has no score */
  readonly percent: number | null;
  readonly score: number | null;
  readonly points: number;
}

/** Indicators of the full mark, by number. */
export function attainments(indicators: readonly IndicatorScore[]): Attainment[] {
  return indicators.flatMap(({ no, name, points, score, kind }) =>
    points === null || kind ? [] : [{ no, name, score, points, percent: percentOf(score, points) }],
  );
}

/** What a group has earned of its points, run after run. */
export interface GroupCourse {
  readonly name: string;
  /** in per cent, one for each run; null where the run has no score of the group */
  readonly percents: readonly (number | null)[];
}

/** Groups that have points over the runs so far, oldest first. */
export function groupCourses(groups: readonly GroupScore[], runs: readonly PastRun[]): GroupCourse[] {
  return groups
    .filter(({ id, points }) => points > 0 && !EXTRAS.some((each) => each.id === id))
    .map(({ name, points }) => ({
      name,
      percents: runs.map((run) => percentOf(run.groups.get(name) ?? null, points)),
    }));
}

function percentOf(score: number | null, points: number): number | null {
  return score === null ? null : Number(((score / points) * 100).toFixed(1));
}
