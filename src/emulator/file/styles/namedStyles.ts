import type { CellStyle } from "../../model/look";
import { type Includes, type NamedStyle, NORMAL, type Part, PARTS } from "../../model/styles/namedStyle";
import { replacing, retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import { type Attributes, withAttributes } from "../../xml/write";
import { membersOf, numberOf } from "./look";

/** Whether a style includes a part: it does, unless the file says that it does not. */
const APPLY: Readonly<Record<Part, string>> = {
  numFmt: "applyNumberFormat",
  font: "applyFont",
  fill: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

/**
 * The cell styles of a style part.
 *
 * @source ECMA-376 part 1, 18.8.7 `cellStyle`, 18.8.9 `cellStyleXfs`
 */
export function readNamedStyles(root: XmlElement, styleOf: (xf: XmlElement) => CellStyle): NamedStyle[] {
  const xfs = childOf(root, "cellStyleXfs")?.children ?? [];
  return membersOf(root, "cellStyles", "cellStyle").flatMap(({ attributes }): NamedStyle[] => {
    const source = numberOf(attributes.xfId) ?? 0;
    const xf = xfs[source];
    const builtIn = numberOf(attributes.builtinId);
    // outline levels are styles too, of which there is one for every level
    if (!xf || attributes.name === undefined || attributes.iLevel !== undefined) return [];
    return [
      {
        // the style of cells without a style has other names in other languages
        name: builtIn === 0 ? NORMAL : attributes.name,
        ...(builtIn === undefined ? {} : { builtIn }),
        style: styleOf(xf),
        includes: readIncludes(xf),
        source,
      },
    ];
  });
}

function readIncludes({ attributes }: XmlElement): Includes {
  const said = PARTS.map((part) => {
    const apply = attributes[APPLY[part]];
    return [part, apply !== "0" && apply !== "false"] as const;
  });
  return Object.fromEntries(said) as Record<Part, boolean>;
}

/** A format of a cell as that of a style: it has none itself, and says what it does not include. */
export function asStyle(xml: string, includes: Includes): string {
  const end = xml.indexOf(">") + 1;
  const applied: Attributes = Object.fromEntries(
    PARTS.map((part) => [APPLY[part], includes[part] ? undefined : 0]),
  );
  return withAttributes(xml.slice(0, end), { xfId: undefined, ...applied }) + xml.slice(end);
}

/**
 * A style part without some of the formats of styles: others are counted from the first, and cells name them by that count.
 *
 * @param gone places in `cellStyleXfs`
 */
export function withoutStyles(text: string, gone: ReadonlySet<number>): string {
  const root = parseXml(text);
  const formats = childOf(root, "cellStyleXfs");
  if (!formats || gone.size === 0) return text;
  const left = formats.children.filter((_, place) => !gone.has(place)).length;
  const splices: Splice[] = [
    retagging(text, formats, { count: left }),
    ...formats.children.filter((_, place) => gone.has(place)).map((each) => replacing(each)),
  ];
  const now = (place: number): number =>
    gone.has(place) ? 0 : place - [...gone].filter((each) => each < place).length;
  for (const each of [...membersOf(root, "cellXfs", "xf"), ...membersOf(root, "cellStyles", "cellStyle")]) {
    const xfId = numberOf(each.attributes.xfId) ?? 0;
    if (now(xfId) !== xfId) splices.push(retagging(text, each, { xfId: now(xfId) }));
  }
  return spliced(text, splices);
}
