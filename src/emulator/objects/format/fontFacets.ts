import type { Inks } from "../../model/inks";
import type { CellStyle, Font } from "../../model/look";
import { invalid } from "../../protocol/hostError";
import { oneOf, text, within } from "../coerce";
import { argb, colorText } from "../color";
import type { Facet } from "./facet";
import { tinted, tintOf } from "./tint";

const BLACK = { argb: "FF000000" };

/** @source Excel.RangeUnderlineStyle; ECMA-376 part 1, 18.18.82 */
const UNDERLINES = {
  None: undefined,
  Single: true,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
type Underlines = keyof typeof UNDERLINES;

/** @source Excel.RangeFont; also of a cell style */
export const FONT: Readonly<Record<string, Facet>> = {
  Name: font(
    ({ name }, { normal }) => name ?? normal.name,
    (_, value) => ({ name: fontName(value) }),
  ),
  Size: font(
    ({ size }, { normal }) => size ?? normal.size,
    // @source "Change the font size": any number between 1 and 409
    (_, value) => ({ size: within(value, 1, 409, "font size") }),
  ),
  Bold: font(
    ({ bold }) => bold === true,
    (_, value) => ({ bold: value === true }),
  ),
  Italic: font(
    ({ italic }) => italic === true,
    (_, value) => ({ italic: value === true }),
  ),
  Strikethrough: font(
    ({ strike }) => strike === true,
    (_, value) => ({ strike: value === true }),
  ),
  // a text is raised or lowered, not both. @source Excel.RangeFont.subscript, superscript
  Subscript: raised("subscript"),
  Superscript: raised("superscript"),
  Underline: font(
    ({ underline }) => NAMES.find((name) => UNDERLINES[name] === (underline || undefined)) ?? "None",
    (_, value) => ({ underline: UNDERLINES[oneOf(value, NAMES, "underline")] }),
  ),
  Color: font(
    ({ color }, inks) => colorText(color ?? inks.normal.color, inks),
    (_, value) => ({ color: argb(value) }),
  ),
  TintAndShade: font(
    ({ color }) => tintOf(color),
    ({ color = BLACK }, value) => ({ color: tinted(color, value) }),
  ),
};

const NAMES = Object.keys(UNDERLINES) as Underlines[];

function font(
  read: (font: Font, inks: Inks) => unknown,
  change: (font: Font, value: unknown) => Font,
): Facet {
  return {
    read: ({ font = {} }, inks) => read(font, inks),
    change: (style, value): CellStyle => ({
      ...style,
      font: { ...style.font, ...change(style.font ?? {}, value) },
    }),
  };
}

function raised(way: NonNullable<Font["vertAlign"]>): Facet {
  return font(
    ({ vertAlign }) => vertAlign === way,
    ({ vertAlign }, value) => ({
      vertAlign: value === true ? way : vertAlign === way ? undefined : vertAlign,
    }),
  );
}

/** @source Excel.RangeFont.name: "should not be greater than 31 characters" */
function fontName(value: unknown): string {
  const name = text(value, "font name");
  if (name === "" || name.length > 31) throw invalid(`font name ${name}`);
  return name;
}
