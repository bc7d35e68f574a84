import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wholeFile } from "../app/charts/wholeFile";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { onlySheet } from "./onlySheet";
import { convert } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
const inFolder = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page that LibreOffice prints of 图表, without blanks. */
async function printed(workbook: string): Promise<string[]> {
  const alone = inFolder("alone.xlsx");
  await onlySheet(workbook, "图表", alone);
  convert(alone, "pdf", folder);
  const pdf = inFolder("alone.pdf");
  expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/Page size: +84[12].*59[45].*A4/);
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .map((page) => page.replace(/\s/g, ""))
    .filter((page) => page !== "");
}

it("LibreOffice prints each chart beside its numbers, on a page of its own, with the words of its axes and series", async () => {
  const workbook = inFolder("whole.xlsx");
  writeFileSync(workbook, await wholeFile());
  const pages = await printed(workbook);
  expect(pages).toHaveLength(4);
  const wanted = [
    ["图1各项指标得分率（%）", "数据来源：“计分表”"],
    ["图2各类指标得分（分）", "2021年度", "2022年度"],
    ["图3各项政策措施任务进展（项）", "已完成", "进行中", "未启动", "2强化督导考核"],
    ["图4各县位次变化", "2021年度", "丑县", "只列10个。"],
  ];
  // what the chart says stands on the page besides what the table says
  const twice = ["得分率（%）", "2022年度", "强化督导考核", "2021年度"];
  wanted.forEach((words, i) => {
    for (const each of words) expect([each, pages[i]]).toEqual([each, expect.stringContaining(each)]);
    expect([twice[i], pages[i]!.split(twice[i]!).length - 1]).toEqual([twice[i], 2]);
  });
});

it("prints no page for a chart that is left out, and names of indicators in full", async () => {
  const workbook = inFolder("county.xlsx");
  await runCli("generate", "--out", workbook, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", workbook);
  await runCli("charts", workbook);
  const pages = await printed(workbook);
  expect(pages).toHaveLength(3);
  expect(pages[0]!.split("13新增副高级职称或硕士研究生以上人才")).toHaveLength(3);
  expect(pages.join("")).not.toContain("…");
  expect(pages.join("")).not.toContain("图4");
});
