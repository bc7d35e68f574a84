import { element } from "../../../xml/write";
import type { Facet } from "./facet";

/** The extension that says the shape of a label. @source [MS-ODRAWXML] 2.24.3.68, `spPr` of data labels since 2013 */
const URI = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
const NAMESPACE = "http://schemas.microsoft.com/office/drawing/2012/chart";

/** Names of shapes that the file shortens. @source Excel.GeometricShapeType; ECMA-376 part 1, 20.1.10.56 `ST_ShapeType` */
const SHORT: readonly (readonly [long: string, short: string])[] = [
  ["Rectangle", "Rect"],
  ["Diagonal", "Diag"],
  ["LineInverse", "LineInv"],
  ["RightTriangle", "RtTriangle"],
];

/** `Snip2DiagonalRectangle` is `snip2DiagRect` in the file. */
function presetOf(shape: string): string {
  const short = SHORT.reduce((name, [long, said]) => name.replace(long, said), shape);
  return short.charAt(0).toLowerCase() + short.slice(1);
}

function shapeOf(preset: string): string {
  const name = preset.charAt(0).toUpperCase() + preset.slice(1);
  return SHORT.reduce((found, [long, said]) => found.replace(new RegExp(`${said}(?![a-z])`), long), name);
}

/** The shape that a label stands in. */
export const LABEL_SHAPE: Facet = {
  name: "shapeType",
  read: (own) => {
    const ext = own.at("extLst")?.children.find((each) => each.attribute("uri") === URI);
    const preset = ext?.at("spPr/prstGeom")?.attribute("prst");
    return preset === undefined ? undefined : shapeOf(preset);
  },
  write: (own, value) => {
    const list = own.at("extLst");
    const ext = list?.children.find((each) => each.attribute("uri") === URI);
    const known = ext?.at("spPr/prstGeom");
    if (value === undefined) return ext?.remove();
    if (known) return known.assign("prst", presetOf(String(value)));
    const geometry = element("a:prstGeom", { prst: presetOf(String(value)) }, element("a:avLst", {}));
    const shape = element("c15:spPr", { "xmlns:c15": NAMESPACE }, geometry);
    if (ext) ext.add(shape);
    else own.make("extLst").add(element("c:ext", { uri: URI, "xmlns:c15": NAMESPACE }, shape));
  },
};
