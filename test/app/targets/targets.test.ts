import { scoreWorkbook } from "../../../src/app/scores";
import { readTargets, writeTargets } from "../../../src/app/targets/targets";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { type } from "../filled";
import { filledTour, targetTable, tour, withoutTargets, targetInFillSheet } from "./tour";

const NOON = new Date("2024-12-01T12:00:00Z");
const SHEET = "任务分解表-目标";

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
    await expect(set("gdp", 2023)).rejects.toThrow("不能定2023年的目标，没有改动；请写2024年至2034年");
    await expect(set("gdp", 2027)).rejects.toThrow("的表格里没有“2027年目标”列");
    expect(targetTable(host)).toEqual(before);
  });
});
