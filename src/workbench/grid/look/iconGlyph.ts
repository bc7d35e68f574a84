import type { Icon } from "../../../emulator/shown/icons";

/** An icon as a letter in a color. */
export interface IconGlyph {
  readonly glyph: string;
  readonly color: string;
}

const RED = "#d13438";
const YELLOW = "#c19c00";
const GREEN = "#107c10";
const GRAY = "#797775";
const BLACK = "#323130";

/** The icons of a set, that of the lowest numbers first: one letter each, or one for all; then their colors. */
const SETS: Readonly<Record<string, readonly [glyphs: string, colors: readonly string[]]>> = {
  "3Arrows": ["↓→↑", [RED, YELLOW, GREEN]],
  "3ArrowsGray": ["↓→↑", [GRAY]],
  "3Flags": ["⚑", [RED, YELLOW, GREEN]],
  "3TrafficLights1": ["●", [RED, YELLOW, GREEN]],
  "3TrafficLights2": ["◉", [RED, YELLOW, GREEN]],
  "3Signs": ["◆▲●", [RED, YELLOW, GREEN]],
  "3Symbols": ["✘!✔", [RED, YELLOW, GREEN]],
  "3Symbols2": ["✘!✔", [RED, YELLOW, GREEN]],
  "3Stars": ["☆⯪★", [YELLOW]],
  "3Triangles": ["▼▬▲", [RED, YELLOW, GREEN]],
  "4Arrows": ["↓↘↗↑", [RED, YELLOW, YELLOW, GREEN]],
  "4ArrowsGray": ["↓↘↗↑", [GRAY]],
  "4RedToBlack": ["●", [BLACK, GRAY, "#f4a6a8", RED]],
  "4Rating": ["▂▄▆█", [GRAY]],
  "4TrafficLights": ["●", [BLACK, RED, YELLOW, GREEN]],
  "5Arrows": ["↓↘→↗↑", [RED, YELLOW, YELLOW, YELLOW, GREEN]],
  "5ArrowsGray": ["↓↘→↗↑", [GRAY]],
  "5Rating": ["▁▂▄▆█", [GRAY]],
  "5Quarters": ["○◔◑◕●", [BLACK]],
  "5Boxes": ["□▖▌▙■", [GRAY]],
};

/** @returns undefined for an icon of no set that there is */
export function iconGlyph({ set, index }: Icon): IconGlyph | undefined {
  const [glyphs, colors] = SETS[set] ?? [];
  const letters = [...(glyphs ?? "")];
  const [glyph, color] = [letters[index] ?? letters[0], colors?.[index] ?? colors?.[0]];
  return glyph === undefined || color === undefined ? undefined : { glyph, color };
}
