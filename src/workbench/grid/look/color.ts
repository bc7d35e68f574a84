import type { Color } from "../../../emulator/model/look";

/** Colors of Office's usual theme, by their index. @source ECMA-376 part 1, 18.8.3 `color`: light 1, dark 1, light 2 … */
const THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
  " ",
);

/** @source ECMA-376 part 1, 18.8.27 `indexedColors`: the first eight are those of 8 to 15 */
const LEGACY =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000
 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600
 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** A color as CSS writes it; undefined where the file leaves it to the program. */
export function cssColor(color: Color | undefined): string | undefined {
  if (!color || color.auto) return undefined;
  const base = color.argb?.slice(-6) ?? THEME[color.theme ?? -1] ?? LEGACY[legacyIndex(color.indexed)];
  return base && `#${tinted(base, color.tint ?? 0)}`;
}

function legacyIndex(indexed: number | undefined): number {
  if (indexed === undefined) return -1;
  return indexed < 8 ? indexed : indexed - 8;
}

/** @source ECMA-376 part 1, 18.8.3 `tint`: towards black below 0, towards white above; here for each channel */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((i) => {
    const channel = parseInt(rgb.slice(i, i + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return channels.map((channel) => channel.toString(16).padStart(2, "0")).join("");
}
