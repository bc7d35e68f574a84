import type { Color } from "../../model/look";
import { within } from "../coerce";

/**
 * How much a color is made lighter or darker.
 *
 * @source Excel.RangeFont.tintAndShade: "between -1 (darkest) and 1 (brightest), with 0 for the original color"
 */
export function tintOf(color: Color | undefined): number {
  return color?.tint ?? 0;
}

export function tinted({ tint: _, ...color }: Color, value: unknown): Color {
  const tint = within(value, -1, 1, "tint");
  return tint === 0 ? color : { ...color, tint };
}
