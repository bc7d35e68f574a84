import type { Component, Department, Indicator, IndicatorSystem, Normalisation, Quantity } from "./schema";

/** @throws Error for a key that the system does not have, which loading has ruled out */
export function quantityOf(system: IndicatorSystem, key: string): Quantity {
  const quantity = system.quantities.find((candidate) => candidate.key === key);
  if (!quantity) throw new Error(`no quantity ${key}`);
  return quantity;
}

/** @throws Error for an id that the system does not have, which loading has ruled out */
export function departmentOf(system: IndicatorSystem, id: string): Department {
  const department = system.departments.find((candidate) => candidate.id === id);
  if (!department) throw new Error(`no department ${id}`);
  return department;
}

/** Quantities by department that were asked for before: every sheet asks for its own. */
const byDepartment = new WeakMap<IndicatorSystem, ReadonlyMap<string, readonly Quantity[]>>();

/** The quantities that a department fills, in the order of the document. */
export function quantitiesOf(system: IndicatorSystem, department: string): readonly Quantity[] {
  const known = byDepartment.get(system) ?? groupedQuantities(system);
  byDepartment.set(system, known);
  return known.get(department) ?? [];
}

function groupedQuantities({ quantities }: IndicatorSystem): Map<string, Quantity[]> {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const group = groups.get(quantity.department);
    if (group) group.push(quantity);
    else groups.set(quantity.department, [quantity]);
  }
  return groups;
}

/** The quantities that one can never exceed. */
export function wholesOf({ partOf }: Pick<Quantity, "partOf">): readonly string[] {
  return partOf === undefined ? [] : [partOf].flat();
}

/** The departments that have something to fill, in the order of the document. */
export function fillingDepartments(system: IndicatorSystem): Department[] {
  const filling = new Set(system.quantities.map((quantity) => quantity.department));
  return system.departments.filter((department) => filling.has(department.id));
}

/** An indicator with all of its components, where scoring goes on with a part of them. */
export function wholeIndicator({ indicators }: IndicatorSystem, { code }: Indicator): Indicator {
  return indicators.find((each) => each.code === code)!;
}

/** How a component is normalised: its own way, or else the system's. */
export function normalisationOf(system: IndicatorSystem, component: Component): Normalisation {
  return component.normalisation ?? system.options.normalisation;
}

/** The name by which parameters and rows refer to a component, as in `tax_share.level`. */
export function componentKey(indicator: Indicator, component: Component): string {
  return `${indicator.code}.${component.id}`;
}

/** The key of the quantity that is the target of a normalisation; undefined where it has none, or a number. */
export function targetKeyOf(normalisation: Normalisation): string | undefined {
  const target = "target" in normalisation ? normalisation.target : undefined;
  return typeof target === "string" ? target : undefined;
}
