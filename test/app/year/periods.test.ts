import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { existingSystem, generateWorkbook, type Generated } from "../../../src/app/generateWorkbook";
import { lastYearsRun, runHistory } from "../../../src/app/runHistory";
import { scoreWorkbook } from "../../../src/app/scores";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { validateEntries } from "../../../src/app/validateEntries";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { CellValue } from "../../../src/emulator/model/cell";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { parseAddress } from "../../../src/emulator/model/rect";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import type { Period } from "../../../src/system/period";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { startExcel } from "../../emulator/startExcel";
import { demoEntries } from "../../fixtures/demoEntries";

const TAX = "填报-县财政局";
const AIR = "填报-市生态环境局沂源分局";
const SYSTEM = "指标体系";
const shipped = shippedSystem({ example: true });
/** 满意值 of the first component */
const GOALPOST = "K4";

const valueOf = (host: ExcelHost, sheet: string, address: string): CellValue | null => {
  const { top, left } = parseAddress(address)!.rect;
  return host.upToDate().sheet(sheet)!.cell(top, left)?.value ?? null;
};
const type = (host: ExcelHost, sheet: string, cell: string, text: string): void =>
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, text);
const begin = (period?: Period): Promise<Generated> =>
  generateWorkbook(shipped, { existing: "next-period", ...(period !== undefined && { period }) });

/** The second quarter of 2018, filled and scored, with a goalpost of its own. */
async function filledQuarter(): Promise<ExcelHost> {
  filled ??= cloneWorkbook((await fillQuarter()).workbook);
  return startExcel(cloneWorkbook(filled));
}

let filled: WorkbookModel | undefined;
let scored: number | null;

async function fillQuarter(): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook({ ...shipped, period: "2018Q2" });
  await fillEntries(entriesFromCsv(demoEntries, "demo"));
  // half a year has fewer days
  for (const [cell, days] of Object.entries({ F8: "121", G8: "118", F9: "181", G9: "181" }))
    type(host, AIR, cell, days);
  type(host, SYSTEM, GOALPOST, "23");
  scored = (await scoreWorkbook("values")).card.composite;
  return host;
}

describe("a workbook of a quarter", () => {
  it("says on every sheet that it is of the quarter, and what time its numbers are of", async () => {
    const host = await filledQuarter();
    expect(valueOf(host, TAX, "B1")).toBe("2018年二季度沂源县县域经济高质量发展综合评价填报表（县财政局）");
    expect(valueOf(host, TAX, "B5")).toMatch(/^本期值填2018年1—6月数，上年同期值填2017年1—6月数。/);
    expect(valueOf(host, "填报-县自然资源局", "B5")).toMatch(/2017年1—6月数，时点数填期末数。/);
    expect(valueOf(host, "计分表", "B1")).toMatch(/^2018年二季度沂源县/);
    const [run] = await runHistory();
    expect([run!.period, run!.composite]).toEqual(["2018Q2", scored]);
    expect(valueOf(host, "历次得分", "B4")).toBe("2018年二季度");
  });

  it("explains scores with the time that each number is of", async () => {
    await filledQuarter();
    const { card } = await scoreWorkbook("values");
    const { explanation } = card.indicators.find(({ no }) => no === 2)!;
    expect(explanation).toContain("2017年二季度比重");
  });

  it("asks for the days that it has, and for events from January to its end", async () => {
    const host = await filledQuarter();
    type(host, "填报-县应急局", "F7", "1");
    type(host, "填报-县应急局", "G7", "2018-07-02");
    type(host, "填报-县应急局", "H7", "7月2日某矿冒顶");
    type(host, AIR, "F9", "182");
    const { findings } = await validateEntries({ report: false });
    const told = new Map(findings.map(({ rule, message }) => [rule, message]));
    expect(told.get("days")).toMatch(/^2018年1—6月.*天数填的 \d+ 天多于该期的 181 天，请核对$/);
    expect(told.get("event-date")).toMatch(/发生日期未填写或不在2018年1—6月内，请填写，如 2018-03-05$/);
  });
});

describe("the next quarter", () => {
  it("says what departments have to enter of a year before, since no sheet has it", async () => {
    const host = await filledQuarter();
    const { period, before, archived, lacking } = await begin();
    expect([period, before]).toEqual(["2018Q3", "2018Q2"]);
    expect(archived).toContain(`2018年二季度-${TAX}`);
    expect(lacking).toContainEqual({ department: "县财政局", count: 4 });
    expect(valueOf(host, TAX, "G7")).toBeNull();
    expect((await existingSystem())!.period).toBe("2018Q3");
  });

  it("has the values of the same quarter a year before, wherever they were set aside", async () => {
    const host = await filledQuarter();
    const [now, last] = ["F7", "G7"].map((cell) => valueOf(host, TAX, cell));
    const invested = valueOf(host, "填报-县统计局", "G9");
    await begin();
    await begin();
    const { period, lacking } = await begin("2019Q2");
    expect([period, lacking]).toEqual(["2019Q2", []]);
    expect([valueOf(host, TAX, "F7"), valueOf(host, TAX, "G7")]).toEqual([null, now]);
    // and of two years before, where a formula reads that
    expect(valueOf(host, "填报-县统计局", "H9")).toBe(invested);
    expect(last).not.toBeNull();
    expect((await lastYearsRun())!.composite).toBe(scored);
  });

  it("has its own goalposts again when the same quarter comes again", async () => {
    const host = await filledQuarter();
    await begin();
    expect(valueOf(host, SYSTEM, GOALPOST)).toBe(23);
    type(host, SYSTEM, GOALPOST, "31");
    await begin("2019Q2");
    expect(valueOf(host, SYSTEM, GOALPOST)).toBe(23);
    await begin();
    expect(valueOf(host, SYSTEM, GOALPOST)).toBe(31);
    await begin(2019);
    // nobody has set any for a whole year: the last ones go on
    expect(valueOf(host, SYSTEM, GOALPOST)).toBe(31);
  });

  it.each(["2018Q2", "2018Q1", 2017])("is not %s, which is over", async (period) => {
    const host = await filledQuarter();
    await expect(begin(period)).rejects.toThrow("工作簿是2018年二季度的，不能转入");
    expect(valueOf(host, TAX, "B1")).toMatch(/^2018年二季度/);
  });
});
