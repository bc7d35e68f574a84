import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { shippedDocument } from "../../src/system/shipped";
import { runCli } from "./runCli";
import { expectOneLine, spoiledWorkbooks } from "./spoiled";

const { file, good, spoiled } = spoiledWorkbooks();

function systemWith(change: (document: Record<string, unknown>) => void): string {
  const document = structuredClone(shippedDocument) as Record<string, unknown>;
  change(document);
  const path = file(`system-${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(document));
  return path;
}

describe("input that cannot be used ends with 2 and one line", () => {
  it("not an .xlsx", async () => {
    const path = file("text.xlsx");
    writeFileSync(path, "这不是工作簿");
    expectOneLine(await runCli("validate", path), "text.xlsx", "不是 Excel 工作簿");
    expectOneLine(await runCli("score", path), "text.xlsx");
    expect(readFileSync(path, "utf8")).toBe("这不是工作簿");
  });

  it("an .xlsx that is not ours", async () => {
    const path = await spoiled("foreign.xlsx", (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name === "填报说明");
      workbook.activeSheet = "填报说明";
    });
    expectOneLine(await runCli("validate", path), "不是由指标簿生成的");
  });

  it.each([
    ["deleted", undefined],
    ["emptied", []],
    ["cut short", ["indicator-workbook 2", "part-1-of-2:0123456789ab:{"]],
  ])("one of ours whose hidden sheet was %s: it is told as that", async (what, cells) => {
    const path = await spoiled(`${what}.xlsx`, (workbook) => {
      if (!cells) workbook.sheets = workbook.sheets.filter(({ name }) => name !== "_指标簿");
      else workbook.sheet("_指标簿")!.replaceCells(cells.map((value, row) => [row, 0, { value }] as const));
    });
    for (const command of ["validate", "score"])
      expectOneLine(await runCli(command, path), "指标体系数据", "已损坏或被删除", "请改用损坏前的备份");
  });

  it("one that a newer version has written", async () => {
    const path = await spoiled("newer.xlsx", (workbook) => {
      workbook.sheet("_指标簿")!.put(0, 0, { value: "indicator-workbook 4" });
    });
    expectOneLine(await runCli("validate", path), "由更新版本的指标簿生成", "请更新指标簿");
  });

  it("a file that is not there, and a folder that is not there", async () => {
    expectOneLine(await runCli("validate", file("none.xlsx")), "不存在");
    expectOneLine(await runCli("generate", "--out", file("no/such/folder.xlsx")), "无法写入");
  });

  it.each([
    ['{"id": yiyuan}', "不应有“y”"],
    ['{\n  "id": "a",,\n}', "第 2 行第 13 个字符处"],
    ['{"id": "a', "不是有效的 JSON"],
    ["{", "不是有效的 JSON"],
    ["", "内容不完整"],
  ])("a system that is no JSON, told in Chinese: %j", async (text, words) => {
    const system = file("wrong.json");
    writeFileSync(system, text);
    const ran = await runCli("generate", "--out", file("x.xlsx"), "--system", system);
    expectOneLine(ran, "wrong.json", words);
    expect(ran.error.replace(/.*wrong\.json|JSON|y/g, "")).not.toMatch(/[a-z]/i);
  });

  it("an unknown key in the CSV", async () => {
    const data = file("unknown.csv");
    writeFileSync(data, "key,lag,value\ngdp,0,270\ngpd,0,1\n");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", data), "第 3 行", "gpd");
  });

  it("a period in the CSV that has no cell, and a lag that is none", async () => {
    const data = file("lag.csv");
    writeFileSync(data, "key,lag,value\nsafety_accidents,1,0\n");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", data), "没有期数 1");
    writeFileSync(data, "key,lag,value\ngdp,去年,1\n");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", data), "第 2 行", "去年");
  });

  it("a CSV without the columns, and one with an open quote", async () => {
    const data = file("columns.csv");
    writeFileSync(data, "代码,数值\ngdp,1\n");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", data), "缺少 key、lag、value");
    writeFileSync(data, 'key,lag,value\n"gdp,0,1\n');
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", data), "引号");
  });

  it("a system whose points add up to 99", async () => {
    const path = systemWith((document) => {
      (document.indicators as { points: number }[])[0]!.points = 7;
    });
    expectOneLine(
      await runCli("generate", "--out", file("x.xlsx"), "--system", path),
      "99",
      "100",
      "indicators",
    );
  });

  it("a formula that names a missing quantity", async () => {
    const path = systemWith((document) => {
      (document.indicators as { components: { formula: string }[] }[])[0]!.components[0]!.formula =
        "new_economy / gpd";
    });
    const ran = await runCli("generate", "--out", file("x.xlsx"), "--system", path);
    expectOneLine(ran, "indicators[0].components[0].formula", "gpd", "第 15 个字符");
  });

  it("a system that is not JSON, and one of another shape", async () => {
    const path = file("broken.json");
    writeFileSync(path, "{");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--system", path), "broken.json", "JSON");
    writeFileSync(path, "[]");
    expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--system", path), "有误");
  });

  it("a command, an option and a method that do not exist", async () => {
    expectOneLine(await runCli("compute"), "compute");
    expectOneLine(await runCli("validate", good, "--xml"), "--xml");
    expectOneLine(await runCli("generate"), "--out");
    expectOneLine(
      await runCli("generate", "--out", file("x.xlsx"), "--parameters", "mine"),
      "mine",
      "example",
    );
    expectOneLine(await runCli("evaluate", "--data", good, "--method", "guess"), "guess");
  });

  it("leaves nothing behind when generating fails", async () => {
    await runCli("generate", "--out", file("never.xlsx"), "--parameters", "mine");
    expect(existsSync(file("never.xlsx"))).toBe(false);
  });
});
