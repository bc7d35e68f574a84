import { roundPublished } from "../../formula/round";
import type { Grade, IndicatorSystem, VetoEffect } from "../../system/schema";
import { isCounted } from "./constraint";
import type { IndicatorScore, Loss, Veto } from "./scorecard";

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

/** Whether a count is missing, or wrong, whose events take points away: under the policy `strict` nothing is known then. */
export function isLossOpen(
  { constraints, options }: IndicatorSystem,
  rows: readonly Pick<IndicatorScore, "code" | "status">[],
): boolean {
  const losing = new Set(constraints.flatMap(({ code, perEvent }) => (perEvent === undefined ? [] : [code])));
  return options.missing === "strict" && rows.some((row) => losing.has(row.code) && !isCounted(row));
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
 * @param isCounted whether every constraint has its count
 * @returns undefined where the system has none; null while there is no composite or a count is missing, and where the
 * grade depends on how many other units are better
 */
export function gradeOf(
  { grades, options }: IndicatorSystem,
  composite: number | null,
  vetoes: readonly Veto[],
  isCounted: boolean,
): string | null | undefined {
  if (!grades) return undefined;
  if (composite === null || !isCounted) return null;
  const lowered = vetoes.filter((veto) => effectOf(options, veto).effect === "lower-grade").length;
  const best = reachedFrom(0);
  const grade = Math.min(Math.max(best + lowered, vetoes.length > 0 ? reachedFrom(1) : 0), grades.length - 1);
  const isOpen = ({ share }: Grade): boolean => share !== undefined;
  if (isOpen(grades[grade]!) || (lowered > 0 && isOpen(grades[best]!))) return null;
  return grades[grade]!.name;

  function reachedFrom(first: number): number {
    const found = grades!.findIndex(({ from = -Infinity }, i) => i >= first && composite! >= from);
    return found < 0 ? grades!.length - 1 : found;
  }
}
