import type { SystemFault } from "./problem";
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

function categoryFaults(
  { indicators, fullMark }: IndicatorSystem,
  { points, name }: Category,
  path: string,
): SystemFault[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const strange = Object.keys(points).filter((code) => !codes.has(code));
  if (strange.length > 0) return [{ path: `${path}.points`, message: `“${strange[0]}”不是指标代码，请核对` }];
  const total = indicators.reduce((sum, indicator) => sum + (points[indicator.code] ?? indicator.points), 0);
  if (fullMark === undefined || Math.abs(total - fullMark) <= TOLERANCE) return [];
  return [
    {
      path: `${path}.points`,
      message: `“${name}”各指标分值之和为 ${Number(total.toPrecision(12))}，应等于满分 ${fullMark}`,
    },
  ];
}

function awardFaults({ groups, indicators }: IndicatorSystem, award: Award, path: string): SystemFault[] {
  if (award.by !== "group") return [];
  const strange = award.indicators?.find((code) => !indicators.some((indicator) => indicator.code === code));
  if (strange !== undefined)
    return [{ path: `${path}.indicators`, message: `“${strange}”不是指标代码，请核对` }];
  if (award.group === undefined && !award.indicators?.length) {
    return [{ path, message: "按类评选应写明 group（类别）或 indicators（指标代码）" }];
  }
  const known = award.group === undefined || groups.some(({ id }) => id === award.group);
  return known ? [] : [{ path: `${path}.group`, message: `“${award.group}”不在 groups 中，请核对` }];
}
