import { reopened } from "../reopened";
import { conditionsOf } from "./formatted";
import { sheet1 } from "./validated";
import { opened, written } from "./written";

const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const ID = "{00000000-000E-0000-0000-000001000000}";
const DXF =
  '<x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf>';

/** As Excel writes a format whose formula refers to another sheet. */
const extension =
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="1" stopIfTrue="1" id="${ID}">` +
  `<xm:f>Limits!$A$1&lt;A2</xm:f>${DXF}</x14:cfRule><xm:sqref>A2:A4</xm:sqref></x14:conditionalFormatting>` +
  "</x14:conditionalFormattings></ext></extLst>";

async function read(cell = "A3", name = "Sheet1"): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange(cell);
    conditionalFormats.load(
      "items/type, items/stopIfTrue, items/custom/rule/formula, items/custom/format/font/bold",
    );
    await context.sync();
    const ranges = conditionalFormats.items.map((format) => format.getRanges().load("address"));
    await context.sync();
    return conditionalFormats.items.map(({ type, stopIfTrue, custom }, i) => [
      type,
      stopIfTrue,
      custom.rule.formula,
      custom.format.font.bold,
      ranges[i]!.address.replaceAll(`${name}!`, ""),
    ]);
  });
}

const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(sheet1(context));
    await context.sync();
  });

describe("a format of a file whose formula refers to another sheet", () => {
  it("is one as others are, and is shown", async () => {
    const host = await opened(extension);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Limits").getRange("A1").values = [[5]];
      sheet1(context).getRange("A2:A3").values = [[4], [6]];
      await context.sync();
    });
    expect(await read()).toEqual([["Custom", true, "=Limits!$A$1<A2", true, "A2:A4"]]);
    expect([1, 2].map((row) => conditionsOf(host).of(row, 0).style?.font)).toEqual([
      undefined,
      { bold: true },
    ]);
  });

  it("keeps its element as long as nothing of it changes, and its id and style when it moves", async () => {
    const host = await opened(extension);
    await change((sheet) => (sheet.showGridlines = false));
    expect(await written(host)).toContain(extension);
    await change((sheet) => sheet.getRange("1:1").insert("Down"));
    const xml = await written(host);
    expect(xml).toContain(`stopIfTrue="1" id="${ID}"><xm:f>Limits!$A$1&lt;A3</xm:f>${DXF}`);
    expect(xml).toContain("<xm:sqref>A3:A5</xm:sqref>");
    await reopened(host);
    expect(await read()).toEqual([["Custom", true, "=Limits!$A$1<A3", true, "A3:A5"]]);
  });

  it("is changed, copied and cleared in the file too", async () => {
    const host = await opened(extension);
    await change((sheet) => {
      const format = sheet.getRange("A2").conditionalFormats.getItemAt(0);
      format.custom.format.font.bold = false;
      format.custom.format.font.italic = true;
      sheet.context.workbook.worksheets.add("Copy").getRange("B1").copyFrom(sheet.getRange("A2"));
      sheet.getRange("A4").clear();
    });
    const again = await reopened(host);
    expect(await read()).toEqual([["Custom", true, "=Limits!$A$1<A2", false, "A2:A3"]]);
    expect(await read("B1", "Copy")).toEqual([["Custom", true, "=Limits!$A$1<B1", false, "B1"]]);
    await change((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(await written(again)).not.toContain("x14:cfRule");
  });
});
