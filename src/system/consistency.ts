import { type Particular, said } from "../i18n/said";
import { wholesOf } from "./lookup";
import { constraintFaults } from "./constraintFaults";
import { regularIndicators } from "./extras";
import { normalisationFaults } from "./normalisationFaults";
import { fault, type SystemFault } from "./problem";
import { rankingFaults } from "./rankingFaults";
import type { IndicatorSystem } from "./schema";
import { targetFaults } from "./targetFaults";

/** Named of what there is; the others are passed over. */
const LISTED = 8;
/** Sums of decimals such as 0.6 + 0.4 carry a rounding error of a few units in the last place. */
const TOLERANCE = 1e-9;

/** What a schema cannot say: keys are unique, references lead somewhere, shares and points add up. */
export function inconsistencies(system: IndicatorSystem): SystemFault[] {
  return [
    ...duplicates(
      "groups",
      "id",
      system.groups.map((group) => group.id),
    ),
    ...duplicates(
      "measures",
      "no",
      system.measures.map(({ no }) => String(no)),
    ),
    ...duplicates(
      "departments",
      "id",
      system.departments.map((department) => department.id),
    ),
    ...duplicates(
      "quantities",
      "key",
      system.quantities.map((quantity) => quantity.key.toLowerCase()),
    ),
    ...duplicateRows(system),
    ...references(system),
    ...optionals(system),
    ...groupCycles(system),
    ...bounds(system),
    ...shares(system),
    ...points(system),
    ...vetoCap(system),
    ...constraintFaults(system),
    ...normalisationFaults(system),
    ...rankingFaults(system),
    ...targetFaults(system),
  ];
}

function someOf(known: ReadonlySet<string>): Particular {
  const listed = [...known].slice(0, LISTED);
  return known.size > LISTED ? said("quoted.fewAndMore", { listed }) : listed;
}

function duplicates(list: string, field: string, keys: string[]): SystemFault[] {
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [fault(`${list}[${i}].${field}`, "keyTwice", { key })] : [],
  );
}

function duplicateRows({ indicators, constraints }: IndicatorSystem): SystemFault[] {
  const rows = [
    ...indicators.map((row, i) => ({ ...row, path: `indicators[${i}]` })),
    ...constraints.map((row, i) => ({ ...row, path: `constraints[${i}]` })),
  ];
  return rows.flatMap(({ no, code, path }, i) => [
    ...(rows.findIndex((row) => row.no === no) < i ? [fault(`${path}.no`, "numberTwice", { no })] : []),
    ...(rows.findIndex((row) => row.code === code) < i
      ? [fault(`${path}.code`, "keyTwice", { key: code })]
      : []),
  ]);
}

function references(system: IndicatorSystem): SystemFault[] {
  const groups = new Set(system.groups.map((group) => group.id));
  const departments = new Set(system.departments.map((department) => department.id));
  const quantities = new Set(system.quantities.map((quantity) => quantity.key));
  const missing = (
    known: Set<string>,
    value: string | undefined,
    path: string,
    list: string,
  ): SystemFault[] =>
    value === undefined || known.has(value)
      ? []
      : [fault(path, "referenceMissing", { value, list, known: someOf(known) })];
  return [
    ...system.groups.flatMap((group, i) => missing(groups, group.parent, `groups[${i}].parent`, "groups")),
    ...system.quantities.flatMap((quantity, i) => [
      ...missing(departments, quantity.department, `quantities[${i}].department`, "departments"),
      ...wholesOf(quantity).flatMap((whole) =>
        missing(quantities, whole, `quantities[${i}].partOf`, "quantities"),
      ),
    ]),
    ...system.indicators.flatMap((row, i) => [
      ...missing(groups, row.group, `indicators[${i}].group`, "groups"),
      ...missing(quantities, row.noTask?.quantity, `indicators[${i}].noTask.quantity`, "quantities"),
    ]),
    ...system.constraints.flatMap((row, i) => [
      ...missing(groups, row.group, `constraints[${i}].group`, "groups"),
      ...missing(quantities, row.quantity, `constraints[${i}].quantity`, "quantities"),
    ]),
  ];
}

/** What decides on its own must be entered. */
function optionals({ quantities, indicators, constraints }: IndicatorSystem): SystemFault[] {
  const optional = new Set(quantities.filter((quantity) => quantity.optional).map(({ key }) => key));
  const faulty = (name: string | undefined, path: string): SystemFault[] =>
    name !== undefined && optional.has(name) ? [fault(path, "optionalNeeded", { name })] : [];
  return [
    ...indicators.flatMap(({ noTask }, i) => faulty(noTask?.quantity, `indicators[${i}].noTask.quantity`)),
    ...constraints.flatMap(({ quantity }, i) => faulty(quantity, `constraints[${i}].quantity`)),
  ];
}

function groupCycles({ groups }: IndicatorSystem): SystemFault[] {
  const parentOf = new Map(groups.map((group) => [group.id, group.parent]));
  return groups.flatMap((group, i) => {
    const seen = new Set<string>();
    for (let id: string | undefined = group.id; id !== undefined; id = parentOf.get(id)) {
      if (seen.has(id)) return [fault(`groups[${i}].parent`, "groupInItself", { group: group.id })];
      seen.add(id);
    }
    return [];
  });
}

function bounds({ quantities, indicators }: IndicatorSystem): SystemFault[] {
  return [
    ...quantities.flatMap(({ min, max }, i) =>
      min !== undefined && max !== undefined && min > max
        ? [fault(`quantities[${i}].max`, "boundsReversed", { max, min })]
        : [],
    ),
    ...indicators.flatMap(({ components }, i) =>
      components.flatMap(({ goalposts }, j) =>
        goalposts && goalposts.low === goalposts.high
          ? [fault(`indicators[${i}].components[${j}].goalposts`, "goalpostsSame", { value: goalposts.low })]
          : [],
      ),
    ),
  ];
}

function shares({ indicators }: IndicatorSystem): SystemFault[] {
  return indicators.flatMap(({ name, components }, i) => {
    const path = `indicators[${i}].components`;
    const total = components.reduce((sum, component) => sum + component.share, 0);
    return [
      ...duplicates(
        path,
        "id",
        components.map((component) => component.id),
      ),
      ...(Math.abs(total - 1) > TOLERANCE
        ? [fault(path, "sharesWrong", { name, total: Number(total.toPrecision(12)) })]
        : []),
    ];
  });
}

function points(system: IndicatorSystem): SystemFault[] {
  const { fullMark } = system;
  const total = regularIndicators(system).reduce((sum, indicator) => sum + indicator.points, 0);
  if (fullMark === undefined || Math.abs(total - fullMark) <= TOLERANCE) return [];
  return [fault("indicators", "pointsWrong", { total: Number(total.toPrecision(12)), full: fullMark })];
}

function vetoCap({ options }: IndicatorSystem): SystemFault[] {
  if (options.vetoEffect !== "cap" || options.vetoCap !== undefined) return [];
  return [fault("options.vetoCap", "capMissing")];
}
