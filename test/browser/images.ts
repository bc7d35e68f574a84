import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { saveWorkbook } from "../../src/emulator/file/save";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { writeTargets } from "../../src/app/targets/targets";
import { loadNewSystem } from "../../src/formula/loadSystem";
import { tourPrefectureDocument } from "../../src/system/shipped";
import { filledTour } from "../app/targets/tour";
import { addCsv } from "../app/units/counties";
import { startExcel } from "../emulator/startExcel";
import { scoreWorkbook } from "../../src/app/scores";
import { filledDemo, type } from "../app/filled";
import { hostOfStage, NOON, STAGES } from "../app/stages";
import { openFile } from "./openFile";
import { openWorkbench } from "./workbench";
import { playYear } from "../foreign/year/play";
import { openHandedOut } from "./returnsPictured";
import build from "./build";

const FOLDER = join(__dirname, "../../docs/images");
const PREFECTURE = readFileSync(
  join(__dirname, "../../src/system/shipped/tour-prefecture-counties.csv"),
  "utf8",
);
const WIDTHS = [320, 450];

/** Makes the pictures of docs/images from the real page: every state of a workbook, and every view, at both widths. */
async function images(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  build();
  const bench = await openWorkbench();
  // a job counts as under way for two minutes
  await bench.page.clock.setFixedTime(NOON);
  try {
    await states(bench.page);
    await views(bench.page);
  } finally {
    await bench.close();
  }
}

/** What a pane says of each state, on top of the first view. */
async function states(page: Page): Promise<void> {
  for (const [stage, next, , make] of STAGES) {
    await make();
    await openFile(page, await saveWorkbook(hostOfStage().workbook));
    await page.locator(`[data-stage="${stage}"]`).waitFor();
    await picture(page, `state-${stage}-${next}`, 560);
  }
}

/** Opens the workbook of a stage. */
async function openStage(page: Page, stage: string, next: string): Promise<void> {
  const [, , , make] = STAGES.find(([one, other]) => one === stage && other === next)!;
  await make();
  await openFile(page, await saveWorkbook(hostOfStage().workbook));
}

/** A workbook that was scored three times, with other numbers each time. */
async function openThirdRun(page: Page): Promise<void> {
  const host = await filledDemo();
  for (const [cell, input] of [
    ["F7", "162480"],
    ["F7", "171000"],
    ["F8", "216000"],
  ] as const) {
    type(host, "填报-县财政局", cell, input);
    await scoreWorkbook("values", NOON);
  }
  await openFile(page, await saveWorkbook(host.workbook));
}

async function tourWithTargets(): Promise<Uint8Array> {
  const host = await filledTour();
  await writeTargets([], "zh", NOON);
  return saveWorkbook(host.calculated());
}

async function prefectureWithCounties(): Promise<Uint8Array> {
  const host = startExcel();
  await generateWorkbook(loadNewSystem(tourPrefectureDocument));
  await addCsv(PREFECTURE.trim().split("\n"));
  return saveWorkbook(host.calculated());
}

async function views(page: Page): Promise<void> {
  // a sheet may be called the same
  const tab = (name: string): Promise<void> =>
    page.locator(".taskpane").getByRole("tab", { name, exact: true }).click();
  const choose = (label: string, value: string): Promise<unknown> =>
    page.getByLabel(label, { exact: true }).selectOption(value);
  const heading = (name: string): Locator => page.getByRole("heading", { name });
  await openStage(page, "wrong", "mend");
  await tab("校验");
  await page.getByRole("button", { name: "说明原因…" }).first().click();
  await picture(page, "findings", 900);
  await openStage(page, "scored", "publish");
  await tab("得分");
  await page.getByRole("button", { name: /^2 / }).click();
  await picture(page, "scores", 1100);
  await page.getByRole("button", { name: "得分率图" }).click();
  await page.locator("figure svg").first().waitFor();
  await picture(page, "chart", 900);
  await openThirdRun(page);
  await tab("得分");
  await page.getByRole("button", { name: "比较各次得分" }).click();
  await heading("比较各次得分").waitFor();
  await page.locator("figure svg").first().waitFor();
  await picture(page, "runs", 900);
  await openFile(page, await tourWithTargets());
  await tab("目标");
  await page.getByRole("combobox", { name: "选择要假设的数据或参数" }).selectOption("revenue");
  await page.getByRole("textbox", { name: "一般公共预算收入（万元）" }).fill("190000");
  await page.getByRole("button", { name: "新方案" }).click();
  await page.getByRole("combobox", { name: "选择要假设的数据或参数" }).selectOption("serious");
  await page.getByRole("textbox", { name: /重特大/ }).fill("1");
  await picture(page, "targets", 1100);
  await openFile(page, await prefectureWithCounties());
  await tab("设置");
  await choose("使用者", "statistician");
  await tab("统计");
  await page.getByLabel("无量纲化方法").selectOption("minmax");
  await page.getByRole("button", { name: "分析敏感性" }).click();
  await picture(page, "statistics", 1100);
  await tab("设置");
  await choose("使用者", "lead");
  await openStage(page, "vetoed", "set-goalposts");
  await tab("得分");
  await heading("约束条件已触发").waitFor();
  await picture(page, "veto", 700);
  await openStage(page, "published", "verify");
  await tab("发布");
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByText("核对无误").waitFor();
  await picture(page, "publish", 700);
  const giveBack = await openHandedOut(page);
  await tab("下发与回收");
  await page.getByText(/^共 32 个单位/).waitFor();
  await picture(page, "returns", 1150);
  await giveBack();
  await page.getByText("双方都改过，请选定（1）").waitFor();
  await page.getByText(/^可以合并（/).click();
  await picture(page, "preview", 980);
  await openFile(page, (await playYear())[3]!.bytes);
  await tab("台账");
  await page.getByText(/^督查督导（/).click();
  await picture(page, "ledger", 1500);
  await tab("通报");
  await heading("通报").waitFor();
  await picture(page, "bulletin", 1100);
  await openStage(page, "published", "verify");
  await tab("设置");
  await heading("显示").waitFor();
  await picture(page, "settings", 900);
  await page.getByRole("button", { name: "修改评价方案…" }).click();
  await page
    .getByRole("button", { name: /比重：更多$/ })
    .first()
    .click();
  await page.getByLabel("县（市、区）").fill("沂水县");
  await picture(page, "scheme", 1400);
  await page.getByRole("button", { name: "放弃改动" }).click();
  await page.getByRole("button", { name: "返回设置" }).click();
  await choose("颜色", "dark");
  await picture(page, "dark", 900);
  await choose("颜色", "auto");
  await choose("使用者", "department");
  await openStage(page, "filling", "fill");
  await tab("本单位");
  await choose("本单位是", "县财政局");
  await picture(page, "mine", 700);
  await tab("设置");
  await choose("使用者", "lead");
  await choose("语言", "en");
  await page.getByRole("tab", { name: "Status" }).click();
  await picture(page, "english", 700);
}

/** One picture of each width, so many pixels high. */
async function picture(page: Page, name: string, height: number): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width: 1440, height: height + 46 });
    await page.evaluate((pane) => document.documentElement.style.setProperty("--pane", pane), `${width}px`);
    // what follows the width is drawn after it
    await page.waitForTimeout(400);
    await page.locator(".taskpane").screenshot({ path: join(FOLDER, `${name}-${width}.png`) });
  }
}

images().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
