import type { Page } from "playwright-core";
import { saveWorkbook } from "../../src/emulator/file/save";
import { hostOfStage, NOON, STAGES } from "../app/stages";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { demoResult } from "../fixtures/demoResult";
import { AXE, faultsOf, wear } from "./axe";
import { openFile } from "./openFile";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let bench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench();
  page = bench.page;
  // a job counts as under way for two minutes
  await page.clock.setFixedTime(NOON);
  // colours that are on their way from light to dark are no contrast to judge
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(AXE);
});

afterAll(() => bench.close());

/** Opens the workbook of a stage. */
async function openStage(stage: string, next: string): Promise<void> {
  await STAGES.find(([one, other]) => one === stage && other === next)![3]();
  await openFile(page, await saveWorkbook(hostOfStage().workbook));
  await page.locator(`[data-stage="${stage}"]`).waitFor();
}

const tab = (name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

const faults = (): Promise<string[]> => faultsOf(page);

describe("every state of a workbook, in a browser", () => {
  it.each(STAGES.map(([stage, next]) => [stage, next] as const))(
    "%s, %s: axe finds nothing",
    async (stage, next) => {
      await openStage(stage, next);
      expect(await faults()).toEqual([]);
    },
  );
});

describe("every view", () => {
  beforeAll(() => openStage("scored", "publish"));

  it.each(["进度", "下发与回收", "校验", "得分", "目标", "各县", "发布", "设置"])(
    "%s: axe finds nothing, in light and in dark",
    async (name) => {
      await tab(name);
      await page.getByText("正在读取工作簿").waitFor({ state: "detached" });
      expect(await faults()).toEqual([]);
      await wear(page, "dark");
      expect(await faults()).toEqual([]);
      await wear(page, "light");
    },
  );

  it("an explained score and a reason that is typed: axe finds nothing", async () => {
    await tab("得分");
    await page.getByRole("button", { name: /^2 / }).click();
    expect(await faults()).toEqual([]);
    await openStage("wrong", "mend");
    await tab("校验");
    await page.getByRole("button", { name: "说明原因…" }).first().click();
    expect(await faults()).toEqual([]);
  });

  it("a chart with its table, and the page of all settings: axe finds nothing, in light, dark and high contrast", async () => {
    await openStage("scored", "publish");
    await tab("得分");
    await page.getByRole("button", { name: "得分率图" }).click();
    await page.locator("figure svg").first().waitFor();
    await page.getByText("以表格显示").click();
    expect(await faults()).toEqual([]);
    await tab("设置");
    await page.getByRole("button", { name: "修改评价方案…" }).click();
    await page
      .getByRole("button", { name: /比重：更多$/ })
      .first()
      .click();
    await page.getByLabel("县（市、区）").fill("沂水县");
    for (const colorScheme of ["light", "dark"] as const) {
      await wear(page, colorScheme);
      expect(await faults()).toEqual([]);
    }
    await wear(page, "light");
    await page.getByRole("button", { name: "放弃改动" }).click();
    await page.getByRole("button", { name: "返回设置" }).click();
  });

  it("shows bars, marks and the chosen view also in colours that are forced", async () => {
    await openStage("scored", "publish");
    await tab("得分");
    await page.locator(".taskpane").getByText(demoResult.composite.toFixed(2)).first().waitFor();
    await page.emulateMedia({ forcedColors: "active" });
    const colors = await page
      .locator('[aria-label="类别"] span[aria-hidden] > span')
      .first()
      .evaluate((bar) => [
        getComputedStyle(bar).backgroundColor,
        getComputedStyle(bar.parentElement!).backgroundColor,
      ]);
    expect(colors[0]).not.toBe(colors[1]);
    await page.emulateMedia({ forcedColors: "none" });
  });

  it.each([320, 450])(
    "needs no scrolling to the side at %d px, and none at twice the size",
    async (width) => {
      for (const pane of [width, width / 2]) {
        await page.evaluate(
          (size) => document.documentElement.style.setProperty("--pane", size),
          `${pane}px`,
        );
        for (const name of ["进度", "下发与回收", "校验", "得分", "目标", "各县", "发布", "设置"]) {
          await tab(name);
          const over = await page
            .locator("[data-pane-scrolls]")
            .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
          expect([name, pane, over]).toEqual([name, pane, 0]);
        }
      }
      await page.evaluate(() => document.documentElement.style.removeProperty("--pane"));
    },
  );
});

describe("by keyboard alone", () => {
  it("leads from the last finding to any main action in at most eight keys", async () => {
    await openStage("generated", "fill");
    await tab("校验");
    const list = page.getByRole("list", { name: "校验发现的问题" });
    await list.getByRole("button").first().focus();
    await page.keyboard.press("End");
    // to the views, to the one of scores, past its heading to its first button
    const keys = ["Escape", "End", "ArrowLeft", "ArrowLeft", "Enter", "Tab", "Tab", "Enter"];
    for (const key of keys.slice(0, 5)) await page.keyboard.press(key);
    await page.locator(".taskpane").getByRole("button", { name: "计分", exact: true }).first().waitFor();
    for (const key of keys.slice(5)) await page.keyboard.press(key);
    await page.getByText(/已计分，写入计分表/).waitFor();
    expect(keys.length).toBeLessThanOrEqual(8);
  });
});

describe("the page of the pane in a plain browser", () => {
  it.each([
    ["whose Office does not come", ""],
    ["whose Office says that it is none", "globalThis.Office = { onReady: async () => ({ host: null }) };"],
  ])("%s: says where it is to be opened", async (_what, office) => {
    const plain = await page.context().browser()!.newPage({ locale: "zh-CN", ignoreHTTPSErrors: true });
    await plain.route(/\/office\.js$/, (route) =>
      office ? route.fulfill({ contentType: "text/javascript", body: office }) : route.abort(),
    );
    await plain.goto(new URL("taskpane.html", page.url()).href);
    await plain.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
    await plain.close();
  });
});

describe("a thousand findings", () => {
  it("are drawn only where they are seen, and gone through to the last", async () => {
    const host = startExcel();
    await generateWorkbook(manySheets(20, 52));
    await openFile(page, await saveWorkbook(host.workbook));
    await page.locator('[data-stage="generated"]').waitFor();
    await tab("校验");
    await page.getByText(/^显示 (\d{4}) \/ \1 个$/).waitFor();
    const list = page.getByRole("list", { name: "校验发现的问题" });
    const drawn = (): Promise<number> => list.getByRole("listitem").count();
    expect(await drawn()).toBeLessThan(60);
    await list.getByRole("button").first().focus();
    await page.keyboard.press("End");
    const last = list.getByRole("listitem").last();
    await page.waitForFunction(
      () =>
        document.activeElement?.closest("li")?.ariaPosInSet ===
        document.activeElement?.closest("li")?.ariaSetSize,
    );
    expect(await last.getAttribute("aria-posinset")).toBe(await last.getAttribute("aria-setsize"));
    expect(await drawn()).toBeLessThan(60);
  });
});
