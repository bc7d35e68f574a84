import { type Inks, OFFICE_INKS } from "../../model/inks";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import { defined, membersOf, readFont } from "./look";

/** In the order in which colors of cells name them. @source ECMA-376 part 1, 18.8.3 `bgColor`, theme */
const ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** @param styles the style part, and `theme` the part of the theme, where a file has them */
export function readInks(styles: string | undefined, theme: string | undefined): Inks {
  const root = styles === undefined ? undefined : parseXml(styles);
  const scheme =
    theme === undefined ? undefined : childOf(childOf(parseXml(theme), "themeElements"), "clrScheme");
  const own = membersOf(childOf(root, "colors"), "indexedColors", "rgbColor").map(({ attributes }) =>
    (attributes.rgb ?? "").slice(-6),
  );
  const [font] = membersOf(root, "fonts", "font");
  const { name, size, color } = font ? readFont(font) : {};
  return {
    theme: ORDER.map((each, i) => colorOf(childOf(scheme, each)) ?? OFFICE_INKS.theme[i]!),
    indexed: OFFICE_INKS.indexed.map((each, i) => own[i] || each),
    normal: { ...OFFICE_INKS.normal, ...defined({ name, size, color }) },
  };
}

/** @source ECMA-376 part 1, 20.1.2.3.32 `srgbClr`, 20.1.2.3.33 `sysClr` */
function colorOf(element: XmlElement | undefined): string | undefined {
  const own = childOf(element, "srgbClr")?.attributes.val;
  return (own ?? childOf(element, "sysClr")?.attributes.lastClr)?.toUpperCase();
}
