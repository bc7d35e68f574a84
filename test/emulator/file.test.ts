import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { startExcel } from "./startExcel";

/** A sheet with one of everything that a file can hold of ours. */
async function sampleBytes(): Promise<Uint8Array> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "填报-县统计局 (1)";
    sheet.getRange("A1:B3").values = [
      ["指标", "本期值"],
      ["'=gdp", 300.5],
      ["'007", ""],
    ];
    sheet.getRange("C2").formulas = [["=B2*2"]];
    sheet.getRange("C3").formulas = [["=B2/B3"]];
    sheet.tables.add("A1:B3", true).name = "填报_tjj";
    context.workbook.names.add("q_gdp", sheet.getRange("B2"));
    sheet.getRange("D1:E1").merge();
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    };
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.getRange("B2").format.fill.color = "#FFF2CC";
    sheet.getRange("B2").numberFormat = [["#,##0.00"]];
    sheet.getRange("A:A").columnHidden = true;
    sheet.getRange("B:B").format.columnWidth = 90;
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$B2=""';
    format.custom.format.fill.color = "#FF0000";
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.protection.protect();
    context.workbook.worksheets.add("hidden").visibility = "VeryHidden";
    await context.sync();
  });
  return saveWorkbook(host.calculated());
}

describe("xlsx files of the emulated host", () => {
  it("comes back from a file as it went in", async () => {
    const { workbook } = await openWorkbook(await sampleBytes());
    const [sheet, hidden] = workbook.sheets;
    expect(sheet!.name).toBe("填报-县统计局 (1)");
    expect([sheet!.cell(1, 0)!.value, sheet!.cell(2, 0)!.value, sheet!.cell(1, 1)!.value]).toEqual([
      "=gdp",
      "007",
      300.5,
    ]);
    expect(sheet!.cell(1, 2)).toMatchObject({ formula: "B2*2", value: 601 });
    expect(sheet!.cell(2, 2)).toMatchObject({ formula: "B2/B3", value: { code: "#DIV/0!" } });
    expect(sheet!.tables[0]).toMatchObject({
      name: "填报_tjj",
      rect: { top: 0, left: 0, bottom: 2, right: 1 },
    });
    expect(workbook.names).toMatchObject([{ name: "q_gdp", formula: "'填报-县统计局 (1)'!$B$2" }]);
    expect(sheet!.merges).toEqual([{ top: 0, left: 3, bottom: 0, right: 4 }]);
    expect(sheet!.validations).toMatchObject([{ rule: { type: "decimal", operator: "greaterThanOrEqual" } }]);
    expect(sheet!.cell(1, 1)!.style).toMatchObject({
      protection: { locked: false },
      fill: { fgColor: { argb: "FFFFF2CC" } },
    });
    expect(sheet!.numberFormat(1, 1)).toBe("#,##0.00");
    expect(sheet!.columns.get(0)!.hidden).toBe(true);
    expect(sheet!.conditionalFormats).toHaveLength(1);
    expect(sheet!.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet!.page.printTitlesRow).toBe("1:1");
    expect(sheet!.protection).toMatchObject({ sheet: true });
    expect(hidden!.visibility).toBe("veryHidden");
  });

  it("keeps who has made it and who has saved it last, and makes up nobody", async () => {
    const workbook = new WorkbookModel();
    workbook.addSheet("A");
    workbook.author = "牵头单位";
    const { workbook: again } = await openWorkbook(await saveWorkbook(workbook));
    expect([again.author, again.lastAuthor]).toEqual(["牵头单位", ""]);
  });

  it("keeps the formats of rows that hold nothing yet", async () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("表");
    sheet.put(0, 0, { value: "标题" });
    sheet.restyle(4, 1, () => ({ numFmt: "0.00" }));
    const { workbook: back } = await openWorkbook(new Uint8Array(await saveWorkbook(workbook)));
    expect(back.sheet("表")!.numberFormat(4, 1)).toBe("0.00");
  });

  it("gives the same bytes for the same workbook", async () => {
    const first = await sampleBytes();
    const second = await sampleBytes();
    expect(Buffer.compare(first, second)).toBe(0);
    const again = await saveWorkbook((await openWorkbook(first)).workbook);
    const thrice = await saveWorkbook((await openWorkbook(again)).workbook);
    expect(Buffer.compare(again, thrice)).toBe(0);
  });

  it("reads a date as the number that Excel keeps", async () => {
    const parts = unzipSync(await sampleBytes());
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const dated = sheet.replace("</row>", '<c r="T1" t="d"><v>2019-05-13</v></c></row>');
    const { workbook } = await openWorkbook(
      zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(dated) }),
    );
    expect(workbook.sheets[0]!.cell(0, 19)!.value).toBe(43598);
  });

  const compound = (stream: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from(stream, "utf16le"),
      ]),
    );

  it.each([
    ["text", "not-a-workbook", () => strToU8("这不是工作簿")],
    ["an empty file", "not-a-workbook", () => new Uint8Array()],
    ["a zip of something else", "not-a-workbook", () => zipSync({ "a.txt": strToU8("x") })],
    ["half of a workbook", "damaged", async () => (await sampleBytes()).slice(0, 3000)],
    ["a broken workbook part", "damaged", () => zipSync({ "xl/workbook.xml": strToU8("<workbook") })],
    ["a workbook without its part", "damaged", () => zipSync({ "xl/styles.xml": strToU8("<a/>") })],
    ["an encrypted workbook", "encrypted", () => compound("EncryptedPackage")],
    ["an .xls or .et", "old-excel", () => compound("Workbook")],
    ["an .xlsb", "binary", () => zipSync({ "xl/workbook.bin": new Uint8Array(9) })],
    [
      "an .ods",
      "open-document",
      () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    ],
  ])("refuses %s, and says that it is %s", async (_what, kind, bytes) => {
    await expect(openWorkbook(await bytes())).rejects.toMatchObject({ kind });
  });

  it("is loaded from Microsoft's own client file, unchanged", () => {
    const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    expect(readFileSync(path, "utf8")).toContain("RequestContext");
  });
});
