import { readFile } from "node:fs/promises";
import type { CDPSession } from "playwright-core";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { type GridOnPage, gridOn } from "./gridOnPage";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let bench: OpenWorkbench;
let keys: CDPSession;
let grid: GridOnPage;

beforeAll(async () => {
  bench = await openWorkbench();
  grid = gridOn(bench.page);
  const { page } = bench;
  keys = await page.context().newCDPSession(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByLabel("填入示例评分参数").check();
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await page.getByText("已生成工作簿").waitFor();
});

afterAll(() => bench.close());

const show = (sheet: string): Promise<void> =>
  bench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: sheet, exact: true }).click();

/** A workbook whose B2 takes one of two words. */
function withList(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("选").validations.push({
    rect: { top: 1, left: 1, bottom: 1, right: 1 },
    rule: { type: "list", formulae: ['"属实,核实"'], showErrorMessage: true },
  });
  return workbook;
}

const goTo: GridOnPage["goTo"] = (cell) => grid.goTo(cell);
const type: GridOnPage["type"] = (cell, text) => grid.type(cell, text);
const shown: GridOnPage["shown"] = (cell) => grid.shown(cell);
const press: GridOnPage["press"] = (...names) => grid.press(...names);
const faults: GridOnPage["faults"] = () => grid.faults();

describe("the grid, in a browser", () => {
  it("puts what is typed after a click on a tab into the sheet of that tab", async () => {
    await show("填报-县统计局");
    await goTo("F10");
    await show("填报-县财政局");
    await type("F7", "1234.5");
    expect(await shown("F7")).toBe("1234.5");
    await show("填报-县统计局");
    expect(await shown("F10")).toBe("");
  });

  it("says beside a cell what is wanted there", async () => {
    await show("填报-县财政局");
    await goTo("F8");
    await bench.page.getByRole("note").getByText(/./).first().waitFor();
  });

  it("refuses in the rule's own words what a cell does not take, and lets the person type again", async () => {
    const { page } = bench;
    await type("F8", "很多");
    await page.getByRole("alertdialog").getByRole("button", { name: "重试" }).click();
    await page.keyboard.type("2000");
    await page.keyboard.press("Enter");
    expect(await shown("F8")).toBe("2000");
    await type("F8", "很多");
    await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).press("Enter");
    expect(await shown("F8")).toBe("2000");
  });

  it("pastes a block as Excel and WPS copy it, takes it back and does it again", async () => {
    const { page } = bench;
    await show("填报-县财政局");
    await goTo("F9");
    await page.evaluate(() => navigator.clipboard.writeText("300\t290\r\n400\t=200+190\r\n"));
    await press("Control+v");
    expect([await shown("F9"), await shown("G10")]).toEqual(["300", "390"]);
    await press("Control+z");
    expect([await shown("F9"), await shown("G10")]).toEqual(["", ""]);
    await press("Control+y");
    expect(await shown("G10")).toBe("390");
  });

  it("copies what is selected for other programs", async () => {
    await goTo("F9");
    await press("Shift+ArrowRight", "Shift+ArrowDown", "Control+c");
    expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toBe("300\t290\r\n400\t390");
  });

  it("lets an input method compose in the selected cell, without a click or a key before", async () => {
    const { page } = bench;
    await goTo("I7");
    await keys.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      windowsVirtualKeyCode: 229,
      key: "Process",
    });
    await keys.send("Input.imeSetComposition", { text: "shu", selectionStart: 3, selectionEnd: 3 });
    await keys.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      windowsVirtualKeyCode: 229,
      key: "Enter",
    });
    await keys.send("Input.insertText", { text: "属实" });
    await page.keyboard.press("Enter");
    expect(await shown("I7")).toBe("属实");
  });

  it("scrolls to a cell far below that the pane selects", async () => {
    const { page } = bench;
    await show("填报-县统计局");
    await goTo("F7");
    await page.getByRole("tab", { name: "校验", exact: true }).click();
    await page.getByRole("button", { name: "校验", exact: true }).click();
    await page.getByText(/发现 \d+ 个问题/).waitFor();
    await page.getByPlaceholder(/搜索单元格/).fill("F20");
    const finding = page.getByRole("list", { name: "校验发现的问题" }).getByRole("button", { name: /F20/ });
    await finding.first().click();
    await page.getByRole("textbox", { name: "单元格 F20", exact: true }).waitFor();
    const [cell, grid] = [
      await page.locator(".cell[data-active]").boundingBox(),
      await page.getByRole("grid").boundingBox(),
    ];
    expect(await page.getByRole("grid").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(cell!.y).toBeGreaterThan(grid!.y);
    expect(cell!.y + cell!.height).toBeLessThan(grid!.y + grid!.height + 1);
  });

  it("has nothing that axe finds, with a prompt and with an alert in view", async () => {
    expect(await faults()).toEqual([]);
    await show("填报-县财政局");
    await type("F8", "很多");
    expect(await faults()).toEqual([]);
    await press("Escape");
  });

  it("is left with F6", async () => {
    await goTo("F8");
    await press("F6");
    expect(await bench.page.evaluate(() => document.activeElement?.closest(".taskpane") !== null)).toBe(true);
  });

  it("leads from the list of sheets to a sheet, by its link", async () => {
    const { page } = bench;
    await show("填报说明");
    await page.getByRole("gridcell", { name: "填报-县公安局", exact: true }).click();
    await page.locator("[role=tab][aria-selected=true]", { hasText: "填报-县公安局" }).waitFor();
  });

  it("opens the list of a cell with Alt and the arrow, and enters what is chosen with Enter", async () => {
    const { page } = bench;
    const buffer = Buffer.from(await saveWorkbook(withList()));
    await page.getByLabel("打开工作簿").setInputFiles({ name: "选.xlsx", mimeType: "", buffer });
    await page.getByText("已打开 选.xlsx").waitFor();
    await goTo("B2");
    await press("Alt+ArrowDown");
    await page.getByRole("listbox", { name: "可选内容" }).waitFor();
    expect(await faults()).toEqual([]);
    await press("ArrowDown", "Enter");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    expect(await shown("B2")).toBe("核实");
    await press("Control+z");
    expect(await shown("B2")).toBe("");
    await page.getByRole("button", { name: "打开下拉列表" }).click();
    await page.getByRole("option", { name: "属实" }).click();
    expect(await shown("B2")).toBe("属实");
  });

  it("enters what is being typed when the person goes on to the pane, and before the workbook is saved", async () => {
    const { page } = bench;
    await goTo("D4");
    await page.keyboard.type("尚未回车");
    await page.locator(".taskpane").getByRole("tab").first().click();
    expect(await shown("D4")).toBe("尚未回车");
    await page.evaluate("delete window.showSaveFilePicker");
    await goTo("D5");
    await page.keyboard.type("随后保存");
    const [download] = await Promise.all([page.waitForEvent("download"), press("Control+s")]);
    const { workbook } = await openWorkbook(new Uint8Array(await readFile((await download.path())!)));
    expect(workbook.sheets[0]!.cell(4, 3)!.value).toBe("随后保存");
  });

  it("asks nothing of the outside world and reports no error", () => {
    expect(bench.outside).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
