import { fillingDepartments } from "./lookup";
import { measureUnits } from "./measures";
import type { Department, IndicatorSystem } from "./schema";

/**
 * The departments that get a file: those that fill something, and those that answer for a measure, in the order of the
 * document.
 *
 * @param beside ids of further ones, such as those that the lead office has given a task
 */
export function reportingDepartments(
  system: IndicatorSystem,
  beside: ReadonlySet<string> = new Set(),
): Department[] {
  const filling = new Set(fillingDepartments(system).map(({ id }) => id));
  const named = new Set(
    system.measures.flatMap((measure) =>
      measureUnits(system, measure).flatMap(({ department }) => (department ? [department.id] : [])),
    ),
  );
  return system.departments.filter(({ id }) => filling.has(id) || named.has(id) || beside.has(id));
}
