import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { startExcel } from "./startExcel";

const PATTERNS =
  "Gray50 Gray75 Gray25 Horizontal Vertical Down Up Checker SemiGray75 LightHorizontal LightVertical LightDown LightUp Grid CrissCross Gray16 Gray8".split(
    " ",
  ) as Excel.FillPattern[];
const EDGES = "EdgeTop EdgeBottom EdgeLeft EdgeRight DiagonalUp DiagonalDown".split(
  " ",
) as Excel.BorderIndex[];

/** Files with every kind of format, style and outline: one that was made, and one that was opened and changed. */
export async function filesOfFormats(): Promise<readonly [made: Uint8Array, changed: Uint8Array]> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const { worksheets, styles } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    styles.load("items/name");
    styles.add("Mine");
    const mine = styles.getItem("Mine");
    mine.font.bold = true;
    mine.textOrientation = 30;
    mine.includeNumber = false;
    mine.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
    ["Mine", ...styles.items.map(({ name }) => name)].forEach(
      (name, i) => (sheet.getRange(`A${i + 1}`).style = name),
    );
    PATTERNS.forEach((pattern, i) => {
      const { fill } = sheet.getRange(`B${i + 1}`).format;
      fill.color = "#FFFF00";
      fill.pattern = pattern;
      fill.patternColor = "#FF0000";
      fill.patternTintAndShade = 0.5;
    });
    EDGES.forEach((edge, i) => (sheet.getRange(`C${i + 1}`).format.borders.getItem(edge).style = "Dash"));
    const { format } = sheet.getRange("D1");
    Object.assign(format, {
      textOrientation: -30,
      readingOrder: "RightToLeft",
      horizontalAlignment: "Distributed",
      autoIndent: true,
    });
    Object.assign(format.font, {
      underline: "DoubleAccountant",
      superscript: true,
      color: "#102030",
      tintAndShade: -0.2,
    });
    sheet.getRange("F:H").format.fill.color = "#EEEEEE";
    sheet.getRange("60:61").format.font.bold = true;
    sheet.getRange("62:65").group("ByRows");
    sheet.getRange("63:64").group("ByRows");
    sheet.getRange("J:K").group("ByColumns");
    sheet.showOutlineLevels(2, 1);
    sheet.getRange("M1").formulas = [["={1,2;3,4}"]];
    await context.sync();
  });
  const made = await saveWorkbook(host.upToDate());
  const again = startExcel((await openWorkbook(made)).workbook);
  await Excel.run(async (context) => {
    const { worksheets, styles } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    styles.getItem("Mine").delete();
    styles.getItem("Good").fill.pattern = "Gray25";
    sheet.getRange("62:65").ungroup("ByRows");
    sheet.getRange("B1:D6").format.borders.getItem("DiagonalUp").style = "Continuous";
    sheet.getRange("G:G").format.font.italic = true;
    await context.sync();
  });
  return [made, await saveWorkbook(again.upToDate())];
}
