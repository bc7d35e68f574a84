import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import { CellError } from "../../src/emulator/model/cell";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { HostError } from "../../src/emulator/protocol/hostError";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";
import { failAt } from "../../src/emulator/testing/failing";
import { USUAL } from "../../src/emulator/character";
import { startExcel } from "../emulator/startExcel";
import { large } from "./large";

const shipped = shippedSystem({ example: true });
const asem = (): IndicatorSystem =>
  loadSystem(JSON.parse(readFileSync(join(__dirname, "../fixtures/asem/system.json"), "utf8")));

function single(): IndicatorSystem {
  const indicator = shipped.indicators[7]!;
  return {
    ...shipped,
    fullMark: indicator.points,
    indicators: [indicator],
    constraints: [],
    quantities: shipped.quantities.filter(({ key }) => /^income_/.test(key)),
  };
}

const errorsIn = (host: ExcelHost): string[] =>
  host
    .upToDate()
    .sheets.flatMap((sheet) =>
      [...sheet.entries()]
        .filter(([, , { value }]) => value instanceof CellError)
        .map(([row, column]) => `${sheet.name} ${row} ${column}`),
    );

describe("generating a workbook", () => {
  it.each([
    ["the shipped system", () => shipped, ["missing", "head-blank"]],
    // it has no goalposts of its own
    ["the ASEM system", asem, ["missing", "head-blank", "goalposts-empty"]],
    ["a system of one indicator", single, ["missing", "head-blank"]],
  ])("works for %s, empty and without an error in any cell", async (_what, system, told) => {
    const host = startExcel();
    await generateWorkbook(system());
    expect(errorsIn(host)).toEqual([]);
    const { findings } = await validateEntries({ report: true });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(told));
    expect((await scoreWorkbook()).card.composite).toBeNull();
  });

  it("takes at most eight round trips for the shipped system: three or four for its sheets, two for what Excel may refuse", async () => {
    const host = startExcel(undefined, USUAL);
    await generateWorkbook(shipped);
    expect(host.traffic.syncs).toBeLessThanOrEqual(8);
  });

  it("takes a request for each megabyte, and five around them, with 300 indicators and 60 departments, writing every text as it is", async () => {
    const host = startExcel(undefined, USUAL);
    const system = large();
    await generateWorkbook(system);
    expect(host.traffic.syncs).toBeLessThanOrEqual(5 + Math.ceil(host.traffic.bytes / 1_000_000));
    expect(errorsIn(host)).toEqual([]);
    const official = host.workbook.sheet("任务分解表")!;
    expect(system.indicators.map((_, i) => official.cell(3 + i, 2)!.value)).toEqual(
      system.indicators.map(({ name }) => name),
    );
  });

  it("reports real progress, from nothing to everything", async () => {
    startExcel();
    const seen: number[] = [];
    await generateWorkbook(shipped, { progress: (done) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it("leaves no half-made sheet and no name behind when Excel refuses in the middle", async () => {
    const host = startExcel();
    const mend = failAt(host, 2, 0.5);
    await expect(generateWorkbook(shipped)).rejects.toThrow("Excel 没有完成操作（GeneralException");
    mend();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(host.workbook.names).toEqual([]);
    await generateWorkbook(shipped);
  });

  it("keeps a sheet that somebody has something on, and lets nobody type into locked cells", async () => {
    const host = startExcel();
    typeIntoCell(host, host.workbook.sheets[0]!, "A1", "我的笔记");
    await generateWorkbook(shipped);
    expect(host.workbook.sheet("Sheet1")!.cell(0, 0)!.value).toBe("我的笔记");
    const sheet = host.workbook.sheet("填报-县财政局")!;
    expect(() => typeIntoCell(host, sheet, "E7", "亿元")).toThrow(HostError);
    typeIntoCell(host, sheet, "F7", "162480");
    expect(sheet.cell(6, 5)!.value).toBe(162480);
  });
});

describe("the sheets guard themselves, without the add-in", () => {
  it.each([
    ["", "152310", "请填写"],
    ["16万", "152310", "应填数字"],
    ["-1", "152310", "超出范围"],
    ["162480", "152310", "正常"],
    ["230000", "152310", "变动较大请说明"],
    ["50000", "152310", "变动较大请说明"],
    ["1600000", "152310", "疑似小数点错位"],
    ["1624", "152310", "疑似小数点错位"],
    ["16.248", "152310", "疑似计量单位错误"],
    ["3000001", "2500000", "超出通常范围"],
    ["7999", "10000", "超出通常范围"],
    ["0", "0", "超出通常范围"],
  ])("%j this year and %j last year: 自查 says %s", async (now, before, says) => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县财政局")!;
    typeIntoCell(host, sheet, "F7", now);
    typeIntoCell(host, sheet, "G7", before);
    host.upToDate();
    expect(sheet.cell(6, 10)!.value).toBe(says);
  });

  it("tells changes in per cent, and those of what is per cent itself in percentage points", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县自然资源局")!;
    const changes = (
      [
        ["建设用地面积", 110, 100],
        ["森林覆盖率", 58.6, 58.1],
      ] as const
    ).map(([name, now, before]) => {
      const [row] = [...sheet.entries()].find(([, column, { value }]) => column === 2 && value === name)!;
      typeIntoCell(host, sheet, `F${row + 1}`, String(now));
      typeIntoCell(host, sheet, `G${row + 1}`, String(before));
      host.upToDate();
      return [sheet.cell(row, 7)!.value, sheet.numberFormat(row, 7)];
    });
    expect(changes).toEqual([
      [expect.closeTo(10, 9), '0.00"%"'],
      [expect.closeTo(0.5, 9), '0.00"个百分点"'],
    ]);
  });

  it("takes a reason of five characters in 备注 for an explanation", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县财政局")!;
    typeIntoCell(host, sheet, "F7", "230000");
    typeIntoCell(host, sheet, "G7", "152310");
    typeIntoCell(host, sheet, "I7", "新增");
    host.upToDate();
    expect(sheet.cell(6, 10)!.value).toBe("变动较大请说明");
    typeIntoCell(host, sheet, "I7", "新增大型企业");
    host.upToDate();
    expect(sheet.cell(6, 10)!.value).toBe("已说明");
  });

  it.each([
    [null, null, null, "请填写"],
    [0, null, null, "正常"],
    [2, null, null, "请填日期和说明"],
    [2, 43529, "某厂", "请填日期和说明"],
    [2, 43529, "3月5日某厂爆炸，7月1日某矿冒顶", "正常"],
    [2, null, "3月5日某厂爆炸，7月1日某矿冒顶", "请填日期和说明"],
    [2, 43220, "3月5日某厂爆炸，7月1日某矿冒顶", "请填日期和说明"],
    [2, 43529, "\u3000\u3000\u3000\u3000\u3000", "请填日期和说明"],
    [0, 43529, null, "起数与说明不符"],
    [0, null, "某厂爆炸", "起数与说明不符"],
    [1.5, 43529, "3月5日某厂爆炸", "应为整数"],
  ])("a count of %j with date %j and description %j: 自查 says %s", async (count, date, event, says) => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县应急局")!;
    [count, date, event].forEach((value, i) => sheet.put(6, [5, 6, 7][i]!, { value }));
    host.touched();
    host.upToDate();
    expect([5, 6, 7, 10].map((column) => sheet.cell(5, column)!.value)).toEqual([
      "本期值",
      "发生日期",
      "情况说明",
      "自查",
    ]);
    expect(sheet.cell(6, 10)!.value).toBe(says);
  });

  it("shows each department what its own numbers come to", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县财政局")!;
    typeIntoCell(host, sheet, "F7", "162480");
    typeIntoCell(host, sheet, "F8", "214300");
    host.upToDate();
    const row = [1, 2, 3, 4, 5].map((column) => sheet.cell(16, column)!.value);
    expect(row).toEqual([
      2,
      "税收收入占一般公共预算收入比重及升降幅度（比重）",
      "税收收入 ÷ 一般公共预算收入 × 100",
      "%",
      75.82,
    ]);
    expect(sheet.cell(16, 5)!.formula).toContain("q_tax_revenue/q_budget_revenue*100");
    expect(sheet.cell(17, 5)!.value).toBe("");
  });

  it("counts what is filled and says the change against last year", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    const sheet = host.workbook.sheet("填报-县财政局")!;
    typeIntoCell(host, sheet, "F7", "110");
    typeIntoCell(host, sheet, "G7", "100");
    host.upToDate();
    expect(sheet.cell(6, 7)!.value).toBeCloseTo(10, 9);
    expect(sheet.cell(2, 11)!.value).toBe("已填 2/8");
  });
});
