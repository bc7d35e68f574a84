import type { Color, Font } from "./look";
import { tintedColor } from "./tintedColor";

/** What the colors and the fonts of a workbook mean where cells do not say it themselves. */
export interface Inks {
  /** as in `4472C4`, in the order in which colors name them: light and dark ones first */
  readonly theme: readonly string[];
  /** the legacy palette */
  readonly indexed: readonly string[];
  /** the font of a cell that has none of its own */
  readonly normal: Font;
}

/** @source ECMA-376 part 1, 18.8.27 `indexedColors` */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
  000000 FFFFFF`.split(/\s+/);

/** Those of a new workbook: the theme Office of 2013 to 2022. */
export const OFFICE_INKS: Inks = {
  theme: "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" "),
  indexed: PALETTE,
  normal: { name: "Calibri", size: 11 },
};

/** A color as it is seen, as in `4472C4`; undefined for one that is chosen by the program. */
export function seenColor({ argb, theme, indexed, tint = 0 }: Color, inks: Inks): string | undefined {
  // the tint of a color of one's own is told beside it
  if (argb !== undefined) return argb.slice(-6);
  const base = theme === undefined ? inks.indexed[indexed ?? -1] : inks.theme[theme];
  return base && tintedColor(base, tint);
}
