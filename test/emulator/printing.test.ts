import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { reopened } from "./reopened";
import { codeOf, startExcel } from "./startExcel";

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** Addresses of the print area, and of the rows and the columns of the print titles; empty for none. */
async function printed(name = "Sheet1"): Promise<string[]> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    const found = [
      pageLayout.getPrintAreaOrNullObject(),
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintTitleColumnsOrNullObject(),
    ];
    for (const each of found) each.load("address");
    await context.sync();
    return found.map((each) => (each.isNullObject ? "" : each.address.replaceAll(`${name}!`, "")));
  });
}

async function namesIn(host: ExcelHost): Promise<string[]> {
  const xml = strFromU8(unzipSync(await saveWorkbook(host.calculated()))["xl/workbook.xml"]!);
  return [...xml.matchAll(/<definedName [^>]*>([^<]*)/g)].map(([, formula]) => formula!);
}

/** A workbook whose file has a print area and print titles that another program wrote. */
async function withNames(area: string, titles: string): Promise<ExcelHost> {
  const parts = unzipSync(await saveWorkbook(startExcel().calculated()));
  const names = [
    ["Print_Area", area],
    ["Print_Titles", titles],
  ].map(([name, formula]) => `<definedName name="_xlnm.${name}" localSheetId="0">${formula}</definedName>`);
  const xml = strFromU8(parts["xl/workbook.xml"]!).replace(
    "</sheets>",
    `</sheets><definedNames>${names.join("")}</definedNames>`,
  );
  const file = zipSync({ ...parts, "xl/workbook.xml": strToU8(xml) });
  return startExcel((await openWorkbook(file)).workbook);
}

const insertRow = (): Promise<void> =>
  Excel.run(async (context) => {
    sheet1(context).getRange("1:1").insert("Down");
    await context.sync();
  });

describe("print areas and titles", () => {
  it("are of several ranges, which move along, go with a copy of the sheet and are kept", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { pageLayout } = sheet1(context);
      pageLayout.setPrintArea("A1:B5,D7:E9");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("$A:$A");
      sheet1(context).getRange("3:3").insert("Down");
      sheet1(context).copy("End").name = "Copy";
      await context.sync();
    });
    const expected = ["A1:B6,D8:E10", "1:2", "A:A"];
    expect([await printed(), await printed("Copy")]).toEqual([expected, expected]);
    expect(await namesIn(host)).toContain("'Sheet1'!$A$1:$B$6,'Sheet1'!$D$8:$E$10");
    expect(await namesIn(host)).toContain("'Copy'!$A:$A,'Copy'!$1:$2");
    await reopened(host);
    expect([await printed(), await printed("Copy")]).toEqual([expected, expected]);
  });

  it("of a file are read whole, and lose only what is deleted", async () => {
    const host = await withNames("'Sheet1'!$A$1:$B$5,'Sheet1'!$D$7:$E$9", "'Sheet1'!$B:$C,'Sheet1'!$3:$3");
    expect(await printed()).toEqual(["A1:B5,D7:E9", "3:3", "B:C"]);
    await Excel.run(async (context) => {
      sheet1(context).getRange("7:9").delete("Up");
      sheet1(context).getRange("B:C").delete("Left");
      await context.sync();
    });
    expect(await namesIn(host)).toEqual(["'Sheet1'!$A$1:$A$5", "'Sheet1'!$3:$3"]);
  });

  it("that a formula finds stay when rows are inserted", async () => {
    const host = await withNames("OFFSET('Sheet1'!$A$1,0,0,COUNTA('Sheet1'!$A:$A),5)", "'Sheet1'!$1:$1");
    await insertRow();
    expect(await namesIn(host)).toEqual(["OFFSET(Sheet1!$A$2,0,0,COUNTA('Sheet1'!$A:$A),5)", "Sheet1!$2:$2"]);
  });

  it.each<[string, (layout: Excel.PageLayout, other: Excel.Worksheet) => void]>([
    ["rows that are not whole", (layout) => layout.setPrintTitleRows("A1:B1")],
    ["columns that are not whole", (layout) => layout.setPrintTitleColumns("1:2")],
    ["columns of another sheet", (layout, other) => layout.setPrintTitleColumns(other.getRange("A:A"))],
    ["an area of another sheet", (layout, other) => layout.setPrintArea(other.getRange("A1"))],
  ])("are not %s", async (_what, work) => {
    startExcel();
    const code = await codeOf(async (context) => {
      work(sheet1(context).pageLayout, context.workbook.worksheets.add("Other"));
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

it("errors and comments are printed as is said, in the file too", async () => {
  const host = startExcel();
  const read = (): Promise<string[]> =>
    Excel.run(async (context) => {
      const layout = sheet1(context).pageLayout.load("printErrors, printComments");
      await context.sync();
      return [layout.printErrors, layout.printComments];
    });
  expect(await read()).toEqual(["AsDisplayed", "NoComments"]);
  await Excel.run(async (context) => {
    sheet1(context).pageLayout.printErrors = "NotAvailable";
    sheet1(context).pageLayout.printComments = "EndSheet";
    await context.sync();
  });
  await reopened(host);
  expect(await read()).toEqual(["NotAvailable", "EndSheet"]);
});

describe("headers and footers", () => {
  const PATHS =
    "state, useSheetMargins, useSheetScale, defaultForAllPages/leftHeader, oddPages/leftHeader, evenPages/rightFooter, firstPage/centerHeader";
  const read = (): Promise<object> =>
    Excel.run(async (context) => {
      const { headersFooters } = sheet1(context).pageLayout;
      headersFooters.load(PATHS);
      await context.sync();
      return headersFooters.toJSON();
    });

  it("are others on the first page and on even ones, in the file too", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { headersFooters } = sheet1(context).pageLayout;
      headersFooters.state = "FirstOddAndEven";
      headersFooters.oddPages.leftHeader = "奇 & 数";
      headersFooters.evenPages.rightFooter = "&P";
      headersFooters.firstPage.centerHeader = "首页";
      headersFooters.useSheetMargins = false;
      headersFooters.useSheetScale = false;
      await context.sync();
    });
    const expected = {
      state: "FirstOddAndEven",
      useSheetMargins: false,
      useSheetScale: false,
      defaultForAllPages: { leftHeader: "奇 & 数" },
      oddPages: { leftHeader: "奇 & 数" },
      evenPages: { rightFooter: "&P" },
      firstPage: { centerHeader: "首页" },
    };
    expect(await read()).toEqual(expected);
    await reopened(host);
    expect(await read()).toEqual(expected);
  });

  it("stand in the middle of the page where a file does not say where, and stay there", async () => {
    const host = startExcel();
    host.workbook.sheets[0]!.headerFooter.oddHeader = "季报";
    const read = await Excel.run(async (context) => {
      const pages = sheet1(context).pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
      pages.leftHeader = "左";
      await context.sync();
      return pages.centerHeader;
    });
    expect([read, host.workbook.sheets[0]!.headerFooter.oddHeader]).toEqual(["季报", "&L左&C季报"]);
  });
});
