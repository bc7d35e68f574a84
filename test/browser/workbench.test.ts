import { readFile } from "node:fs/promises";
import { openWorkbook } from "../../src/emulator/file/open";
import { openWorkbench, type OpenWorkbench } from "./workbench";
import { demoResult } from "../fixtures/demoResult";

let bench: OpenWorkbench;

beforeAll(async () => {
  // as the README has it started
  bench = await openWorkbench("牵头单位", 3017);
});

afterAll(() => bench.close());

const button = (name: string) => bench.page.getByRole("button", { name, exact: true });

const tab = (name: string): Promise<void> => bench.page.getByRole("tab", { name, exact: true }).click();

/** Answers what is asked before something is done. */
const answer = (name: string): Promise<void> =>
  bench.page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();

const sheetTab = (name: string) =>
  bench.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name, exact: true });

/** Until a sheet is in view. */
const inView = (name: string): Promise<void> =>
  bench.page.locator("[role=tab][aria-selected=true]", { hasText: name }).waitFor();

const typeIntoSelectedCell = (text: string): Promise<void> => typeLeftOfSelection(0, text);

/** Types as a person does: a double click so many pixels left of the selected cell, the text, Enter. */
async function typeLeftOfSelection(pixels: number, text: string): Promise<void> {
  const { page } = bench;
  const box = await page.locator(".cell[data-active]").boundingBox();
  await page.mouse.dblclick(box!.x + (pixels > 0 ? -pixels : box!.width / 2), box!.y + box!.height / 2);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describe("the workbench, in a browser", () => {
  it("generates the workbook from an empty one", async () => {
    await bench.page.getByLabel("填入示例评分参数").check();
    await button("生成").click();
    await bench.page.getByText("已生成工作簿").waitFor();
    await bench.page.getByText("填报-县统计局").first().waitFor();
  });

  it("says what is missing, and leads to the cell", async () => {
    const { page } = bench;
    await tab("校验");
    await button("校验").click();
    await page.getByText(/发现 68 个问题/).waitFor();
    await page.getByRole("list", { name: "校验发现的问题" }).getByRole("button").first().click();
    await inView("填报-县统计局");
  });

  it("takes what a person types into an entry cell, recalculates, and says at once what is left", async () => {
    await typeIntoSelectedCell("270.5");
    await bench.page.getByText("显示 67 / 67 个").waitFor();
  });

  it("does not take what is typed into a locked cell, and says so", async () => {
    await typeLeftOfSelection(60, "（改）");
    await bench.page.getByText(/已锁定，不能修改/).waitFor();
  });

  it("scores what was filled in, with the score sheet in view", async () => {
    const { page } = bench;
    await button("填入演示数据").click();
    await page.getByText("已填入演示数据").waitFor();
    await page.getByText("校验通过").first().waitFor();
    await button("计分").click();
    await page.locator(".taskpane").getByText(demoResult.composite.toFixed(2)).first().waitFor();
    await page.getByText(/得分为最新/).waitFor();
    await inView("计分表");
  });

  it("explains a score, with a way to the cells that it is made from", async () => {
    const { page } = bench;
    await page.getByRole("button", { name: /^2 税收收入/ }).click();
    await page.getByText("2018年比重 = 152310 ÷ 204500 × 100 = 74.48%", { exact: true }).waitFor();
    await button("填报-县财政局 F7").click();
    await inView("填报-县财政局");
  });

  it("publishes with a stamp, confirms it, and withdraws it", async () => {
    const { page } = bench;
    await tab("发布");
    await button("发布").click();
    await answer("发布");
    await page.getByText(/已发布，校验码 [0-9A-F-]{24}，已印在计分表页脚/).waitFor();
    await button("核对").click();
    await page.getByText(/核对无误：数据、指标体系和得分与发布时一致。/).waitFor();
    await button("撤销发布").click();
    await answer("撤销发布");
    await page.getByText(/已撤销发布，可以重新计分。/).waitFor();
  });

  it("says that there is nothing to compare after one run", async () => {
    await tab("得分");
    await button("比较各次得分").click();
    await bench.page.getByText("仅有一次计分记录，无法比较。").waitFor();
  });

  it("asks what to do with a workbook that is there, and begins the next period", async () => {
    const { page } = bench;
    await tab("设置");
    await page.getByText(/工作簿中已有2019年度的表/).waitFor();
    await page.getByLabel("转入2020年度").check();
    await button("继续").click();
    await page.getByRole("alertdialog").waitFor();
    // what is asked about can be seen behind the question
    const [covered] = await page
      .locator("[data-portal-node]")
      .evaluateAll((nodes) => nodes.map(({ clientHeight }) => clientHeight));
    expect(covered).toBe(0);
    await answer("继续");
    await page.getByText("已转入2020年度").waitFor();
    await sheetTab("2019-填报说明").waitFor({ state: "attached" });
  });

  it("hands out a real workbook", async () => {
    // as in a browser that cannot ask where to save
    await bench.page.evaluate("delete window.showSaveFilePicker");
    const [download] = await Promise.all([bench.page.waitForEvent("download"), button("保存").click()]);
    const { workbook } = await openWorkbook(new Uint8Array(await readFile((await download.path())!)));
    expect(workbook.sheets.map(({ name }) => name)).toContain("计分表");
    expect(workbook.table("计分_汇总")).toBeDefined();
  });

  it("refuses a file that is no workbook, in one sentence", async () => {
    await bench.page
      .getByLabel("打开工作簿")
      .setInputFiles({ name: "说明.xlsx", mimeType: "text/plain", buffer: Buffer.from("x") });
    await bench.page.getByText("“说明.xlsx”不是 Excel 工作簿").waitFor();
  });

  it("asks nothing of the outside world and reports no error", () => {
    expect(bench.outside).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
