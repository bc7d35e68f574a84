import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { onlySheet } from "./onlySheet";
import { convert } from "./recalculate";

/** Sheets that run over more than a page; columns are wider where neither Calibri nor Carlito is installed. */
const PAGES: Readonly<Record<string, readonly number[]>> = {
  任务台账: [5, 6],
  台账总览: [2],
  指标体系: [2],
  "填报-县统计局": [2, 3],
  牵头单位确认表: [6],
  计分表: [3, 4],
};

/** Of a font in print; where neither Calibri nor Carlito is installed, wider columns make it smaller. */
const SMALLEST = /carlito|calibri/i.test(execFileSync("fc-list", { encoding: "utf8" })) ? 9 : 7;

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page that LibreOffice prints of one sheet. */
async function printedPages(path: string, sheet: string): Promise<string[]> {
  const alone = join(folder, "alone.xlsx");
  await onlySheet(path, sheet, alone);
  convert(alone, "pdf", folder);
  const text = execFileSync("pdftotext", ["-layout", join(folder, "alone.pdf"), "-"], { encoding: "utf8" });
  return text.split("\f").filter((page) => page.trim() !== "");
}

/** Width and height in pixels, as the head of a PNG has them. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

it("renders every sheet, one page wide, on A4, with something on each page", async () => {
  const path = join(folder, "whole.xlsx");
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", path);
  convert(path, "pdf", folder);
  const pdf = join(folder, "whole.pdf");
  execFileSync("pdftoppm", ["-r", "50", "-png", pdf, join(folder, "page")]);
  const pages = readdirSync(folder)
    .filter((name) => name.startsWith("page"))
    .map((name) => readFileSync(join(folder, name)));
  const texts = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  // a second page beside the first would begin with columns that have no title; explanations of 计分表 have up to six lines
  expect(pages.length).toBeGreaterThanOrEqual(sheets.length);
  expect(pages.length).toBeLessThanOrEqual(sheets.length + 17);
  for (const { name } of sheets.filter((sheet) => sheet.name !== "任务分解表")) {
    const own = texts.filter((text) =>
      text.replace(/\s/g, "").includes(`${name}示例参数，不作正式评分依据第`),
    ).length;
    expect([name, PAGES[name] ?? [1]]).toEqual([name, expect.arrayContaining([own])]);
  }
  // one after the other through the whole workbook
  texts.slice(0, pages.length).forEach((text, i) => {
    expect(text.replace(/\s/g, "")).toContain(`第${i + 1}页共${pages.length}页`);
  });
  for (const page of pages) {
    expect(sizeOf(page).sort((a, b) => a - b)).toEqual([414, 585]);
    expect(page.length).toBeGreaterThan(3_000);
  }
});

it("prints 任务分解表 with the header row, the county, the document and its number on each page", async () => {
  const path = join(folder, "printed.xlsx");
  await runCli("generate", "--out", path);
  const pages = await printedPages(path, "任务分解表");
  expect(pages.length).toBeLessThanOrEqual(2);
  pages.forEach((page, i) => {
    for (const title of ["序号", "指标名称", "牵头单位", "数据来源"]) expect(page).toContain(title);
    expect(page.replace(/\s/g, "")).toContain("沂源县源政办发〔2019〕5号");
    expect(page.replace(/\s/g, "")).toContain(`第${i + 1}页共${pages.length}页`);
  });
  expect(pages.slice(1).join("")).not.toContain("任务分解表");
  expect(pages[0]!.trimStart()).toMatch(/^附件/);
});

it("breaks 任务分解表 where the document does: number 20 begins the second page, with its group, under the header", async () => {
  const path = join(folder, "broken.xlsx");
  await runCli("generate", "--out", path);
  const pages = (await printedPages(path, "任务分解表")).map((page) => page.replace(/\s/g, ""));
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain("旅游收入占生产总值比重及升降幅度");
  expect(pages[1]).toMatch(/序号指标属性指标名称.*工作指标.*下放权限县域承接落实情况/);
  expect(pages[1]).not.toContain("特色指标");
});

it("prints of a fill sheet what is signed, in 9 points or more: no check, nothing derived, the foot as the head has it", async () => {
  const path = join(folder, "signed.xlsx");
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  for (const sheet of ["填报-县财政局", "填报-市生态环境局沂源分局"]) {
    const text = (await printedPages(path, sheet)).join("").replace(/\s/g, "");
    expect(text).toMatch(
      /表号：沂源综评\d表制定机关：沂源县人民政府办公室文号：源政办发〔2019〕5号有效期至：/,
    );
    expect(text).toMatch(/单位负责人（签字）：统计负责人（审核人）：演示审核人.填报人：演示填报人./);
    expect(text).toMatch(/联系电话：0533-\d+报出日期：2020年10月\d+日（单位公章）/);
    expect(text).not.toMatch(/自查|校验意见|填报进度|计算值|由以上数据计算/);
    // ten digits and signs of half a width each
    const [, left, right] = /xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>2020-10-\d\d</.exec(
      execFileSync("pdftotext", ["-bbox", join(folder, "alone.pdf"), "-"], { encoding: "utf8" }),
    )!;
    const points = (Number(right) - Number(left)) / 5;
    expect([sheet, Math.round(points * 10) / 10 >= SMALLEST]).toEqual([sheet, true]);
  }
});
