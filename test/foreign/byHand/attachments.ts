import {
  DECLARATION,
  type HandMade,
  MAIN,
  OFFICE,
  PACKAGE,
  relationshipsXml,
  spreadsheetType,
} from "./draft";
import { partsOf } from "./plainParts";

const BINARY = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256);
const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr>源政办发〔2019〕5号</vt:lpwstr></property></Properties>';
const CORE = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>牵头单位</dc:creator><dc:title>标题</dc:title></cp:coreProperties>`;
const OUTSIDE =
  `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames>` +
  '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>';

const printing: HandMade = {
  name: "printer-settings-and-properties",
  parts: partsOf({
    tail:
      '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" copies="2" r:id="rId1"/>' +
      '<headerFooter differentFirst="1"><oddFooter>&amp;C第 &amp;P 页</oddFooter><firstFooter>首页</firstFooter></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><customProperties><customPr name="标记" r:id="rId2"/></customProperties>',
    sheetRelations: [
      { id: "rId1", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
      { id: "rId2", type: "customProperty", target: "../customProperty1.bin" },
    ],
    packageRelations: [
      { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
      { id: "rId3", type: "custom-properties", target: "docProps/custom.xml" },
    ],
    workbookTail:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$C$5</definedName></definedNames>',
    parts: {
      "xl/printerSettings/printerSettings1.bin": BINARY,
      "xl/customProperty1.bin": BINARY.slice(0, 20),
      "docProps/core.xml": DECLARATION + CORE,
      "docProps/custom.xml": DECLARATION + CUSTOM,
    },
    extensions: { bin: spreadsheetType("printerSettings").replace("+xml", "") },
    types: {
      "xl/customProperty1.bin": spreadsheetType("customProperty").replace("+xml", ""),
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
  }),
};

const macros: HandMade = {
  name: "macros",
  extension: "xlsm",
  parts: partsOf({
    workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    workbookHead: '<workbookPr codeName="ThisWorkbook"/>',
    workbookRelations: [
      {
        id: "rId9",
        type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        target: "vbaProject.bin",
      },
    ],
    head: '<sheetPr codeName="Sheet1"/>',
    parts: { "xl/vbaProject.bin": BINARY },
    extensions: { bin: "application/vnd.ms-office.vbaProject" },
  }),
};

const outside: HandMade = {
  name: "external-link",
  parts: partsOf({
    rows: '<row r="1"><c r="A1"><f>[1]Sheet1!A1+1</f><v>6</v></c></row>',
    workbookTail: '<externalReferences><externalReference r:id="rId5"/></externalReferences>',
    workbookRelations: [{ id: "rId5", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
    parts: {
      "xl/externalLinks/externalLink1.xml": DECLARATION + OUTSIDE,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
        { id: "rId1", type: "externalLinkPath", target: "file:///C:/x%20y.xlsx", isOutside: true },
      ]),
    },
    types: { "xl/externalLinks/externalLink1.xml": spreadsheetType("externalLink") },
  }),
};

const unknown: HandMade = {
  name: "unknown-parts",
  parts: partsOf({
    sheetRelations: [{ id: "rId1", type: "https://example.com/relations/secret", target: "/odd/secret.dat" }],
    packageRelations: [{ id: "rIdX", type: "https://example.com/relations/other", target: "odd/other.xml" }],
    parts: {
      "odd/secret.dat": BINARY,
      "odd/other.xml": "<other xmlns=\"https://example.com/\"><a  b = '1'/></other>",
      "odd/lost.xml": "<lost/>",
    },
    extensions: { dat: "application/octet-stream" },
  }),
};

/** Parts that the sheets point at and that this product does not take apart. */
export const attachments: readonly HandMade[] = [printing, macros, outside, unknown];
