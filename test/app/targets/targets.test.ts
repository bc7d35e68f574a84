import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../../src/app/scores";
import { readTargets, writeTargets } from "../../../src/app/targets/targets";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { inPeriod } from "../../../src/system/targets";
import { openWorkbook } from "../../../src/emulator/file/open";
import { readingTable } from "../../../src/excel/read/tables";
import { inExcel } from "../../../src/excel/request/run";
import { mergeReturns } from "../../../src/app/returns/collect";
import { recoverWorkbook } from "../../../src/app/recoverWorkbook";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { failAtAction, FAILURES } from "../../emulator/failing";
import { startExcel } from "../../emulator/startExcel";
import { edited, handOut, opensOthers, readBack } from "../returns/office";
import { type } from "../filled";
import { tableOf } from "../units/counties";
import { filledTour, targetTable, tour, withoutTargets } from "./tour";

const NOON = new Date("2024-12-01T12:00:00Z");
const SHEET = "任务分解表-目标";

/** What 填报-县统计局 shows as target of a quantity. */
function targetInFillSheet(host: Awaited<ReturnType<typeof filledTour>>, key: string): unknown {
  return tableOf(host, "填报_tjj")[key]!["目标值"];
}

describe("targets that a document sets", () => {
  it("stand in 任务分解表-目标 with who is responsible and until when, and beside what departments fill", async () => {
    const host = await filledTour();
    const table = targetTable(host);
    // the day of what is late is long over
    expect(table["gdp"]).toMatchObject({
      ...{ 目标任务: "地区生产总值", 要求: "不低于", 上年实绩: 280.2, "2024年目标": 300, "2025年目标": 320 },
      ...{ "2026年目标": 342, 已完成: 300.5, 尚差: "", 完成情况: "已达标", 责任单位: "县统计局" },
    });
    expect(table["parks_done"]).toMatchObject({
      完成率: 0.75,
      尚差: 1,
      责任单位: "县生态环境局、各镇（街道）",
    });
    expect(table["accidents"]).toMatchObject({ 要求: "不高于", 完成率: 1, 完成情况: "已达标" });
    // 2 − 34 / 33
    expect(table["air.pm"]!["完成率"]).toBeCloseTo(0.969697, 6);
    expect(table["income"]).toMatchObject({ "2024年目标": "", 完成率: "", 完成情况: "未定目标" });
    expect([targetInFillSheet(host, "gdp"), targetInFillSheet(host, "income")]).toEqual([300, ""]);
  });

  it("follow what the lead office types, in both places", async () => {
    const host = await filledTour();
    type(host, SHEET, "G7", 310);
    expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 310, 尚差: 9.5, 完成情况: "接近目标" });
    expect(targetInFillSheet(host, "gdp")).toBe(310);
    type(host, SHEET, "G7", "");
    expect(targetInFillSheet(host, "gdp")).toBe("");
  });

  const light = async (
    target: number,
    done: number | "",
    deadline: string,
    less = false,
  ): Promise<unknown> => {
    const targets = [{ of: "gdp", value: target, deadline, direction: less ? "less" : "more" } as const];
    const host = await filledTour({ ...tour, targets });
    type(host, "填报-县统计局", "F7", done);
    const { 完成率: rate, 尚差: gap, 完成情况: said } = targetTable(host)["gdp"]!;
    return [rate, gap, said];
  };

  it.each([
    [100, 100, "2099-12-31", false, [1, "", "已达标"]],
    [100, 90, "2099-12-31", false, [0.9, 10, "接近目标"]],
    [100, 89, "2099-12-31", false, [0.89, 11, "差距较大"]],
    [100, 99, "2020-12-31", false, [0.99, 1, "接近目标"]],
    [0.3, 0.3, "2099-12-31", false, [1, "", "已达标"]],
    [100, 105, "2099-12-31", true, [0.95, 5, "接近目标"]],
    [100, 250, "2099-12-31", true, [0, 150, "差距较大"]],
    [100, 80, "2099-12-31", true, [1.2, "", "已达标"]],
    [0, 0, "2099-12-31", true, [1, "", "已达标"]],
    [0, 3, "2099-12-31", true, ["", 3, "差距较大"]],
    [100, "", "2099-12-31", false, ["", "", "未填报"]],
  ] as const)(
    "of %p and %p until %p, less is better: %p",
    async (target, done, day, less, [rate, gap, said]) => {
      const found = (await light(target, done, day, less)) as unknown[];
      if (typeof rate === "number") expect(found[0]).toBeCloseTo(rate, 12);
      else expect(found[0]).toBe(rate);
      expect(found.slice(1)).toEqual([gap, said]);
    },
  );
});

