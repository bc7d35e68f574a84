import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { runCli } from "../cli/runCli";
import { convert } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page that LibreOffice prints of one sheet. */
async function printedPages(path: string, sheet: string): Promise<string[]> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  for (const other of workbook.sheets) if (other.name !== sheet) other.visibility = "hidden";
  workbook.activeSheet = sheet;
  const alone = join(folder, "alone.xlsx");
  writeFileSync(alone, await saveWorkbook(workbook));
  convert(alone, "pdf", folder, folder);
  const text = execFileSync("pdftotext", ["-layout", join(folder, "alone.pdf"), "-"], { encoding: "utf8" });
  return text.split("\f").filter((page) => page.trim() !== "");
}

it("prints 任务分解表 on two pages, each with the header row, the county, the document and its number", async () => {
  const path = join(folder, "printed.xlsx");
  await runCli("generate", "--out", path);
  const pages = await printedPages(path, "任务分解表");
  expect(pages).toHaveLength(2);
  pages.forEach((page, i) => {
    for (const title of ["序号", "指标名称", "牵头单位", "数据来源"]) expect(page).toContain(title);
    expect(page.replace(/\s/g, "")).toContain("沂源县源政办发〔2019〕5号");
    expect(page.replace(/\s/g, "")).toContain(`第${i + 1}页共2页`);
  });
  expect(pages[0]).toContain("任务分解表");
  expect(pages[1]).not.toContain("任务分解表");
  expect(pages[1]).toContain("重大违法用地事件");
});
