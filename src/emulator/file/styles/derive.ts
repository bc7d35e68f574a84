import type { Alignment, Borders, CellProtection, CellStyle, Fill, Font, Side } from "../../model/look";
import { isSame } from "../../model/same";
import type { Part } from "../../model/styles/namedStyle";
import { withChildren } from "../../xml/children";
import { childOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, withAttributes } from "../../xml/write";
import { readBorders } from "./look";
import {
  bordersXml,
  colorXml,
  diagonalAttributes,
  fillXml,
  fontXml,
  lineXml,
  underlineXml,
} from "./writeLook";

/** @source ECMA-376 part 1, 18.8.22, CT_Font, in the order that Excel writes */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

/**
 * A font derived from the original one, changed where it differs. With a new name the old family, charset and scheme
 * go.
 *
 * @param before the font of the original style; empty where it had the normal one
 */
export function fontOf(
  font: Font,
  before: Font,
  {
    text,
    origin,
    prefix,
  }: { readonly text: string; readonly origin: XmlElement | undefined; readonly prefix: string },
): string {
  if (!origin) return element(`${prefix}font`, {}, fontXml(font, prefix));
  const flag = (tag: string, on: boolean | undefined): string => (on ? element(prefix + tag, {}) : "");
  const members: [keyof Font, string, string][] = [
    ["bold", "b", flag("b", font.bold)],
    ["italic", "i", flag("i", font.italic)],
    ["strike", "strike", flag("strike", font.strike)],
    ["underline", "u", underlineXml(font.underline, prefix)],
    ["vertAlign", "vertAlign", font.vertAlign ? element(`${prefix}vertAlign`, { val: font.vertAlign }) : ""],
    ["size", "sz", font.size === undefined ? "" : element(`${prefix}sz`, { val: font.size })],
    ["color", "color", colorXml(`${prefix}color`, font.color)],
    ["name", "name", font.name === undefined ? "" : element(`${prefix}name`, { val: font.name })],
  ];
  const changes = Object.fromEntries(
    members.filter(([key]) => !isSame(font[key], before[key])).map(([, local, xml]) => [local, xml]),
  );
  if ("name" in changes) Object.assign(changes, { family: "", charset: "", scheme: "" });
  return element(`${prefix}font`, {}, withChildren(text, origin, changes, FONT_ORDER));
}

export function fillOf(fill: Fill, prefix: string): string {
  return element(`${prefix}fill`, {}, fillXml(fill, prefix));
}

/** Borders derived from the original ones, with other lines where they differ. */
export function borderOf(
  borders: Borders,
  text: string,
  origin: XmlElement | undefined,
  prefix: string,
): string {
  const diagonals = diagonalAttributes(borders.diagonal);
  if (!origin) return element(`${prefix}border`, diagonals, bordersXml(borders, prefix));
  const before = readBorders(origin) ?? {};
  const changes = Object.fromEntries(
    [...SIDES, "diagonal" as const]
      .filter((side) => !isSame(borders[side], before[side]))
      .map((side) => [side, lineXml(side, borders[side], prefix)]),
  );
  const hasTurned = !isSame(borders.diagonal, before.diagonal);
  const attributes: Attributes = { ...origin.attributes, ...(hasTurned ? diagonals : {}) };
  return element(`${prefix}border`, attributes, withChildren(text, origin, changes, BORDER_ORDER));
}

export interface Derivation {
  /** the style part */
  readonly text: string;
  /** the `xf` that the style is derived from */
  readonly origin: XmlElement | undefined;
  /** ids that differ from those of `origin`, as in `fontId` */
  readonly ids: Readonly<Record<string, number>>;
  readonly style: CellStyle;
  readonly base: CellStyle;
  /** the look of the cell style that it has: what comes from there is not its own */
  readonly given?: CellStyle;
  readonly prefix: string;
}

const APPLY: Readonly<Record<string, readonly [attribute: string, part: Part]>> = {
  numFmtId: ["applyNumberFormat", "numFmt"],
  fontId: ["applyFont", "font"],
  fillId: ["applyFill", "fill"],
  borderId: ["applyBorder", "border"],
};

/** A cell format: the original `xf` with what has changed. @source ECMA-376 part 1, 18.8.45 `xf` */
export function formatXml({ text, origin, ids, style, base, given, prefix }: Derivation): string {
  const changes: Record<string, string> = {};
  const isGiven = (part: Part): boolean => given !== undefined && isSame(given[part], style[part]);
  const applied: Record<string, number | undefined> = Object.fromEntries(
    Object.entries(APPLY).flatMap(([id, [attribute, part]]) =>
      ids[id] === undefined ? [] : [[attribute, isGiven(part) ? undefined : ids[id] === 0 ? 0 : 1]],
    ),
  );
  if (!isSame(style.alignment, base.alignment)) {
    changes.alignment = attributesOnly(`${prefix}alignment`, text, childOf(origin, "alignment"), {
      ...NO_ALIGNMENT,
      ...style.alignment,
    });
    applied.applyAlignment = 1;
  }
  if (!isSame(style.protection, base.protection)) {
    const attributes = { ...NO_PROTECTION, ...style.protection };
    changes.protection = attributesOnly(
      `${prefix}protection`,
      text,
      childOf(origin, "protection"),
      attributes,
    );
    applied.applyProtection = 1;
  }
  const bare = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const tag = origin ? text.slice(origin.start, origin.open) : bare;
  const start = withAttributes(tag, { ...ids, ...applied }).replace(/\s*\/?>$/, "");
  const content = origin
    ? withChildren(text, origin, changes, ["alignment", "protection", "extLst"])
    : (changes.alignment ?? "") + (changes.protection ?? "");
  return content === "" ? `${start}/>` : `${start}>${content}</${prefix}xf>`;
}

const NO_ALIGNMENT: { [Key in keyof Required<Alignment>]: undefined } = {
  horizontal: undefined,
  vertical: undefined,
  wrapText: undefined,
  indent: undefined,
  shrinkToFit: undefined,
  textRotation: undefined,
  readingOrder: undefined,
  justifyLastLine: undefined,
};
const NO_PROTECTION: { [Key in keyof Required<CellProtection>]: undefined } = {
  locked: undefined,
  hidden: undefined,
};

function attributesOnly(
  name: string,
  text: string,
  origin: XmlElement | undefined,
  attributes: Attributes,
): string {
  const tag = origin ? text.slice(origin.start, origin.open).replace(/\s*\/?>$/, "/>") : `<${name}/>`;
  const written = withAttributes(tag, attributes);
  return written === `<${name}/>` ? "" : written;
}

/** @source ECMA-376 part 1, 18.8.14 `dxf` */
export function differentialXml(
  { font, numFmt, fill, border }: CellStyle,
  numFmtId: number,
  { name, prefix }: { readonly name: string; readonly prefix: string },
): string {
  const content = [
    font ? element(`${prefix}font`, {}, fontXml(font, prefix)) : "",
    numFmt === undefined ? "" : element(`${prefix}numFmt`, { numFmtId, formatCode: numFmt }),
    fill ? fillOf(fill, prefix) : "",
    border ? borderOf(border, "", undefined, prefix) : "",
  ];
  return element(name, {}, content.join(""));
}
