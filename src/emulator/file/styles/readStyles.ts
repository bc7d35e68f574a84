import type { CellStyle } from "../../model/look";
import { type NamedStyle, NORMAL } from "../../model/styles/namedStyle";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import {
  defined,
  membersOf,
  numberOf,
  readAlignment,
  readBorders,
  readFill,
  readFont,
  readProtection,
} from "./look";
import { readNamedStyles } from "./namedStyles";
import { builtInFormat } from "./numberFormats";

/** The formats that a style part defines, by index. */
export interface Styles {
  /** cell styles, in the order of the file */
  readonly named: readonly NamedStyle[];
  /** by index in `cellXfs`; undefined for one without settings */
  readonly cells: readonly (CellStyle | undefined)[];
  /** of conditional formats, by `dxfId` */
  readonly differential: readonly CellStyle[];
}

/** Reads `xl/styles.xml`. @source ECMA-376 part 1, 18.8 */
export function readStyles(text: string | undefined): Styles {
  if (text === undefined) return { cells: [], differential: [], named: [] };
  return readStyleSheet(parseXml(text));
}

export function readStyleSheet(root: XmlElement): Styles {
  const codes = formatCodes(root);
  const fonts = membersOf(root, "fonts", "font").map(readFont);
  const fills = membersOf(root, "fills", "fill").map(readFill);
  const borders = membersOf(root, "borders", "border").map(readBorders);
  const styleOf = (xf: XmlElement, named?: string): CellStyle | undefined => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const [format, font] = [numberOf(numFmtId) ?? 0, numberOf(fontId) ?? 0];
    return defined<CellStyle>({
      named,
      numFmt: format === 0 ? undefined : codes(format),
      // the normal font is what a cell without a format has
      font: font === 0 ? undefined : fonts[font],
      fill: fills[numberOf(fillId) ?? 0],
      border: borders[numberOf(borderId) ?? 0],
      alignment: readAlignment(childOf(xf, "alignment")),
      protection: readProtection(childOf(xf, "protection")),
    });
  };
  const named = readNamedStyles(root, (xf) => styleOf(xf) ?? {});
  const names = new Map(named.map(({ source, name }) => [source, name]));
  const cells = membersOf(root, "cellXfs", "xf").map((xf) => {
    const name = names.get(numberOf(xf.attributes.xfId) ?? 0);
    return styleOf(xf, name === NORMAL ? undefined : name);
  });
  return { cells, named, differential: membersOf(root, "dxfs", "dxf").map(readDifferential) };
}

/** A `dxf`, which is laid over a cell's own format: the settings that it changes. */
export function readDifferential(dxf: XmlElement): CellStyle {
  const [font, fill, border] = [childOf(dxf, "font"), childOf(dxf, "fill"), childOf(dxf, "border")];
  return (
    defined<CellStyle>({
      numFmt: childOf(dxf, "numFmt")?.attributes.formatCode,
      border: border && readBorders(border),
      font: font && readFont(font),
      fill: fill && readFill(fill),
    }) ?? {}
  );
}

function formatCodes(root: XmlElement): (id: number) => string {
  const own = new Map(
    membersOf(root, "numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  return (id) => own.get(id) ?? builtInFormat(id) ?? "General";
}
