import type { Font } from "../model/look";
import { hostType, type HostType, type Scalar } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { oneOf, text, within } from "./coerce";
import { argb, colorText } from "./color";
import { scalar } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

function font(read: (font: Partial<Font>) => unknown, change: (value: unknown) => Font): Scalar<RangeTarget> {
  return scalar(
    (style) => read(style.font ?? {}),
    (style, value) => ({ ...style, font: { ...style.font, ...change(value) } }),
  );
}

/** @source Excel.RangeFont.name: "should not be greater than 31 characters" */
function fontName(value: unknown): string {
  const name = text(value, "font name");
  if (name === "" || name.length > 31) throw invalid(`font name ${name}`);
  return name;
}

const UNDERLINES_ABSENT = ["Double", "SingleAccountant", "DoubleAccountant"];

/** @source Excel.RangeFont */
export const fontType: HostType<RangeTarget> = hostType({
  name: "RangeFont",
  scalars: {
    Name: font(
      (style) => style.name ?? "Calibri",
      (value) => ({ name: fontName(value) }),
    ),
    Size: font(
      (style) => style.size ?? 11,
      // @source "Change the font size": any number between 1 and 409
      (value) => ({ size: within(value, 1, 409, "font size") }),
    ),
    Bold: font(
      (style) => style.bold === true,
      (value) => ({ bold: value === true }),
    ),
    Italic: font(
      (style) => style.italic === true,
      (value) => ({ italic: value === true }),
    ),
    Strikethrough: font(
      (style) => style.strike === true,
      (value) => ({ strike: value === true }),
    ),
    Underline: font(
      (style) => (style.underline === true ? "Single" : "None"),
      (value) => ({
        underline: oneOf(value, ["None", "Single"], "underline", UNDERLINES_ABSENT) === "Single",
      }),
    ),
    Color: font(
      (style) => colorText(style.color),
      (value) => ({ color: argb(value) }),
    ),
  },
});
