import { fillingDepartments } from "../system/lookup";
import type { Department, IndicatorSystem } from "../system/schema";
import { fillTableName, TABLE } from "./tableNames";

/**
 * Whose file a workbook is: that of the department that it was handed out to, or of the only one whose sheet stands in
 * it, where it has none of what the lead office needs.
 *
 * @param tables names of the tables in the workbook
 * @param handedTo id of a department, where the workbook says whom it was made for
 * @returns undefined for a workbook of all departments
 */
export function partOf(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, unknown>,
  handedTo: string | undefined,
): Department | undefined {
  const filling = fillingDepartments(system);
  // also one that fills nothing and has tasks alone
  const said = system.departments.find(({ id }) => id === handedTo);
  if (said) return said;
  const there = filling.filter(({ id }) => tables.has(fillTableName(id)));
  const isLeads = tables.has(TABLE.system) || tables.has(TABLE.scores);
  return there.length === 1 && filling.length > 1 && !isLeads ? there[0] : undefined;
}

/** The departments whose sheets a workbook is to have. */
export function coveredDepartments(system: IndicatorSystem, part: Department | undefined): Department[] {
  const filling = fillingDepartments(system);
  return part ? filling.filter(({ id }) => id === part.id) : filling;
}