describe("setting targets in a workbook", () => {
  it("makes 任务分解表-目标 with each component, and what its method calls the target already", async () => {
    const host = await filledTour(withoutTargets());
    expect(await readTargets()).toBeUndefined();
    const found = await writeTargets([{ of: "gdp", period: 2024, value: 310 }], "zh", NOON);
    const table = targetTable(host);
    expect(Object.keys(table)).toEqual([
      ...tour.indicators.flatMap(({ code, components }) => components.map(({ id }) => `${code}.${id}`)),
      "gdp",
    ]);
    // the department enters it, and the sheet reads it from there
    expect(table["growth.level"]).toMatchObject({ "2024年目标": 6, 已完成: 6.3, 分值: 20, 现得分: 18.6 });
    expect(table["gdp"]).toMatchObject({ "2024年目标": 310, 完成情况: "接近目标", 分值: "" });
    expect(found.now.composite).toBe((await scoreWorkbook("values")).card.composite);
    expect(host.upToDate().sheet(SHEET)!.cell(1, 1)?.value).toMatch(
      /^目标测算（.*）：现综合得分 89\.11，目标全部完成时 [\d.]+，距满分 100 分还差 [\d.]+ 分$/,
    );
  });

  it("changes what it is told and nothing else, wherever rows were sorted to and columns of users stand", async () => {
    const host = await filledTour();
    const { sheet } = host.workbook.table("任务_目标")!;
    typeIntoCell(host, sheet, "T7", "已开会部署");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").sort.apply([{ key: 7, ascending: false }]);
      await context.sync();
    });
    const before = targetTable(host);
    await writeTargets(
      [{ of: "gdp", period: 2025, value: 325, responsible: "县统计局、县发展改革局" }],
      "zh",
      NOON,
    );
    const after = targetTable(host);
    expect(after["gdp"]).toEqual({
      ...before["gdp"],
      ...{ "2025年目标": 325, 责任单位: "县统计局、县发展改革局", 备注: "已开会部署" },
    });
    expect(after["income"]).toEqual(before["income"]);
    expect(after["air.pm"]).toMatchObject({ 分值: 7.5, 现得分: 7.5, 达标得分: 7.5 });
  });

  it("takes a target away, and adds a row for what had none", async () => {
    const host = await filledTour();
    await writeTargets([
      { of: "gdp", period: 2024, value: null },
      { of: "jobs", period: 2024, value: 5200, deadline: "2024-10-31" },
    ]);
    const table = targetTable(host);
    expect(table["gdp"]).toMatchObject({ "2024年目标": "", 完成情况: "未定目标" });
    expect(table["jobs"]).toMatchObject({
      "2024年目标": 5200,
      已完成: 5120,
      责任单位: "县人力资源社会保障局",
    });
    expect(Object.keys(table).at(-1)).toBe("jobs");
  });

  it("says what there is not, and changes nothing", async () => {
    const host = await filledTour();
    const before = targetTable(host);
    const set = (of: string, period = 2024): Promise<unknown> => writeTargets([{ of, period, value: 1 }]);
    await expect(set("nonsense")).rejects.toThrow("没有代码为“nonsense”的基础数据或分项，没有改动");
    await expect(set("gdp", 2023)).rejects.toThrow("不能定 2023 年的目标，没有改动；请写 2024 年至 2034 年");
    await expect(set("gdp", 2027)).rejects.toThrow("的表格里没有“2027年目标”列");
    expect(targetTable(host)).toEqual(before);
  });
});

