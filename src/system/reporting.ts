import { fillingDepartments } from "./lookup";
import { measureUnits } from "./measures";
import type { Department, IndicatorSystem } from "./schema";

/** Something that a department is to report on, such as a task of the ledger. */
interface Assigned {
  /** id of the department; undefined where it is nobody's that is known */
  readonly department: string | undefined;
}

/**
 * The departments that report something, in the order of the document: those that fill something in, those that answer for
 * a measure, and those that the lead office has given a task.
 *
 * @param tasks of the ledger; undefined where there is none, as in a workbook of former days: then only those that fill
 *   something in
 */
export function reportingDepartments(
  system: IndicatorSystem,
  tasks: readonly Assigned[] | undefined,
): Department[] {
  const filling = fillingDepartments(system);
  if (!tasks) return filling;
  const named = system.measures.flatMap((measure) =>
    measureUnits(system, measure).map(({ department }) => department?.id),
  );
  const reporting = new Set([
    ...filling.map(({ id }) => id),
    ...named,
    ...tasks.map(({ department }) => department),
  ]);
  return system.departments.filter(({ id }) => reporting.has(id));
}
