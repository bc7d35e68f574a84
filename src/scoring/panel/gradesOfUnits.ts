import type { Grade, IndicatorSystem } from "../../system/schema";
import type { Veto } from "../unit/scorecard";
import { effectOf, gradeOf } from "../unit/vetoEffects";

/** What the grade of a unit depends on. */
export interface Graded {
  /** as published, after constraints; null while it is open */
  readonly composite: number | null;
  readonly vetoes: readonly Veto[];
  /** whether every constraint has its count */
  readonly isCounted: boolean;
}

/** What a share of units lacks in binary must not cost the last of them its grade: 0.3 of 10 units are three. */
const SLACK = 1e-9;

/**
 * Grades of units that are compared with each other. A grade that is limited to a share of them goes to the best that
 * reach it, as many as the share allows; units that tie beyond the limit all go without, since no order decides between
 * equals. A veto forbids the first grade, and takes no place in it.
 *
 * @returns one per unit, as `gradeOf`; undefined where the system has no grades
 */
export function gradesOfUnits(
  system: IndicatorSystem,
  units: readonly Graded[],
): (string | null)[] | undefined {
  const { grades, options } = system;
  if (!grades) return undefined;
  if (grades.every(({ share }) => share === undefined))
    return units.map(({ composite, vetoes, isCounted }) => gradeOf(system, composite, vetoes, isCounted)!);
  const [best, allowed] = [false, true].map((forbids) => placed(grades, units, forbids)) as [
    number[],
    number[],
  ];
  return units.map(({ composite, vetoes, isCounted }, i) => {
    if (composite === null || !isCounted) return null;
    const lowered = vetoes.filter((veto) => effectOf(options, veto).effect === "lower-grade").length;
    const least = vetoes.length > 0 ? best[i]! + lowered : 0;
    return grades[Math.min(Math.max(least, allowed[i]!), grades.length - 1)]!.name;
  });
}

/**
 * The number of each unit's grade.
 *
 * @param forbids whether vetoes forbid the first
 */
function placed(grades: readonly Grade[], units: readonly Graded[], forbids: boolean): number[] {
  const result = units.map(() => grades.length - 1);
  // who waits for a count takes no place from anybody
  const known = [...units.keys()].filter((i) => units[i]!.composite !== null && units[i]!.isCounted);
  let left = known.sort((one, other) => units[other]!.composite! - units[one]!.composite!);
  for (const [number, { from = -Infinity, share = 1 }] of grades.slice(0, -1).entries()) {
    const reaching = left.filter(
      (i) => units[i]!.composite! >= from && !(forbids && number === 0 && units[i]!.vetoes.length > 0),
    );
    const taken = new Set(firstOf(reaching, Math.floor(share * known.length + SLACK), units));
    for (const i of taken) result[i] = number;
    left = left.filter((i) => !taken.has(i));
  }
  return result;
}

/** The first units, without those that tie with one that there is no room for. */
function firstOf(order: readonly number[], room: number, units: readonly Graded[]): readonly number[] {
  if (order.length <= room) return order;
  const beyond = units[order[room]!]!.composite!;
  return order.filter((i) => units[i]!.composite! > beyond);
}
