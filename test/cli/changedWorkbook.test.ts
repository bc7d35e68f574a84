import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { restructure } from "../../src/emulator/model/structure";
import { runCli } from "./runCli";
import { expectOneLine, put, sheetOf, spoiledWorkbooks } from "./spoiled";
import { demoResult } from "../fixtures/demoResult";

const { file, good, spoiled } = spoiledWorkbooks();

async function findingsOf(
  path: string,
): Promise<{ rule: string; sheet: string; cell: string; message: string }[]> {
  const { out } = await runCli("validate", path, "--json");
  return JSON.parse(out).findings;
}

describe("a workbook that users changed", () => {
  it("a sheet deleted: said once, the rest is scored", async () => {
    const path = await spoiled("deleted.xlsx", (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== "填报-县财政局");
      workbook.names = workbook.names.filter(({ formula }) => !formula.includes("县财政局"));
    });
    expect(await findingsOf(path)).toMatchObject([{ rule: "sheet-missing", sheet: "填报-县财政局" }]);
    const { code, out } = await runCli("score", path, "--json");
    const { indicators } = JSON.parse(out);
    expect(code).toBe(1);
    expect(indicators[1]).toMatchObject({ status: "missing-data", score: null });
    expect(indicators[0]).toMatchObject({ status: "scored", score: 6.17 });
  });

  it("a sheet renamed: nothing changes", async () => {
    const path = await spoiled("renamed.xlsx", (workbook) => {
      const sheet = sheetOf(workbook, "填报-县财政局");
      for (const name of workbook.names) name.formula = name.formula.replace("填报-县财政局", "财政局报来");
      sheet.name = "财政局报来";
    });
    expect(await findingsOf(path)).toEqual([]);
    expect(JSON.parse((await runCli("score", path, "--json")).out).composite).toBe(demoResult.composite);
  });

  it("rows sorted: every value is found by its key, and names that have stayed behind are told", async () => {
    const path = await spoiled("sorted.xlsx", (workbook) => {
      const sheet = sheetOf(workbook, "填报-县财政局");
      for (let column = 0; column < 12; column++) {
        const [upper, lower] = [sheet.cell(6, column), sheet.cell(9, column)];
        sheet.replace(6, column, lower);
        sheet.replace(9, column, upper);
      }
    });
    expect(await findingsOf(path)).toMatchObject([{ rule: "name-astray", sheet: "填报-县财政局" }]);
    expect(JSON.parse((await runCli("score", path, "--json")).out).composite).toBe(demoResult.composite);
  });

  it("rows and columns inserted: every value is found by its key and its title", async () => {
    const path = await spoiled("inserted.xlsx", (workbook) => {
      const sheet = sheetOf(workbook, "填报-县统计局");
      restructure(workbook, sheet, { axis: "row", at: 2, count: 3 });
      restructure(workbook, sheet, { axis: "row", at: 12, count: 1 });
      restructure(workbook, sheet, { axis: "column", at: 5, count: 1 });
      put(sheet, "F9", "我加的列");
    });
    expect(await findingsOf(path)).toMatchObject([
      { rule: "column-foreign", sheet: "填报-县统计局", cell: "F9" },
    ]);
    expect(JSON.parse((await runCli("score", path, "--json")).out).composite).toBe(demoResult.composite);
  });

  it("a number in a row that somebody added: said, since it would not count", async () => {
    const path = await spoiled("row-added.xlsx", (workbook) => {
      const sheet = sheetOf(workbook, "填报-县财政局");
      restructure(workbook, sheet, { axis: "row", at: 8, count: 1 });
      put(sheet, "F9", 12);
    });
    expect(await findingsOf(path)).toMatchObject([{ rule: "row-unknown", sheet: "填报-县财政局" }]);
  });

  it("text where a number belongs: said with its place, and the indicator is not scored", async () => {
    const path = await spoiled("text-for-number.xlsx", (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F7", "16.2亿");
    });
    expect(await findingsOf(path)).toMatchObject([
      {
        rule: "number-as-text",
        sheet: "填报-县财政局",
        cell: "F7",
        key: "tax_revenue",
        found: "16.2亿",
        message: "2019年税收收入填的“16.2亿”是文字，不能计算，应是 162000万元，请改填 162000",
        correction: 162000,
      },
    ]);
    expect(JSON.parse((await runCli("score", path, "--json")).out).indicators[1].status).toBe("wrong-data");
  });

  it("a part larger than its whole, a value out of bounds, half a day", async () => {
    const path = await spoiled("relations.xlsx", (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F7", 214_301);
      put(sheetOf(workbook, "填报-市生态环境局沂源分局"), "F8", 240.5);
      put(sheetOf(workbook, "填报-市生态环境局沂源分局"), "F9", 367);
    });
    expect(await findingsOf(path)).toMatchObject([
      {
        rule: "part-within-whole",
        cell: "F7",
        message: "2019年税收收入 214301 大于一般公共预算收入 214300，请核对这两个数",
      },
      { rule: "integer", cell: "F8" },
      { rule: "bounds", cell: "F9" },
    ]);
  });

  it("division by zero: the indicator is 无法计算 with the reason, the rest is scored", async () => {
    const path = await spoiled("zero.xlsx", (workbook) => {
      put(sheetOf(workbook, "填报-县财政局"), "F9", 0);
      put(sheetOf(workbook, "填报-县财政局"), "F10", 0);
    });
    const { indicators, composite } = JSON.parse((await runCli("score", path, "--json")).out);
    expect(indicators[2]).toMatchObject({ status: "not-computable", score: null });
    expect(indicators[2].explanation).toBe(
      "无法计算，比重：除数为 0（2019年税收总额）；升降幅度：除数为 0（2019年税收总额）",
    );
    expect(indicators[1].score).toBe(5.15);
    expect(composite).toBeNull();
  });

  it("an event count above zero raises the veto, a blank count is not zero", async () => {
    const path = await spoiled("veto.xlsx", (workbook) => {
      put(sheetOf(workbook, "填报-县应急局"), "F7", 2);
      put(sheetOf(workbook, "填报-县公安局"), "F7", null);
    });
    const card = JSON.parse((await runCli("score", path, "--json")).out);
    expect(card.vetoes).toEqual([
      { no: 21, name: "重特大安全生产事故", department: "县应急局", count: 2, unit: "起" },
    ]);
    expect(card).toMatchObject({ complete: false, composite: demoResult.composite });
    expect(card.indicators[22]).toMatchObject({ status: "missing-count" });
  });

  it("goalposts that are equal or only one of two: said, and not scored by a guess", async () => {
    const path = await spoiled("goalposts.xlsx", (workbook) => {
      put(sheetOf(workbook, "指标体系"), "K4", 10);
      put(sheetOf(workbook, "指标体系"), "J6", null);
    });
    expect(await findingsOf(path)).toMatchObject([
      { rule: "goalposts", sheet: "指标体系", cell: "K4", key: "new_economy_share.level" },
      { rule: "goalposts", sheet: "指标体系", cell: "J6", key: "tax_share.level" },
    ]);
    const { indicators } = JSON.parse((await runCli("score", path, "--json")).out);
    expect([indicators[0].status, indicators[1].status]).toEqual(["no-goalposts", "no-goalposts"]);
  });

  it("计分表 deleted: made again with the scores", async () => {
    const path = await spoiled("no-scores.xlsx", (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== "计分表");
    });
    expect((await runCli("score", path)).code).toBe(0);
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
    expect(workbook.table("计分_指标")!.sheet.name).toBe("计分表");
  });

  it("计分表 without a row that a score goes to: nothing is written", async () => {
    const path = await spoiled("half-scores.xlsx", (workbook) => {
      restructure(workbook, sheetOf(workbook, "计分表"), { axis: "row", at: 12, count: -1 });
    });
    const before = readFileSync(path);
    expectOneLine(await runCli("score", path), "计分表", "缺少 1 行");
    expect(Buffer.compare(before, readFileSync(path))).toBe(0);
  });

  it("a workbook with macros is scored and keeps them", async () => {
    const path = file("macros.xlsm");
    const macros = new Uint8Array([1, 2, 3, 4]);
    const parts = unzipSync(new Uint8Array(readFileSync(good)));
    writeFileSync(path, zipSync({ ...parts, "xl/vbaProject.bin": macros }));
    expect((await runCli("validate", path)).code).toBe(0);
    expect((await runCli("score", path)).code).toBe(0);
    expect(unzipSync(new Uint8Array(readFileSync(path)))["xl/vbaProject.bin"]).toEqual(macros);
  });
});
