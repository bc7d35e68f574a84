import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { readTargets, writeTargets } from "../../../src/app/targets/targets";
import { inPeriod } from "../../../src/system/targets";
import { openWorkbook } from "../../../src/emulator/file/open";
import { readingTable } from "../../../src/excel/read/tables";
import { inExcel } from "../../../src/excel/request/run";
import { mergeReturns } from "../../../src/app/returns/collect";
import { edited, handOut, opensOthers, readBack } from "../returns/office";
import { type } from "../filled";
import { tableOf } from "../units/counties";
import { filledTour, targetTable, tour, withoutTargets, targetInFillSheet } from "./tour";

const SHEET = "任务分解表-目标";

describe("targets from one year to the next", () => {
  it("become those of the year that they are of, and what was this year's is set aside with it", async () => {
    const host = await filledTour();
    await writeTargets([{ of: "gdp", period: 2025, value: 325 }]);
    await generateWorkbook(tour, { existing: "next-period" });
    const table = targetTable(host);
    expect(Object.keys(table)).toEqual(["gdp"]);
    expect(table["gdp"]).toMatchObject({ 上年实绩: 300.5, "2025年目标": 325, "2026年目标": 342, 已完成: "" });
    expect(targetInFillSheet(host, "gdp")).toBe(325);
    expect(host.workbook.sheet(`2024-${SHEET}`)!.cell(6, 9)?.value).toBe(300.5);
  });

  it("are kept when all sheets are made anew, and come to fill sheets that had no column for them", async () => {
    const host = await filledTour(withoutTargets());
    await writeTargets([{ of: "gdp", period: 2024, value: 310, responsible: "县发展改革局" }]);
    expect(tableOf(host, "填报_tjj")["gdp"]).not.toHaveProperty("目标值");
    await generateWorkbook(withoutTargets(), { existing: "replace" });
    expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 310, 责任单位: "县发展改革局" });
    expect(targetInFillSheet(host, "gdp")).toBe(310);
    // a second time nothing is left out or doubled
    await generateWorkbook(withoutTargets(), { existing: "replace" });
    expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 310, 责任单位: "县发展改革局" });
  });

  it("are kept word for word when all sheets are made anew, with what stands beside them", async () => {
    const host = await filledTour();
    type(host, SHEET, "G7", "约三百");
    type(host, SHEET, "R7", "县统计局、");
    type(host, SHEET, "S7", "");
    type(host, SHEET, "T7", "已开会部署");
    type(host, SHEET, "S8", "明年三月");
    expect(targetTable(host)["gdp"]).toMatchObject({
      责任单位: "县统计局、",
      完成时限: "",
      备注: "已开会部署",
    });
    await generateWorkbook(tour, { existing: "replace" });
    const table = targetTable(host);
    expect(table["gdp"]).toMatchObject({
      ...{
        "2024年目标": "约三百",
        "2025年目标": 320,
        责任单位: "县统计局、",
        完成时限: "",
        备注: "已开会部署",
      },
    });
    expect(table["income"]).toMatchObject({ 完成时限: "明年三月" });
    expect((await readTargets())!.rows).toHaveLength(7);
  });

  it("keep rows in which nothing is set yet, and read the target that a department enters from there", async () => {
    const host = await filledTour(withoutTargets());
    await writeTargets([{ of: "income", period: 2024, responsible: "县统计局、县农业农村局" }]);
    const before = Object.keys(targetTable(host));
    await generateWorkbook(withoutTargets(), { existing: "replace" });
    const table = targetTable(host);
    expect(Object.keys(table)).toEqual(before);
    expect(table["income"]).toMatchObject({ 责任单位: "县统计局、县农业农村局" });
    type(host, "填报-县统计局", "F9", 6.5);
    expect(targetTable(host)["growth.level"]).toMatchObject({ "2024年目标": 6.5 });
  });

  it("are those of a new edition of the document, but for what the office has set", async () => {
    const host = await filledTour();
    type(host, SHEET, "G4", 75);
    const targets = tour.targets!.map((each) => ({ ...each, value: each.value && each.value + 1 }));
    await generateWorkbook({ ...tour, version: "2", targets }, { existing: "replace" });
    const table = targetTable(host);
    expect([table["revenue.quality"]!["2024年目标"], table["air.pm"]!["2024年目标"]]).toEqual([75, 34]);
  });

  it("of a document without years are of the year that the workbook is for", () => {
    expect(inPeriod(tour, 2025).targets).toEqual([
      { of: "gdp", period: 2025, value: 320 },
      { of: "gdp", period: 2026, value: 342 },
    ]);
  });
});

describe("targets in the file of a department", () => {
  it("are those that stand in the workbook, and the file comes back as any other", async () => {
    opensOthers();
    const host = await filledTour();
    await writeTargets([{ of: "gdp", period: 2024, value: 315 }]);
    const { bytes } = (await handOut(["tjj"])).get("tjj")!;
    const { workbook } = await openWorkbook(bytes);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(SHEET);
    const { sheet, table } = workbook.table("填报_tjj")!;
    const titles = Array.from({ length: 20 }, (_, i) => sheet.cell(table.rect.top, i + 1)?.value);
    expect(sheet.cell(table.rect.top + 1, titles.indexOf("目标值") + 1)?.value).toBe(315);
    const back = await readBack({ name: "县统计局.xlsx", bytes: await edited(bytes, { "gdp@0": 318 }) });
    await mergeReturns(back);
    expect(targetTable(host)["gdp"]).toMatchObject({ 已完成: 318, 完成情况: "已达标" });
  });

  it("come back also where the lead office has no column for them", async () => {
    opensOthers();
    const host = await filledTour(withoutTargets());
    await writeTargets([{ of: "gdp", period: 2024, value: 315 }]);
    const { bytes } = (await handOut(["tjj"])).get("tjj")!;
    const back = await readBack({ name: "县统计局.xlsx", bytes: await edited(bytes, { "gdp@0": 318 }) });
    const merged = await mergeReturns(back);
    expect(merged).toBeDefined();
    expect(tableOf(host, "填报_tjj")["gdp"]).toMatchObject({ 本期值: 318 });
  });
});

it("is a table that is found by its name, whatever the sheet is called", async () => {
  const host = await filledTour();
  host.workbook.sheet(SHEET)!.name = "目标";
  await writeTargets([{ of: "gdp", period: 2024, value: 312 }]);
  expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 312 });
  expect(await inExcel((requests) => requests.send(readingTable("任务_目标")))).toMatchObject({
    sheet: "目标",
  });
});
