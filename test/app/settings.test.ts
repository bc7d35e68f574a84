import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import { USUAL } from "../../src/emulator/character";
import { deleteSheet } from "../../src/emulator/userEdits";
import type { Setting } from "../../src/excel/sheets/settings";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { expectSame } from "../emulator/expectSame";

const system = shippedSystem({ example: true });
const NOON = new Date("2026-03-01T12:00:00Z");
const excel = (...failing: string[]) => startExcel(undefined, { ...USUAL, failing });

/** What some Excels refuse of how sheets are shown and printed: no job fails for it. */
describe("generating where Excel refuses", () => {
  it.each<[string, string[], Setting[]]>([
    ["nothing", [], []],
    // OfficeDev/office-js#2196, #3148
    ["to freeze rows", ["WorksheetFreezePanes.FreezeRows"], ["panes"]],
    // OfficeDev/office-js#1860, and A4 without a printer
    ["paper and zoom", ["PageLayout.PaperSize", "PageLayout.Zoom"], ["paper", "zoom"]],
    ["rows to repeat", ["PageLayout.SetPrintTitleRows"], ["titleRows"]],
    ["footers and margins", ["HeaderFooter.LeftFooter", "PageLayout.Orientation"], ["page", "footer"]],
  ])("%s makes the whole workbook, protected, and tells what is missing", async (_what, failing, missing) => {
    const usual = startExcel(undefined, USUAL);
    await generateWorkbook(system, {}, NOON);
    const wanted = snapshot(usual, missing);
    const host = excel(...failing);
    const { refused } = await generateWorkbook(system, {}, NOON);
    expect(refused).toEqual(missing);
    expectSame(snapshot(host, missing), wanted);
    const fill = host.workbook.sheet("填报-县统计局")!;
    expect(fill.frozen.rows > 0).toBe(!missing.includes("panes"));
    expect(fill.page.paperSize === 9).toBe(!missing.includes("paper"));
    expect(fill.page.fitToPage === true).toBe(!missing.includes("zoom"));
    expect(fill.page.orientation === "landscape").toBe(!missing.includes("page"));
    expect(fill.headerFooter.oddFooter !== undefined).toBe(!missing.includes("footer"));
    expect(fill.page.printTitlesRow !== undefined).toBe(!missing.includes("titleRows"));
  });

  it("asks each kind of at most a few sheets, once it is refused", async () => {
    const host = excel("PageLayout.PaperSize");
    await generateWorkbook(system, {}, NOON);
    expect(host.traffic.syncs).toBeLessThan(20);
  });
});

it("计分表 is made again where Excel refuses how it is printed", async () => {
  const host = excel("PageLayout.PaperSize", "WorksheetFreezePanes.FreezeRows");
  await generateWorkbook(system, {}, NOON);
  for (const name of ["计分表", "校验结果"]) deleteSheet(host, name);
  expect((await validateEntries({ report: true })).refused).toEqual(["panes", "paper"]);
  expect((await scoreWorkbook("values", NOON)).refused).toEqual(["paper"]);
  expect((await scoreWorkbook("values", NOON)).refused).toEqual([]);
  expect(host.workbook.sheet("计分表")!.visibility).toBe("visible");
});
