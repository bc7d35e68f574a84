import type { Department, IndicatorSystem } from "./schema";

export type Measure = IndicatorSystem["measures"][number];

/** A unit that answers for a measure, as the document names it. */
export interface MeasureUnit {
  readonly name: string;
  /** undefined for what is no unit of its own, as 各有关部门 */
  readonly department: Department | undefined;
}

const BETWEEN = /[、，,；;。]/;
/** Words for all that are concerned: nobody in particular. */
const COLLECTIVE = /^各/;

/** The units that answer for a measure (责任单位), in the order and the words of the document. */
export function measureUnits(
  { departments }: Pick<IndicatorSystem, "departments">,
  { responsible }: Pick<Measure, "responsible">,
): MeasureUnit[] {
  const names = responsible.split(BETWEEN).map((name) => name.trim());
  return [...new Set(names)]
    .filter((name) => name !== "")
    .map((name) => ({ name, department: departments.find((each) => each.name === name) }));
}

/**
 * The system with every unit that its measures name among its departments: they report on their tasks, also where they have
 * no number to fill in.
 */
export function withMeasureUnits(system: IndicatorSystem): IndicatorSystem {
  const departments = [...system.departments];
  for (const measure of system.measures)
    for (const { name, department } of measureUnits({ departments }, measure))
      if (!department && !COLLECTIVE.test(name)) departments.push({ id: freeId(departments), name });
  return departments.length > system.departments.length ? { ...system, departments } : system;
}

function freeId(departments: readonly Department[]): string {
  const taken = new Set(departments.map(({ id }) => id));
  for (let count = 1; ; count++) if (!taken.has(`unit_${count}`)) return `unit_${count}`;
}
