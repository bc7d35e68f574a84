import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { tintedColor } from "../../src/emulator/model/tintedColor";
import { startExcel } from "./startExcel";

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** What Excel says of the colors of its palette, from "Blue, Accent 1, Lighter 80%" on. */
it.each([
  ["4472C4", 0.79998168889431442, "D9E1F2"],
  ["4472C4", 0.59999389629810485, "B4C6E7"],
  ["4472C4", 0.39997558519241921, "8EA9DB"],
  ["4472C4", -0.249977111117893, "305496"],
  ["4472C4", -0.499984740745262, "203764"],
  ["ED7D31", 0.79998168889431442, "FCE4D6"],
  ["70AD47", -0.249977111117893, "548235"],
  ["FFFFFF", -0.14999847407452621, "D9D9D9"],
  ["000000", 0.499984740745262, "808080"],
])("%s with the tint %d is %s", (color, tint, seen) => {
  expect(tintedColor(color, tint)).toBe(seen);
});

const FONT = '<font><sz val="12"/><color theme="3"/><name val="等线"/></font>';
const STYLES =
  `<fonts count="2">${FONT}<font><b/><sz val="12"/><color theme="5" tint="-0.249977111117893"/><name val="等线"/></font></fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color indexed="64"/></left></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf></dxfs>';

const COLORS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2"].map(
  (name, i) =>
    `<a:${name}>${i === 0 ? '<a:sysClr val="windowText" lastClr="111111"/>' : `<a:srgbClr val="${`00000${i}`.slice(-6)}"/>`}</a:${name}>`,
);
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  `${COLORS.join("")}</a:clrScheme></a:themeElements></a:theme>`;
const SHEET =
  '<sheetPr><tabColor theme="4"/></sheetPr><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';

/** A file of another program, whose colors are those of its theme and of the palette. */
async function fileWithTheme(): Promise<Uint8Array> {
  const parts = unzipSync(await saveWorkbook(startExcel().calculated()));
  const text = (name: string): string => strFromU8(parts[name]!);
  const put = (name: string, xml: string): void => void (parts[name] = strToU8(xml));
  put(
    "xl/styles.xml",
    text("xl/styles.xml").replace(/(<styleSheet[^>]*>).*(<\/styleSheet>)/s, `$1${STYLES}$2`),
  );
  put("xl/theme/theme1.xml", THEME);
  const relation =
    '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';
  const relations = "xl/_rels/workbook.xml.rels";
  put(relations, text(relations).replace("</Relationships>", `${relation}</Relationships>`));
  const sheet = "xl/worksheets/sheet1.xml";
  put(sheet, text(sheet).replace(/<sheetData\s*\/>|<sheetData>.*<\/sheetData>/s, SHEET));
  return zipSync(parts);
}

describe("a file whose colors are those of its theme", () => {
  it("is read as it is seen", async () => {
    startExcel((await openWorkbook(await fileWithTheme())).workbook);
    const seen = await Excel.run(async (context) => {
      const sheet = sheet1(context).load("tabColor");
      const [a, b, c] = ["A1", "B1", "C1"].map((cell) =>
        sheet.getRange(cell).load("format/fill/color, format/font/color, format/font/name, format/font/size"),
      ) as [Excel.Range, Excel.Range, Excel.Range];
      const line = a.format.borders.getItem("EdgeLeft").load("color");
      const format = a.conditionalFormats.getItemAt(0).load("custom/format/fill/color");
      const normal = context.workbook.styles.getItem("Normal").load("font/name, font/color");
      await context.sync();
      const fonts = [a, b, c].map(({ format: { font } }) => font.color);
      return {
        fills: [a, b, c].map((each) => each.format.fill.color),
        fonts,
        normal: [c.format.font.name, c.format.font.size, normal.font.name, normal.font.color],
        others: [line.color, format.custom.format.fill.color, sheet.tabColor],
      };
    });
    expect(seen).toEqual({
      fills: ["#000004", "#FF0000", "#FFFFFF"],
      fonts: [`#${tintedColor("000005", -0.249977111117893)}`, "#000002", "#000002"],
      normal: ["等线", 12, "等线", "#000002"],
      others: ["#000000", "#000004", "#000004"],
    });
  });

  it("keeps the names of its colors when something else is changed", async () => {
    const host = startExcel((await openWorkbook(await fileWithTheme())).workbook);
    await Excel.run(async (context) => {
      sheet1(context).getRange("A1").format.font.italic = true;
      sheet1(context).showGridlines = false;
      await context.sync();
    });
    const parts = unzipSync(await saveWorkbook(host.calculated()));
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain('<tabColor theme="4"/>');
    expect(strFromU8(parts["xl/styles.xml"]!).match(/<i\/>.*?<color [^>]*>/s)?.[0]).toContain('theme="5"');
  });
});
