import type { FoundTarget } from "./foundTargets";
import type { Light } from "./targetFormulas";

/** How a target stands on a day: as its light says, or overdue. */
export type Standing = Light | "overdue";

/** @returns undefined where somebody has overwritten the light */
export function standingOn(
  { shown: { light }, deadline }: Pick<FoundTarget, "shown" | "deadline">,
  now: Date,
): Standing | undefined {
  const isOpen = light === "near" || light === "far";
  return isOpen && deadline !== "" && deadline < dayIn(now) ? "overdue" : light;
}

/** As in `2019-12-31`, where the person is. */
function dayIn(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}