describe("what people do to 任务分解表-目标", () => {
  it("puts a column in front of the targets: fill sheets still show the targets", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      const values = [["三季度数"], [1], [2], [3], [222], [5], [6], [7]];
      context.workbook.tables.getItem("任务_目标").columns.add(6, values);
      await context.sync();
    });
    expect(targetTable(host)["gdp"]).toMatchObject({ 三季度数: 222, "2024年目标": 300 });
    expect(targetInFillSheet(host, "gdp")).toBe(300);
    await writeTargets([{ of: "gdp", period: 2024, value: 305 }]);
    expect(targetInFillSheet(host, "gdp")).toBe(305);
  });

  it("deletes a row: the fill sheet shows no target any more", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").rows.getItemAt(3).delete();
      await context.sync();
    });
    expect(targetTable(host)).not.toHaveProperty("gdp");
    expect(targetInFillSheet(host, "gdp")).toBe("");
    // and comes back as the document has it, once it is set again
    await writeTargets([{ of: "gdp", period: 2024, value: 301 }]);
    expect(targetInFillSheet(host, "gdp")).toBe(301);
  });

  it("writes a text for a target: it is called one, and is none", async () => {
    const host = await filledTour();
    type(host, SHEET, "G7", "约三百");
    expect(targetTable(host)["gdp"]).toMatchObject({ 完成率: "", 完成情况: "应填数字" });
    expect(targetInFillSheet(host, "gdp")).toBe("");
    const { rows } = (await readTargets())!;
    expect(rows.find(({ aim }) => aim.key === "gdp")).toMatchObject({ shown: { light: "wrong" } });
  });

  it("empties 要求: it goes by what the document says", async () => {
    const host = await filledTour();
    type(host, SHEET, "E10", "");
    type(host, SHEET, "G10", 3);
    expect(targetTable(host)["accidents"]).toMatchObject({ 完成情况: "已达标", 尚差: "" });
    const { rows } = (await readTargets())!;
    expect(rows.find(({ aim }) => aim.key === "accidents")!.aim.direction).toBe("less");
  });

  it("asks for what could never be entered, or for both ways: nothing is written", async () => {
    const host = await filledTour();
    const before = targetTable(host);
    const set = (of: string, value: number): Promise<unknown> => writeTargets([{ of, period: 2024, value }]);
    await expect(set("good_days", 120)).rejects.toThrow("“空气质量优良天数比例”的目标填的是 120");
    await expect(set("parks_done", 3.5)).rejects.toThrow("没有改动");
    await expect(
      writeTargets([
        { of: "gdp", period: 2024, value: 5, direction: "less" },
        { of: "gdp", period: 2025, value: 6, direction: "more" },
      ]),
    ).rejects.toThrow("既写了不低于又写了不高于");
    expect(targetTable(host)).toEqual(before);
  });

  it("takes away a column that a new row needs: it is told which", async () => {
    const host = await filledTour();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").columns.getItem("完成时限").delete();
      await context.sync();
    });
    await writeTargets([{ of: "gdp", period: 2024, value: 305 }]);
    expect(targetTable(host)["gdp"]).toMatchObject({ "2024年目标": 305 });
    await expect(writeTargets([{ of: "jobs", period: 2024, value: 5 }])).rejects.toThrow("没有“完成时限”列");
  });
});

test("of what takes points away less is better, and the full mark is where nothing is taken", async () => {
  const host = await filledTour(withoutTargets());
  await writeTargets([{ of: "criticisms.count", period: 2024, value: 0 }]);
  expect(targetTable(host)["criticisms.count"]).toMatchObject({
    ...{ 要求: "不高于", 已完成: 1, 完成情况: "差距较大", 现得分: -0.5, 达标得分: 0, 满分需达到: 0 },
  });
});

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

// the row that the job was putting in is known by its code, wherever it stands by then
test("broken off, and the table sorted since, it is finished, and no row of before loses anything", async () => {
  const host = await filledTour();
  type(host, SHEET, "R10", "县长");
  type(host, SHEET, "H10", 7);
  const set = (): Promise<unknown> =>
    writeTargets(
      [
        { of: "accidents", period: 2024, value: 1 },
        { of: "jobs", period: 2024, value: 5200 },
      ],
      "zh",
      NOON,
    );
  const whole = startExcel(cloneWorkbook(host.workbook));
  await set();
  const after = targetTable(whole);
  for (const action of [200, 230, 260, 290]) {
    const broken = startExcel(cloneWorkbook(host.workbook));
    const mend = failAtAction(broken, action, Object.values(FAILURES)[0]!);
    await set().catch(() => undefined);
    mend();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("任务_目标").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    await recoverWorkbook();
    const found = targetTable(broken);
    expect(found["accidents"]).toMatchObject({ 责任单位: "县长", "2025年目标": 7 });
    if (found["jobs"]) expect(found["jobs"]["2024年目标"]).toBe(after["jobs"]!["2024年目标"]);
  }
});
