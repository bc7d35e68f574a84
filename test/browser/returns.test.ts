import type { Page } from "playwright-core";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { IndicatorSystem } from "../../src/system/schema";
import { editMaster, edited, handOut, opensOthers } from "../app/returns/office";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { AXE, faultsOf, wear } from "./axe";
import { openFile } from "./openFile";
import { openWorkbench, type OpenWorkbench } from "./workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const COUNT = 60;
/** Departments whose first number both sides have changed. */
const CONFLICTS = 3;

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let bench: OpenWorkbench;
let page: Page;
let master: Uint8Array;
let returned: Given[];
let part: Uint8Array;

/** Where pictures go that somebody wants to look at. */
const PICTURES = process.env.PICTURES;

beforeAll(async () => {
  opensOthers();
  // none that has tasks alone
  const system: IndicatorSystem = { ...manySheets(COUNT, 4), measures: [] };
  const host = startExcel();
  await generateWorkbook(system);
  const files = await handOut();
  part = files.get("d0")!.bytes;
  returned = await Promise.all(
    [...files.values()].map(async ({ department: { id }, file, bytes }, i) => {
      const all = [0, 1, 2, 3].map((row) => [`k${Number(id.slice(1)) + row * COUNT}@0`, 100 + i + row]);
      return { name: file, bytes: await edited(bytes, Object.fromEntries(all) as Record<string, number>) };
    }),
  );
  const ours = Array.from({ length: CONFLICTS }, (_, i) => [`k${i}@0`, 99]);
  await editMaster(host, Object.fromEntries(ours) as Record<string, number>);
  master = await saveWorkbook(host.upToDate());
  bench = await openWorkbench();
  page = bench.page;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(AXE);
});

afterAll(() => bench.close());

/** Sees the view at both widths: nothing runs over its edge, and axe finds nothing in light and dark. */
async function seen(what: string): Promise<void> {
  for (const width of [320, 450]) {
    await page.evaluate((size) => document.documentElement.style.setProperty("--pane", size), `${width}px`);
    const over = await page
      .locator("[data-pane-scrolls]")
      .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
    expect([what, width, over]).toEqual([what, width, 0]);
    expect(await faultsOf(page)).toEqual([]);
    await wear(page, "dark");
    expect(await faultsOf(page)).toEqual([]);
    await wear(page, "light");
    if (!PICTURES) continue;
    const height = await page.locator("[data-pane-scrolls]").evaluate((pane) => pane.scrollHeight);
    await page.setViewportSize({ width: 1440, height: Math.min(Math.max(height + 140, 900), 2600) });
    await page.locator(".taskpane").screenshot({ path: `${PICTURES}/${what}-${width}.png` });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await page.evaluate(() => document.documentElement.style.removeProperty("--pane"));
}

/** Goes to a view: a sheet may be called the same. */
const tab = (name: string): Promise<void> =>
  page.locator(".taskpane").getByRole("tab", { name, exact: true }).click();
const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

/** Drops files onto the zone, all at once, as out of a folder. */
async function drop(files: readonly Given[]): Promise<void> {
  const input = page.locator('input[type="file"][aria-label="选择文件…"]');
  await input.setInputFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
  );
}

describe("sixty departments", () => {
  it("get their files as one archive", async () => {
    await openFile(page, master);
    await page.locator("[data-stage]").waitFor();
    await tab("下发与回收");
    await page.getByText(/^共 60 个单位：已下发 60 个/).waitFor();
    await seen("register");
    const download = page.waitForEvent("download");
    await press("下发填报表…");
    await page.getByRole("alertdialog").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press("下发");
    expect((await download).suggestedFilename()).toBe("2019-填报表.zip");
    await page.getByText(/^已生成 60 个单位的填报表/).waitFor();
    await page.getByText(/^全部单位（60 个）/).click();
    await seen("handed-out");
  });

  it("send theirs back: a worker reads all of them, the pane shows what they would change, and merges them", async () => {
    await openFile(page, master);
    await tab("下发与回收");
    await page.getByText(/^共 60 个单位：已下发 60 个/).waitFor();
    const worker = page.waitForEvent("worker");
    await drop([...returned, { name: "值班表.xlsx", bytes: Buffer.from("值班表") }]);
    expect((await worker).url()).toMatch(/\.js$/);
    await page.getByText("双方都改过，请选定（3）").waitFor();
    await page.getByText("可以合并（57）").waitFor();
    await seen("preview");
    await page
      .getByText(/^校验：/)
      .first()
      .click();
    await page.getByText("可以合并（57）").click();
    await page.getByText("交回的改动 4 格").first().click();
    await seen("preview-open");
    await page.getByLabel(/^2019年基础数据1：用交回的/).check();
    await page.getByText(/还有 2 格没有选定/).waitFor();
    await press("合并");
    await page.getByText(/^已合并 60 个单位的填报表，改动 238 格/).waitFor();
    await page.getByText(/1 份没有采用/).waitFor();
    await seen("merged");
    await press("撤销合并");
    await page.getByText("已撤销合并，各单位填报的数据恢复到合并之前。").waitFor();
    expect(bench.errors).toEqual([]);
  });

  it("see in their own file what is missing before it goes back", async () => {
    await openFile(page, part);
    await page.getByRole("heading", { name: "单位1", exact: true }).waitFor();
    await page.getByText("未填的数据 4 项").click();
    await seen("department");
    await tab("设置");
    await page.getByText(/^这是单位1的填报表。/).waitFor();
    await seen("department-setup");
  });
});
