import { encodeXml } from "../../xml/bytes";
import { element, escapeText } from "../../xml/write";
import { Package } from "./package";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet with nothing on it. */
export const BLANK_SHEET =
  DECLARATION +
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** One cell style, Normal. The second fill, gray125, is there because every program expects it. */
export const BLANK_STYLES =
  DECLARATION +
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const WORKBOOK =
  DECLARATION +
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews>` +
  '<workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews>' +
  '<sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>';

/** A package without sheets: a new workbook is saved into it as if it had been opened from it. */
export function blankPackage(author: string, lastAuthor: string): Package {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
    ]),
    "docProps/core.xml": coreProperties(author, lastAuthor),
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships([["rId1", `${OFFICE}/relationships/styles`, "styles.xml"]]),
    "xl/styles.xml": BLANK_STYLES,
  };
  return new Package(Object.entries(parts).map(([name, text]) => [name, encodeXml(text)]));
}

function contentTypes(): string {
  const override = (part: string, type: string): string =>
    element("Override", { PartName: part, ContentType: type });
  const content = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", `${TYPES}.sheet.main+xml`),
    override("/xl/styles.xml", `${TYPES}.styles+xml`),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
  ];
  return DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, content.join(""));
}

function relationships(list: readonly (readonly [Id: string, Type: string, Target: string])[]): string {
  const content = list.map(([Id, Type, Target]) => element("Relationship", { Id, Type, Target }));
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, content.join(""));
}

/** The times are fixed, so that the same workbook gives the same bytes. */
function coreProperties(author: string, lastAuthor: string): string {
  const time = '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>';
  const people = [
    author === "" ? "" : element("dc:creator", {}, escapeText(author)),
    lastAuthor === "" ? "" : element("cp:lastModifiedBy", {}, escapeText(lastAuthor)),
  ];
  return (
    DECLARATION +
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `${people.join("")}${time}${time.replaceAll("created", "modified")}</cp:coreProperties>`
  );
}
