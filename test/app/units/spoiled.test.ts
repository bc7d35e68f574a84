import { publishScores } from "../../../src/app/publication";
import { verifyPublication } from "../../../src/app/verifyPublication";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { unitPosition } from "../../../src/app/units/unitPosition";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { deleteSheet, typeIntoCell } from "../../../src/emulator/userEdits";
import type { IndicatorSystem } from "../../../src/system/schema";
import { put } from "../scoreTables";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const system = comparingSystem();

async function ranked(lines: readonly string[] = COUNTIES, of: IndicatorSystem = system): Promise<ExcelHost> {
  const host = await comparing(of);
  await addCsv(lines);
  await rankWorkbook();
  return host;
}

describe("a published ranking", () => {
  it.each([
    ["its sheet is deleted", (host: ExcelHost) => deleteSheet(host, "各县得分")],
    [
      "its table has become a plain range",
      (host: ExcelHost) => {
        host.workbook.sheet("各县得分")!.tables = [];
        host.touched();
      },
    ],
  ])("is not as it was published when %s", async (_what, act) => {
    const host = await ranked();
    await publishScores();
    act(host);
    const { differences } = await verifyPublication();
    expect(differences.map(({ sheet, now }) => [sheet, now])).toContainEqual(["各县得分", null]);
  });

  it("is not as it was published when a county is added to it, and none is published that 各县数据 does not have", async () => {
    const host = await ranked();
    const add = (): void => {
      const { sheet, table } = host.workbook.table("各县_得分")!;
      table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
      sheet.put(table.rect.bottom, 0, { value: "冒名县" });
      sheet.put(table.rect.bottom, 1, { value: 1 });
      sheet.put(table.rect.bottom, 2, { value: 99.9 });
      host.touched();
    };
    await publishScores();
    add();
    const { differences } = await verifyPublication();
    expect(differences.map(({ cell, now }) => [cell, now])).toEqual([["A9", "冒名县"]]);
    const other = await ranked();
    host.workbook.sheets = other.workbook.sheets;
    add();
    await expect(publishScores()).rejects.toThrow("冒名县");
  });

  it("covers no counties where nothing was ranked when it was published", async () => {
    await comparing(system);
    await addCsv(COUNTIES);
    await expect(publishScores()).rejects.toThrow();
  });
});

describe("names", () => {
  it("are texts, whatever they look like", async () => {
    const names = ["=1+1", "001", "+县", "2024-01-05", "TRUE"];
    const lines = [
      "unit,category,q_a,q_b,q_c,accidents",
      ...names.map((name, i) => `${name},strong,${i},10,20,0`),
    ];
    const host = await ranked(lines);
    expect(await addCsv(lines)).toMatchObject({ added: [], updated: names });
    expect(Object.keys(tableOf(host, "各县_得分")).sort()).toEqual([...names].sort());
    await rankWorkbook();
    await publishScores();
    expect((await verifyPublication()).differences).toEqual([]);
  });

  it("that formulas make are names like others", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    typeIntoCell(host, host.workbook.sheet("各县数据")!, "A4", '="甲"&"县"');
    expect(await addCsv(["unit,q_a", "甲县,7"])).toMatchObject({ added: [], updated: ["甲县"] });
    expect(host.workbook.sheet("各县数据")!.cell(3, 0)?.formula).toBe('"甲"&"县"');
    expect(tableOf(host, "各县_数据")["甲县"]).toMatchObject({ a: 7 });
  });

  it("of groups and indicators may be the same, like ours, or long", async () => {
    const groups = [
      { id: "g", name: "综合得分" },
      { id: "h", name: "说明" },
    ];
    const indicators = system.indicators.map((each) => ({ ...each, name: "很长的名称".repeat(60) }));
    const quantities = system.quantities.map((each, i) => ({
      ...each,
      name: ["数据来源", "上年位次", "Q", "q"][i]!,
    }));
    const host = await ranked(COUNTIES, comparingSystem({ groups, indicators, quantities }));
    expect(tableOf(host, "各县_得分")["甲县"]).toMatchObject({
      综合得分: 10,
      "综合得分 (2)": 4,
      "说明 (2)": 6,
    });
    await rankWorkbook();
    await publishScores();
  });
});

describe("a county", () => {
  it("that stands below the table is not left out without a word", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    put(host, "各县数据", "A9", "己县");
    put(host, "各县数据", "C9", 10);
    await expect(rankWorkbook()).rejects.toThrow("“各县数据”A9 的“己县”在表格之外");
  });

  it("whose rank of last year is no number is named", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    const { sheet, table } = host.workbook.table("各县_数据")!;
    const titles = Array.from({ length: table.rect.right + 1 }, (_, i) => sheet.cell(2, i)?.value);
    sheet.put(3, titles.indexOf("上年位次"), { value: "第三" });
    host.touched();
    await expect(rankWorkbook()).rejects.toThrow("上年位次填的是“第三”");
  });

  it("whose count is not known has no award and no grade, and takes no place from others", async () => {
    const lines = COUNTIES.map((line) => line.replace("甲县,strong,10,10,20,0", "甲县,strong,10,10,20,"));
    const host = await ranked(lines);
    const rows = tableOf(host, "各县_得分");
    expect(rows["甲县"]).toMatchObject({ 先进类别: "", 等次: "", 说明: "约束条件未填：生产事故" });
    expect(rows["乙县"]).toMatchObject({ 等次: "优秀" });
  });

  it("has awards of chosen indicators by the points of its category", async () => {
    const awards = [{ id: "x", name: "专项", by: "group" as const, indicators: ["a", "b"], size: 1 }];
    // 丙: (4 × 1 + 2 × 0.6) ÷ 6 = 0.867; 甲: (2 × 0.8 + 2 × 0.9) ÷ 4 = 0.85. By 2 and 2 points 丙 would have 0.8
    const host = await ranked(
      ["unit,category,q_a,q_b,q_c,accidents", "甲县,strong,8,9,20,0", "丙县,direct,10,6,20,0"],
      comparingSystem({ awards }),
    );
    expect(tableOf(host, "各县_得分")).toMatchObject({ 丙县: { 先进类别: "专项" }, 甲县: { 先进类别: "" } });
  });

  it("is ranked by another mean, and by another policy, in scores and formulas alike", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    const { ranking } = await rankWorkbook({ aggregation: "geometric", missing: "zero" });
    const rows = tableOf(host, "各县_得分");
    for (const { unit, score } of ranking.units)
      expect([unit, rows[unit]!["综合得分"]]).toEqual([unit, score]);
    // 甲 of 乙: √(0.5 × 1) of 4 points is 2.83; the whole (2.83 ÷ 4)^0.4 of 10
    expect(ranking.units[1]!.score).toBe(8.71);
    expect(ranking.units[4]!.score).toBe(0);
    await expect(rankWorkbook({ aggregation: "harmonic", method: { id: "goalposts" } })).rejects.toThrow(
      "harmonic",
    );
    // where it stands is told as it was ranked
    expect((await unitPosition("乙县")).position.unit.score).toBe(ranking.units[1]!.score);
  });

  it("that users put between ours in 各县得分 stays", async () => {
    const host = await ranked();
    const { sheet, table } = host.workbook.table("各县_得分")!;
    table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
    typeIntoCell(host, sheet, "A9", "平均");
    typeIntoCell(host, sheet, "C9", "=AVERAGE(C4:C7)");
    await rankWorkbook();
    expect([sheet.cell(8, 0)?.value, sheet.cell(8, 2)?.formula]).toEqual(["平均", "AVERAGE(C4:C7)"]);
  });
});
