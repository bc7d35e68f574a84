import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/emulator/file/open";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let bench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench();
  page = bench.page;
});

afterAll(() => bench.close());

const pane = () => page.locator(".taskpane");
const view = (name: string): Promise<void> => pane().getByRole("tab", { name, exact: true }).click();
const press = (name: string | RegExp): Promise<void> =>
  pane().getByRole("button", { name, exact: true }).first().click();
const said = (text: string | RegExp): Promise<void> => pane().getByText(text).first().waitFor();
const stage = (name: string): Promise<void> => page.locator(`[data-stage="${name}"]`).waitFor();
const answer = (name: string): Promise<void> =>
  page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();

/** Somebody else sits down before the pane. */
async function becomes(role: "lead" | "department" | "statistician"): Promise<void> {
  await view("设置");
  await pane().getByLabel("使用者").selectOption(role);
}

const showSheet = (name: string): Promise<void> =>
  page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name, exact: true }).click();

/** Types into a cell of the sheet in view, as a person does. */
async function type(cell: string, text: string): Promise<void> {
  const box = page.getByLabel(/^名称框/);
  await box.fill(cell);
  await box.press("Enter");
  await page.getByRole("textbox", { name: `单元格 ${cell}`, exact: true }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describe("a year of work by three people, from an empty workbook to a published score", () => {
  it("the lead department names its county and document, and makes the sheets", async () => {
    await pane().getByLabel("县（市、区）").fill("沂水县");
    await pane().getByLabel("文号").fill("沂水政发〔2019〕9号");
    await pane().getByLabel("填入示例评分参数").check();
    await press("生成");
    await said("已生成工作簿");
    await said(/沂水县.2019年度/);
  });

  it("a department is told what its sheet lacks, and led to the cell", async () => {
    await becomes("department");
    await view("本单位");
    await pane().getByLabel("本单位是").selectOption("县财政局");
    await said("应填 8 项，已填 0 项");
    await press("去填下一项（F7）");
    // the pane keeps the focus, as in Excel
    await page.getByRole("textbox", { name: "单元格 F7", exact: true }).waitFor();
    await page.locator(".cell[data-active]").click();
    await page.keyboard.type("160000");
    await page.keyboard.press("Enter");
    await said("应填 8 项，已填 1 项");
  });

  it("it loses nothing when the page is loaded again in the middle", async () => {
    // the copy of before the last entry is named with a time too: this one holds it
    await page.locator('[data-file="unsaved"][data-kept="true"]', { hasText: "本机暂存" }).waitFor();
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/已恢复 指标簿\.xlsx/).waitFor();
    await view("本单位");
    await said("应填 8 项，已填 1 项");
  });

  it("it mends a wrong number through the pane, and explains a right one", async () => {
    await page.getByRole("button", { name: "填入演示数据" }).click();
    await said("可以报送");
    await showSheet("填报-县财政局");
    // as it is pasted from elsewhere, where no rule of the sheet looks on
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("１６２４８０万元"));
    await page.getByLabel(/^名称框/).fill("F7");
    await page.getByLabel(/^名称框/).press("Enter");
    await page.keyboard.press("Control+v");
    await said(/另有必须改正的问题 1 个/);
    await press("改为 162480");
    await said("可以报送");
    await type("F8", "320000");
    await press("说明原因…");
    await pane().getByLabel("原因（写入“备注”）").fill("数据属实，当年有大项目竣工");
    await press("写入备注");
    await said("原因已写入“备注”。");
    await said("可以报送");
  });

  it("the statistician checks, scores, and explains a score down to its cells", async () => {
    await becomes("statistician");
    await view("校验");
    await press("校验");
    await said(/校验通过|发现 \d+ 个问题/);
    await view("得分");
    await press("计分");
    await said(/已计分，写入计分表/);
    await press(/^2 税收收入/);
    await said(/2018年比重 = /);
    await press("填报-县财政局 F7");
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: "填报-县财政局" }).waitFor();
  });

  it("and finds out which entry has moved which score, between two runs", async () => {
    await type("F7", "171000");
    await stage("stale");
    await press("重新计分");
    await said(/已计分，写入计分表/);
    await press("比较各次得分");
    await said(/税收收入/);
    await said(/162480 → 171000/);
    await pane().locator("figure svg").first().waitFor();
  });

  it("the lead department publishes, and everybody can see that nothing has changed since", async () => {
    await becomes("lead");
    await view("发布");
    await press("发布");
    await answer("发布");
    await said(/已发布，校验码/);
    await press("核对");
    await said(/核对无误/);
  });

  it("the workbook is saved under its name, and holds all of that", async () => {
    await page.evaluate("delete window.showSaveFilePicker; delete window.showOpenFilePicker");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("指标簿.xlsx");
    const { workbook } = await openWorkbook(new Uint8Array(await readFile((await download.path())!)));
    expect(workbook.sheet("填报-县财政局")!.cell(6, 5)!.value).toBe(171_000);
    await page.locator('[data-file="saved"]').waitFor();
  });

  it("asks nothing of the outside world and reports no error", () => {
    expect(bench.outside).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});

describe("the same in English", () => {
  it("speaks English from the first word to the published score, but for what stands on the sheets", async () => {
    await becomes("lead");
    await pane().getByLabel("语言").selectOption("en");
    const tab = (name: string): Promise<void> => pane().getByRole("tab", { name, exact: true }).click();
    for (const name of ["Status", "Check", "Scores", "Publish"]) {
      await tab(name);
      await pane().getByText("正在").waitFor({ state: "detached" });
    }
    await pane()
      .getByText(/Published/)
      .first()
      .waitFor();
    await page.evaluate("localStorage.clear()");
  });
});

describe("what a person is asked before something is lost", () => {
  it("a workbook that is not saved is not left without a question", async () => {
    await page.getByRole("button", { name: "Withdraw", exact: false }).first().click();
    await page.getByRole("alertdialog").getByRole("button").first().click();
    await page.locator('[data-file="unsaved"]').waitFor();
    const asked = page.waitForEvent("dialog");
    const leaving = page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await leaving;
  });
});
