import { fault, type SystemFault } from "./problem";
import { entryLimits } from "./entryLimits";
import { type Period, yearOf } from "./period";
import { saidSpan } from "./periodWords";
import type { IndicatorSystem, Quantity } from "./schema";
import { aimOf, targetPeriod } from "./targets";

/** Years ahead that targets can be for; a sheet has columns for so many behind its own. */
export const MOST_YEARS_AHEAD = 10;

/** Targets are of something that there is, once in a period, and not too far away. */
export function targetFaults(system: IndicatorSystem): SystemFault[] {
  const { targets = [], period } = system;
  const periodOf = (i: number): Period => targets[i]!.period ?? period;
  return targets.flatMap(({ of, direction, value }, i): SystemFault[] => {
    const path = `targets[${i}]`;
    const aim = aimOf(system, of);
    if (!aim) return [fault(`${path}.of`, "targetOfUnknown", { of })];
    if (aim.component && direction !== undefined)
      return [fault(`${path}.direction`, "targetDirection", { of })];
    const last = yearOf(targetPeriod(period, MOST_YEARS_AHEAD));
    if (yearOf(periodOf(i)) > last) return [fault(`${path}.period`, "targetFar", { year: last })];
    if (aim.quantity && value !== undefined && !isPossible(aim.quantity, periodOf(i), value))
      return [fault(`${path}.value`, "targetBounds", { of })];
    const first = targets.findIndex((other, j) => other.of === of && periodOf(j) === periodOf(i));
    if (first < i) return [fault(path, "targetTwice", { of, period: saidSpan(periodOf(i)) })];
    const said = targets.find((other) => other.of === of);
    return aimOf(system, of, said?.direction)!.direction === aimOf(system, of, direction)!.direction
      ? []
      : [fault(`${path}.direction`, "targetWays", { of })];
  });
}

/** Whether a quantity could be that in a period. */
function isPossible(quantity: Quantity, period: Period, value: number): boolean {
  const { least = -Infinity, most = Infinity, integer } = entryLimits(quantity, period);
  return value >= least && value <= most && (!integer || Number.isInteger(value));
}
