import type { Borders, Color, Diagonal, Fill, Font, Line, Side } from "../../model/look";
import { type Attributes, element } from "../../xml/write";

/** In the order that the file format wants. @source ECMA-376 part 1, 18.8.4, CT_Border */
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

export function colorXml(name: string, color: Color | undefined): string {
  if (!color) return "";
  const { argb: rgb, theme, tint, indexed, auto } = color;
  return element(name, { auto, indexed, rgb, theme, tint });
}

/** @source ECMA-376 part 1, 18.8.22: Excel writes the members of a font in this order */
export function fontXml(
  { name, size, bold, italic, underline, strike, vertAlign, color }: Font,
  prefix: string,
): string {
  const flag = (tag: string, on: boolean | undefined): string => (on ? element(prefix + tag, {}) : "");
  return [
    flag("b", bold),
    flag("i", italic),
    flag("strike", strike),
    underlineXml(underline, prefix),
    vertAlign ? element(`${prefix}vertAlign`, { val: vertAlign }) : "",
    size === undefined ? "" : element(`${prefix}sz`, { val: size }),
    colorXml(`${prefix}color`, color),
    name === undefined ? "" : element(`${prefix}name`, { val: name }),
  ].join("");
}

export function underlineXml(underline: Font["underline"], prefix: string): string {
  if (!underline) return "";
  return element(`${prefix}u`, underline === true ? {} : { val: underline });
}

export function fillXml({ pattern, fgColor, bgColor }: Fill, prefix: string): string {
  const colors = colorXml(`${prefix}fgColor`, fgColor) + colorXml(`${prefix}bgColor`, bgColor);
  return element(`${prefix}patternFill`, { patternType: pattern }, colors);
}

export function lineXml(side: Side | "diagonal", line: Line | undefined, prefix: string): string {
  return element(`${prefix}${side}`, { style: line?.style }, colorXml(`${prefix}color`, line?.color));
}

export function bordersXml(borders: Borders, prefix: string): string {
  return (
    SIDES.map((side) => lineXml(side, borders[side], prefix)).join("") +
    lineXml("diagonal", borders.diagonal, prefix)
  );
}

/** Which diagonals there are. @source ECMA-376 part 1, 18.8.4 `border` */
export function diagonalAttributes(diagonal: Diagonal | undefined): Attributes {
  return { diagonalUp: diagonal?.up ? 1 : undefined, diagonalDown: diagonal?.down ? 1 : undefined };
}
