import { regularIndicators } from "./extras";
import { fault, type SystemFault } from "./problem";
import type { Award, Category, IndicatorSystem } from "./schema";

const TOLERANCE = 1e-9;

/** Categories and awards: they refer to what is there, and every category has the full mark. */
export function rankingFaults(system: IndicatorSystem): SystemFault[] {
  return [
    ...(system.categories ?? []).flatMap((category, i) =>
      categoryFaults(system, category, `categories[${i}]`),
    ),
    ...(system.awards ?? []).flatMap((award, i) => awardFaults(system, award, `awards[${i}]`)),
  ];
}

function categoryFaults(system: IndicatorSystem, { points, name }: Category, path: string): SystemFault[] {
  const { indicators, fullMark } = system;
  const codes = new Set(indicators.map(({ code }) => code));
  const strange = Object.keys(points).filter((code) => !codes.has(code));
  if (strange.length > 0) return [fault(`${path}.points`, "codeUnknown", { code: strange[0]! })];
  const total = regularIndicators(system).reduce(
    (sum, indicator) => sum + (points[indicator.code] ?? indicator.points),
    0,
  );
  if (fullMark === undefined || Math.abs(total - fullMark) <= TOLERANCE) return [];
  const sum = Number(total.toPrecision(12));
  return [fault(`${path}.points`, "categoryPointsWrong", { name, total: sum, full: fullMark })];
}

function awardFaults(system: IndicatorSystem, award: Award, path: string): SystemFault[] {
  const { groups, indicators } = system;
  if (award.by !== "group") return [];
  const strange = award.indicators?.find((code) => !indicators.some((indicator) => indicator.code === code));
  if (strange !== undefined) return [fault(`${path}.indicators`, "codeUnknown", { code: strange })];
  if (award.group === undefined && !award.indicators?.length) {
    return [fault(path, "awardWithout")];
  }
  const known = award.group === undefined || groups.some(({ id }) => id === award.group);
  if (!known) return [fault(`${path}.group`, "awardGroupUnknown", { group: award.group! })];
  const isScored = award.group === undefined || holdsIndicators(system, award.group);
  return isScored ? [] : [fault(`${path}.group`, "awardGroupUnscored", { group: award.group! })];
}

/** Whether a group, or one below it, has indicators of the full mark. */
function holdsIndicators(system: IndicatorSystem, id: string): boolean {
  const below = system.groups.filter(({ parent }) => parent === id);
  return (
    regularIndicators(system).some(({ group }) => group === id) ||
    below.some((group) => holdsIndicators(system, group.id))
  );
}
