import { roundPublished } from "../../formula/round";
import type { Grade, IndicatorSystem, VetoEffect } from "../../system/schema";
import type { Loss, Veto } from "./scorecard";

/**
 * The composite after what constraints do to it: events take points away, and then a veto leaves nothing, or no more than
 * its cap.
 */
export function withConstraints(
  { options }: IndicatorSystem,
  composite: number | null,
  vetoes: readonly Veto[],
  losses: readonly Loss[],
): number | null {
  if (composite === null) return null;
  const effects = vetoes.map((veto) => effectOf(options, veto));
  if (effects.some(({ effect }) => effect === "zero")) return 0;
  const lost = losses.reduce((sum, { points }) => sum + points, 0);
  const left = losses.length > 0 ? roundPublished(composite - lost, options.decimals) : composite;
  return Math.min(left, ...effects.map(({ cap }) => cap));
}

/** What a veto does: by its constraint, or else by the system; `cap` is without limit where it does not cap. */
export function effectOf(
  { vetoEffect, vetoCap }: IndicatorSystem["options"],
  { effect = vetoEffect, cap = vetoCap }: Pick<Veto, "effect" | "cap">,
): { readonly effect: VetoEffect; readonly cap: number } {
  return { effect, cap: effect === "cap" ? (cap ?? Infinity) : Infinity };
}

/**
 * The grade of a unit by its score alone: the first that it reaches, or the last; a veto forbids the first, and each with
 * the effect `lower-grade` makes it one lower.
 *
 * @returns undefined where the system has none; null while there is no composite, and where the grade depends on how many
 * other units are better
 */
export function gradeOf(
  { grades, options }: IndicatorSystem,
  composite: number | null,
  vetoes: readonly Veto[],
): string | null | undefined {
  if (!grades) return undefined;
  if (composite === null) return null;
  const reached = grades.findIndex(({ from = -Infinity }) => composite >= from);
  const best = reached < 0 ? grades.length - 1 : reached;
  const grade = loweredGrade(
    best,
    grades.length,
    vetoes.map((veto) => effectOf(options, veto).effect),
  );
  const isOpen = ({ share }: Grade): boolean => share !== undefined;
  // whoever cannot have the first is in the second, whether or not it would have had the first
  const isSettled =
    grade === 1 && best === 0 && vetoes.every((veto) => effectOf(options, veto).effect !== "lower-grade");
  if (isOpen(grades[grade]!) || (isOpen(grades[best]!) && !isSettled)) return null;
  return grades[grade]!.name;
}

/** @param best the number of the grade without vetoes, from 0 */
function loweredGrade(best: number, count: number, effects: readonly VetoEffect[]): number {
  const lowered = best + effects.filter((effect) => effect === "lower-grade").length;
  return Math.min(Math.max(lowered, effects.length > 0 ? 1 : 0), count - 1);
}
