import { fault, type SystemFault } from "./problem";
import { entryLimits } from "./entryLimits";
import type { IndicatorSystem, Quantity } from "./schema";
import { aimOf } from "./targets";

/** Years ahead that a sheet has columns for. */
export const MOST_YEARS_AHEAD = 10;

/** Targets are of something that there is, once in a year, and not too far away. */
export function targetFaults(system: IndicatorSystem): SystemFault[] {
  const { targets = [], period } = system;
  const yearOf = (i: number): number => targets[i]!.period ?? period;
  return targets.flatMap(({ of, direction, value }, i): SystemFault[] => {
    const path = `targets[${i}]`;
    const aim = aimOf(system, of);
    if (!aim) return [fault(`${path}.of`, "targetOfUnknown", { of })];
    if (aim.component && direction !== undefined)
      return [fault(`${path}.direction`, "targetDirection", { of })];
    if (yearOf(i) > period + MOST_YEARS_AHEAD)
      return [fault(`${path}.period`, "targetFar", { year: period + MOST_YEARS_AHEAD })];
    if (aim.quantity && value !== undefined && !isPossible(aim.quantity, yearOf(i), value))
      return [fault(`${path}.value`, "targetBounds", { of })];
    const first = targets.findIndex((other, j) => other.of === of && yearOf(j) === yearOf(i));
    if (first < i) return [fault(path, "targetTwice", { of, year: yearOf(i) })];
    const said = targets.find((other) => other.of === of);
    return aimOf(system, of, said?.direction)!.direction === aimOf(system, of, direction)!.direction
      ? []
      : [fault(`${path}.direction`, "targetWays", { of })];
  });
}

/** Whether a quantity could be that in a year. */
function isPossible(quantity: Quantity, year: number, value: number): boolean {
  const { least = -Infinity, most = Infinity, integer } = entryLimits(quantity, year);
  return value >= least && value <= most && (!integer || Number.isInteger(value));
}
