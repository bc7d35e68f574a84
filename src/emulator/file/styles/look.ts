import type {
  Alignment,
  Borders,
  CellProtection,
  Color,
  Diagonal,
  Fill,
  Font,
  Line,
  Side,
  Underline,
} from "../../model/look";
import { childOf, childrenOf, isTrue, type XmlElement } from "../../xml/tree";

const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

/** A color element. @source ECMA-376 part 1, 18.8.19 `color` */
export function readColor(element: XmlElement | undefined): Color | undefined {
  if (!element) return undefined;
  const { rgb, theme, tint, indexed, auto } = element.attributes;
  return defined<Color>({
    argb: rgb,
    theme: numberOf(theme),
    tint: numberOf(tint),
    indexed: numberOf(indexed),
    auto: isTrue(auto) || undefined,
  });
}

/** @source ECMA-376 part 1, 18.8.22 `font` */
export function readFont(element: XmlElement): Font {
  const on = (name: string): true | undefined => {
    const child = childOf(element, name);
    return child && child.attributes.val !== "none" && (child.attributes.val ?? "1") !== "0"
      ? true
      : undefined;
  };
  return (
    defined<Font>({
      name: (childOf(element, "name") ?? childOf(element, "rFont"))?.attributes.val,
      size: numberOf(childOf(element, "sz")?.attributes.val),
      bold: on("b"),
      italic: on("i"),
      underline: underlineOf(childOf(element, "u")),
      strike: on("strike"),
      vertAlign: raised(childOf(element, "vertAlign")),
      color: readColor(childOf(element, "color")),
    }) ?? {}
  );
}

const UNDERLINES: readonly string[] = ["double", "singleAccounting", "doubleAccounting"];

/** @source ECMA-376 part 1, 18.18.82 `ST_UnderlineValues`: single where nothing is said */
function underlineOf(element: XmlElement | undefined): true | Underline | undefined {
  const { val = "single" } = element?.attributes ?? {};
  if (!element || val === "none" || val === "0") return undefined;
  return UNDERLINES.includes(val) ? (val as Underline) : true;
}

function raised(element: XmlElement | undefined): Font["vertAlign"] {
  const { val } = element?.attributes ?? {};
  return val === "subscript" || val === "superscript" ? val : undefined;
}

/** @source ECMA-376 part 1, 18.8.20 `fill` */
export function readFill(element: XmlElement): Fill | undefined {
  const pattern = childOf(element, "patternFill");
  if (!pattern) return childOf(element, "gradientFill") && { type: "gradient" };
  const kind = pattern.attributes.patternType;
  const [fgColor, bgColor] = ["fgColor", "bgColor"].map((name) => readColor(childOf(pattern, name)));
  if (kind === "none" || (kind === undefined && !fgColor && !bgColor)) return undefined;
  return defined<Fill>({ type: "pattern", pattern: kind ?? "solid", fgColor, bgColor });
}

/** @source ECMA-376 part 1, 18.8.4 `border` */
export function readBorders(element: XmlElement): Borders | undefined {
  const lines = SIDES.flatMap((side): [Side, Line][] => {
    // in later editions of the standard the sides are called start and end
    const line =
      childOf(element, side) ?? childOf(element, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = line?.attributes.style;
    if (style === undefined || style === "none") return [];
    return [[side, defined<Line>({ style, color: readColor(childOf(line, "color")) })!]];
  });
  const diagonal = readDiagonal(element);
  if (lines.length === 0 && !diagonal) return undefined;
  return { ...Object.fromEntries(lines), ...(diagonal ? { diagonal } : {}) };
}

function readDiagonal(element: XmlElement): Diagonal | undefined {
  const [up, down] = [isTrue(element.attributes.diagonalUp), isTrue(element.attributes.diagonalDown)];
  const line = childOf(element, "diagonal");
  const style = line?.attributes.style;
  if (style === undefined || style === "none" || !(up || down)) return undefined;
  const color = readColor(childOf(line, "color"));
  return defined<Diagonal>({ style, color, up: up || undefined, down: down || undefined });
}

/** @source ECMA-376 part 1, 18.8.1 `alignment` */
export function readAlignment(element: XmlElement | undefined): Alignment | undefined {
  if (!element) return undefined;
  const { horizontal, vertical, wrapText, indent, shrinkToFit } = element.attributes;
  const { textRotation, readingOrder, justifyLastLine } = element.attributes;
  return defined<Alignment>({
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical,
    wrapText: isTrue(wrapText) || undefined,
    indent: numberOf(indent) || undefined,
    shrinkToFit: isTrue(shrinkToFit) || undefined,
    textRotation: numberOf(textRotation) || undefined,
    readingOrder: numberOf(readingOrder) || undefined,
    justifyLastLine: isTrue(justifyLastLine) || undefined,
  });
}

/** @source ECMA-376 part 1, 18.8.33 `protection` */
export function readProtection(element: XmlElement | undefined): CellProtection | undefined {
  if (!element) return undefined;
  const { locked, hidden } = element.attributes;
  return defined<CellProtection>({
    locked: locked === undefined ? undefined : isTrue(locked),
    hidden: isTrue(hidden) || undefined,
  });
}

/** The members of a list in the style part. */
export function membersOf(sheet: XmlElement | undefined, list: string, member: string): XmlElement[] {
  return childrenOf(childOf(sheet, list), member);
}

export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** Drops members that are undefined; undefined when none is left. */
export function defined<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const said = Object.entries(members).filter(([, value]) => value !== undefined);
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
}
