import type { Inks } from "../../model/inks";
import type { CellStyle, Color, Fill } from "../../model/look";
import { oneOf } from "../coerce";
import { argb, colorText } from "../color";
import type { Facet } from "./facet";
import { tinted, tintOf } from "./tint";

/** A pattern of the API → that of the file. @source Excel.FillPattern; ECMA-376 part 1, 18.18.55 `ST_PatternType` */
const PATTERNS = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
} as const;
type Pattern = keyof typeof PATTERNS;
const NAMES = Object.keys(PATTERNS) as Pattern[];

const WHITE = "#FFFFFF";

/** A fill in the words of the API: the ground, and the lines or dots on it. */
interface Painted {
  readonly pattern: string;
  readonly ground?: Color;
  readonly lines?: Color;
}

/**
 * @source Excel.RangeFill, also of a cell style; OfficeDev/office-js#4900: a cell without a fill is white;
 * Excel.RangeFill.pattern: "LinearGradient and RectangularGradient are not supported"
 */
export const FILL: Readonly<Record<string, Facet>> = {
  Color: fill(
    ({ pattern, ground }, inks) => (pattern === "none" || !ground ? WHITE : colorText(ground, inks)),
    ({ pattern, lines }, value) => ({
      pattern: pattern === "none" ? "solid" : pattern,
      lines,
      ground: argb(value),
    }),
  ),
  TintAndShade: fill(
    ({ ground }) => tintOf(ground),
    (painted, value) => ({ ...painted, ground: painted.ground && tinted(painted.ground, value) }),
  ),
  Pattern: {
    read: ({ fill }) =>
      fill?.type === "gradient"
        ? "LinearGradient"
        : (NAMES.find((name) => PATTERNS[name] === painted(fill).pattern) ?? "Solid"),
    change: (style, value) => {
      const pattern = PATTERNS[oneOf(value, NAMES, "fill pattern")];
      const { ground, lines } = painted(style.fill);
      return withFill(style, pattern === "none" ? { pattern } : { pattern, ground, lines });
    },
  },
  PatternColor: fill(
    ({ lines }, inks) => colorText(lines, inks),
    (painted, value) => ({ ...painted, lines: argb(value) }),
  ),
  PatternTintAndShade: fill(
    ({ lines }) => tintOf(lines),
    (painted, value) => ({ ...painted, lines: painted.lines && tinted(painted.lines, value) }),
  ),
};

/** A look without its fill. @source Excel.RangeFill.clear: "Resets the range background" */
export function unfilled({ fill: _, ...style }: CellStyle): CellStyle {
  return style;
}

/**
 * In a file the ground of a solid fill is its foreground, and that of a pattern its background.
 *
 * @source ECMA-376 part 1, 18.8.32 `patternFill`: "For solid cell fills (no pattern), fgColor is used"
 */
function painted(fill: Fill | undefined): Painted {
  if (fill?.type !== "pattern") return { pattern: "none" };
  const { pattern = "solid", fgColor, bgColor } = fill;
  return pattern === "solid"
    ? { pattern, ground: fgColor, lines: bgColor }
    : { pattern, ground: bgColor, lines: fgColor };
}

function withFill(style: CellStyle, { pattern, ground, lines }: Painted): CellStyle {
  if (pattern === "none" && !lines) return unfilled(style);
  const [fgColor, bgColor] = pattern === "solid" ? [ground, lines] : [lines, ground];
  return {
    ...style,
    fill: { type: "pattern", pattern, ...(fgColor ? { fgColor } : {}), ...(bgColor ? { bgColor } : {}) },
  };
}

function fill(
  read: (painted: Painted, inks: Inks) => unknown,
  change: (painted: Painted, value: unknown) => Painted,
): Facet {
  return {
    read: ({ fill }, inks) => read(painted(fill), inks),
    change: (style, value) => withFill(style, change(painted(style.fill), value)),
  };
}
