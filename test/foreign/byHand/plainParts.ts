import {
  contentTypesXml,
  DECLARATION,
  MAIN,
  OFFICE,
  type Parts,
  type Relation,
  relationshipsXml,
  spreadsheetType,
} from "./draft";

/** What a file has beside the two plain sheets that all of them have. */
export interface Draft {
  /** rows of the first sheet, in place of the plain ones */
  readonly rows?: string;
  /** what stands in front of the rows of the first sheet, and after them */
  readonly head?: string;
  readonly tail?: string;
  readonly sheetAttributes?: string;
  readonly sheetRelations?: readonly Relation[];
  /** the same in the workbook's part, in front of the list of sheets and after it */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  readonly workbookRelations?: readonly Relation[];
  readonly packageRelations?: readonly Relation[];
  readonly parts?: Parts;
  readonly types?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
}

const STRINGS = ["指标", "本期", "上期", "甲", "乙", "丙", "丁"];

/** A head and four rows of numbers: A1:C5. */
export const PLAIN_ROWS = [
  '<row r="1" spans="1:3"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c></row>',
  ...[2, 3, 4, 5].map(
    (r) =>
      `<row r="${r}" spans="1:3"><c r="A${r}" t="s"><v>${r + 1}</v></c><c r="B${r}" s="1"><v>${r * 1.5}</v></c>` +
      `<c r="C${r}"><v>${r}</v></c></row>`,
  ),
].join("");

const OTHER_SHEET =
  `<worksheet xmlns="${MAIN}"><dimension ref="A1:B2"/><sheetData>` +
  '<row r="1"><c r="A1"><f>SUM(数据!B2:B5)</f><v>21</v></c><c r="B1"><v>7</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><f>数据!A2&amp;"!"</f><v>甲!</v></c></row></sheetData></worksheet>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="11"/><color rgb="FFC00000"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="dashed"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"><alignment textRotation="45"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><border><left style="thin"><color auto="1"/></left></border></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>' +
  '<colors><mruColors><color rgb="FF123456"/></mruColors></colors></styleSheet>';

/** The parts of a workbook with the sheets 数据 and 其他, and whatever its kind has more. */
export function partsOf(draft: Draft): Parts {
  const { rows = PLAIN_ROWS, head = "", tail = "", sheetAttributes = "" } = draft;
  const { sheetRelations, workbookRelations = [], packageRelations = [] } = draft;
  const strings = STRINGS.map((text) => `<si><t>${text}</t></si>`).join("");
  return {
    "[Content_Types].xml": contentTypesXml(
      {
        rels: "application/vnd.openxmlformats-package.relationships+xml",
        xml: "application/xml",
        ...draft.extensions,
      },
      {
        "xl/workbook.xml": draft.workbookType ?? spreadsheetType("sheet.main"),
        "xl/worksheets/sheet1.xml": spreadsheetType("worksheet"),
        "xl/worksheets/sheet2.xml": spreadsheetType("worksheet"),
        "xl/styles.xml": spreadsheetType("styles"),
        "xl/sharedStrings.xml": spreadsheetType("sharedStrings"),
        ...draft.types,
      },
    ),
    "_rels/.rels": relationshipsXml([
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      ...packageRelations,
    ]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${draft.workbookHead ?? ""}` +
      '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="其他" sheetId="4" r:id="rId2"/></sheets>' +
      `${draft.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
      { id: "rId3", type: "styles", target: "styles.xml" },
      { id: "rId4", type: "sharedStrings", target: "sharedStrings.xml" },
      ...workbookRelations,
    ]),
    "xl/worksheets/sheet1.xml":
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${sheetAttributes}>${head}` +
      `<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    ...(sheetRelations ? { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(sheetRelations) } : {}),
    "xl/worksheets/sheet2.xml": DECLARATION + OTHER_SHEET,
    "xl/styles.xml": DECLARATION + STYLES,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}" count="7" uniqueCount="7">${strings}</sst>`,
    ...draft.parts,
  };
}
