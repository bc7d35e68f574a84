import { type Inks, OFFICE_INKS, seenColor } from "../model/inks";
import type { Color } from "../model/look";
import { invalid } from "../protocol/hostError";
import { colorNamed } from "./colorNames";

/**
 * A color as the file writes it.
 *
 * @param value `#RRGGBB`, with the sign or without, or the name that HTML has for it
 * @source Excel.RangeFill.color: "in the form #RRGGBB (e.g., "FFA500"), or as a named HTML color (e.g., "orange")"
 */
export function argb(value: unknown): Color {
  if (typeof value !== "string") throw invalid(`color ${String(value)}`);
  const color = colorNamed(value) ?? /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (color === undefined) throw invalid(`color ${value}`);
  return { argb: `FF${color.toUpperCase()}` };
}

/**
 * `#RRGGBB`, of a color of the theme too; black where the file names none.
 *
 * @param inks those of the workbook
 */
export function colorText(color: Color | undefined, inks: Inks = OFFICE_INKS): string {
  return `#${(color && seenColor(color, inks)) ?? "000000"}`;
}
