import { mkdirSync } from "node:fs";
import { saveWorkbook } from "../../src/emulator/file/save";
import { writeTargets } from "../../src/app/targets/targets";
import { filledTour } from "../app/targets/tour";
import { addCsv } from "../app/units/counties";
import { openFile } from "./openFile";
import { openWorkbench } from "./workbench";

async function main(): Promise<void> {
  mkdirSync("/tmp/shots", { recursive: true });
  const host = await filledTour();
  await writeTargets([{ of: "jobs", period: 2024, value: 5200 }]);
  void addCsv;
  const bench = await openWorkbench();
  const { page } = bench;
  try {
    await openFile(page, await saveWorkbook(host.calculated()));
    await page.getByRole("tab", { name: "目标", exact: true }).click();
    await page
      .getByText("各方案对比")
      .or(page.getByRole("table", { name: "各方案对比" }))
      .first()
      .waitFor();
    const choose = page.getByRole("combobox", { name: "选择要假设的数据或参数" });
    await choose.selectOption("revenue");
    await page.getByRole("textbox", { name: "一般公共预算收入（万元）" }).fill("190000");
    await choose.selectOption("air.pm#low");
    await page.getByRole("button", { name: "新方案" }).click();
    await choose.selectOption("serious");
    await page.getByRole("textbox", { name: /重特大/ }).fill("１");
    await choose.selectOption("growth");
    await page.getByRole("textbox", { name: /增速（/ }).fill("abc");
    for (const width of [320, 450]) {
      await page.evaluate((w) => document.documentElement.style.setProperty("--pane", `${w}px`), width);
      await page.setViewportSize({ width: 1200, height: 1900 });
      await page.waitForTimeout(800);
      await page.locator(".taskpane").screenshot({ path: `/tmp/shots/t-${width}.png` });
    }
  } finally {
    await bench.close();
  }
}
void main();
