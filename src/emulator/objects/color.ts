import type { Color } from "../model/look";
import { invalid } from "../protocol/hostError";

/** `#RRGGBB` as the file writes it. Colour names are not implemented: this host wants numbers. */
export function argb(value: unknown): Color {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalid(`color ${String(value)}`);
  return { argb: `FF${value.slice(1).toUpperCase()}` };
}

/** `#RRGGBB`; black where the file names none, empty where it names a theme color. */
export function colorText(color: Color | undefined): string {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  return color?.theme === undefined ? "#000000" : "";
}
