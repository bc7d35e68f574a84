import { OFFICE_INKS, seenColor } from "../../../emulator/model/inks";
import type { Color } from "../../../emulator/model/look";
import { tintedColor } from "../../../emulator/model/tintedColor";

/** Colors of the palette from here on are those of the program's own windows. @source ECMA-376 part 1, 18.8.27 */
const SYSTEM_COLORS = 64;

/** A color as CSS writes it, that of Office's usual theme for one of a theme; undefined where the file leaves it to the program. */
export function cssColor(color: Color | undefined): string | undefined {
  if (!color || color.auto || (color.indexed ?? 0) >= SYSTEM_COLORS) return undefined;
  const { argb, tint = 0 } = color;
  const seen = argb === undefined ? seenColor(color, OFFICE_INKS) : tintedColor(argb.slice(-6), tint);
  return seen && `#${seen}`;
}
