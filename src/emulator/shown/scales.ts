import type { Color } from "../model/look";
import type { Bound, ConditionalRule } from "../model/rules";
import type { Area } from "./area";

/** What a formula of a rule gives as a number; NaN when it gives none. */
export type Computed = (formula: string) => number;

/** The color of a number on a scale of two or three colors. */
export function scaleColor(
  { cfvo = [], colors = [] }: ConditionalRule,
  value: number,
  area: Area,
  computed: Computed,
): Color | undefined {
  const stops = cfvo.map((bound, i) => placed(bound, area, computed, i === 0 ? area.lowest : area.highest));
  const above = stops.findIndex((stop) => value <= stop);
  if (above === 0 || stops.length < 2) return colors[0];
  if (above < 0) return colors.at(-1);
  const [low, high] = [stops[above - 1]!, stops[above]!];
  return mixed(colors[above - 1], colors[above], high > low ? clamp((value - low) / (high - low)) : 1);
}

/** Where one end of a scale is. */
export function placed(bound: Bound | undefined, area: Area, computed: Computed, otherwise: number): number {
  const { type, value } = bound ?? { type: "auto" };
  if (value === undefined || type === "min" || type === "max") return otherwise;
  const number = typeof value === "number" ? value : computed(value);
  if (type === "percent") return area.lowest + ((area.highest - area.lowest) * number) / 100;
  return type === "percentile" ? percentile(area.numbers, number / 100) : number;
}

/** @source PERCENTILE.INC */
function percentile(sorted: readonly number[], share: number): number {
  const place = clamp(share) * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
}

function mixed(one: Color | undefined, other: Color | undefined, share: number): Color | undefined {
  if (!one?.argb || !other?.argb) return share < 0.5 ? one : other;
  const channel = (argb: string, i: number): number => parseInt(argb.slice(i, i + 2), 16);
  const channels = [2, 4, 6].map((i) => {
    const between = channel(one.argb!, i) * (1 - share) + channel(other.argb!, i) * share;
    return Math.round(between).toString(16).toUpperCase().padStart(2, "0");
  });
  return { argb: `FF${channels.join("")}` };
}

export function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
