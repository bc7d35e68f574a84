import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { deleteSheet, typeIntoCell } from "../../../src/emulator/userEdits";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const RANKING = "各县_得分";
const system = comparingSystem();

function column(host: ExcelHost, title: string): Record<string, unknown> {
  const rows = Object.entries(tableOf(host, RANKING));
  return Object.fromEntries(rows.map(([unit, row]) => [unit, row[title]]));
}

async function ranked(lines = COUNTIES, of = system): Promise<ExcelHost> {
  const host = await comparing(of);
  await addCsv(lines);
  await rankWorkbook();
  return host;
}

describe("counties in a workbook", () => {
  // 甲: 2 + 2 + 6. 乙: 1 + 2 + 6. 丙 is 省财政直管县, where a and c count 4 each: 4 + 1 + 2. 丁 has an accident.
  it("are scored by the points of their categories and ranked together; one with a veto has no rank", async () => {
    const host = await ranked();
    expect(column(host, "综合得分")).toEqual({ 甲县: 10, 乙县: 9, 丙县: 7, 丁县: 10, 戊县: "" });
    expect(column(host, "位次")).toEqual({ 甲县: 1, 乙县: 2, 丙县: 3, 丁县: "", 戊县: "" });
    expect(column(host, "约束条件")).toEqual({
      甲县: "",
      乙县: "",
      丙县: "",
      丁县: "生产事故 2 起",
      戊县: "",
    });
    expect(column(host, "说明")).toMatchObject({
      丁县: "触发约束条件，不参加排名",
      戊县: "未计分：C",
    });
  });

  // four have a score: 0.4 of them is one; a veto forbids the first grade
  it("have grades by score and by a share of them", async () => {
    const host = await ranked();
    expect(column(host, "等次")).toEqual({
      甲县: "优秀",
      乙县: "良好",
      丙县: "良好",
      丁县: "良好",
      戊县: "",
    });
  });

  it("have awards, but for those with a veto", async () => {
    const host = await ranked();
    expect(column(host, "先进类别")).toMatchObject({ 甲县: expect.stringContaining("先进县"), 丁县: "" });
  });

  it("stand in the order of their ranks, and one that is typed in later comes below and is ranked", async () => {
    const host = await ranked();
    expect(Object.keys(tableOf(host, RANKING))).toEqual(["甲县", "乙县", "丙县", "丁县", "戊县"]);
    await addCsv(["unit,category,q_a,q_b,q_c,accidents", "己县,strong,10,10,15,0", "乙县,strong,10,10,20,0"]);
    await rankWorkbook();
    expect(column(host, "位次")).toEqual({ 甲县: 1, 乙县: 1, 己县: 3, 丙县: 4, 丁县: "", 戊县: "" });
    expect(Object.keys(tableOf(host, RANKING)).at(-1)).toBe("己县");
  });

  it("follow the scores when somebody corrects one by hand: composite, rank and rise are live", async () => {
    const host = await ranked();
    const { sheet, table } = host.upToDate().table(RANKING)!;
    const titles = Array.from({ length: table.rect.right + 1 }, (_, i) => sheet.cell(2, i)?.value);
    const cell = `${String.fromCharCode(65 + titles.indexOf("1 A"))}4`;
    typeIntoCell(host, sheet, cell, "0.5");
    expect(column(host, "综合得分")).toMatchObject({ 甲县: 8.5 });
    expect(column(host, "位次")).toMatchObject({ 甲县: 2, 乙县: 1 });
  });

  it("say that they are not there any more, and lose their scores", async () => {
    const host = await ranked();
    const { sheet } = host.workbook.table("各县_数据")!;
    for (const address of ["A4", "B4", "C4", "E4", "G4", "I4", "K4"]) typeIntoCell(host, sheet, address, "");
    for (let i = 0; i < 12; i++) sheet.put(3, i, { value: null });
    host.touched();
    await rankWorkbook();
    expect(column(host, "说明")).toMatchObject({ 甲县: "各县数据中已没有这一行" });
    expect(column(host, "位次")).toMatchObject({ 甲县: "", 乙县: 1 });
  });

  it("keep what users have put beside their ranks", async () => {
    const host = await ranked();
    const { sheet, table } = host.upToDate().table(RANKING)!;
    const beside = table.rect.right + 2;
    sheet.put(3, beside, { value: "已公示" });
    sheet.put(12, 1, { value: "复核：张某" });
    host.touched();
    await rankWorkbook();
    expect(sheet.cell(3, beside)?.value).toBe("已公示");
    expect(sheet.cell(12, 1)?.value).toBe("复核：张某");
  });

  it("are compared with each other where goalposts are not set", async () => {
    const bare = comparingSystem({
      indicators: system.indicators.map((each) => ({
        ...each,
        components: each.components.map(({ normalisation: _, ...rest }) => rest),
      })),
    });
    const host = await comparing(bare);
    await addCsv(COUNTIES.slice(0, 4));
    const { options } = await rankWorkbook();
    expect(options.method.id).toBe("minmax");
    expect(column(host, "位次")).toEqual({ 甲县: 1, 乙县: 2, 丙县: 3 });
    expect(String(host.workbook.sheet("各县得分")!.cell(1, 0)?.value)).toContain("极差标准化");
  });
});

describe("what keeps counties from being ranked is told, and nothing is changed", () => {
  it.each([
    ["G5", "12万元", /第一处在 G5：“c”填的是“12万元”/],
    ["B5", "一类县", /在 B5：评价类别填的是“一类县”，应为：省财政直管县、经济发达县/],
    ["I5", "-1", /在 I5：“事故（起）”填的是“-1”，应填不小于 0 的整数/],
    ["A5", "甲县", /在 A5：评价对象“甲县”在 A4 已有一行/],
    ["A5", "", /在 A5：这一行有数据而没有评价对象的名称/],
  ])("%s says “%s”", async (cell, typed, words) => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    typeIntoCell(host, host.workbook.sheet("各县数据")!, cell, typed);
    const before = host.revision;
    await expect(rankWorkbook()).rejects.toThrow(words);
    expect(host.revision).toBe(before);
  });

  it("nobody is there", async () => {
    await comparing(system);
    await expect(rankWorkbook()).rejects.toThrow("请先加入或填写“各县数据”");
  });

  it("a sheet of somebody's has the name", async () => {
    const host = await ranked();
    deleteSheet(host, "各县得分");
    host.workbook.addSheet("各县得分");
    host.touched();
    await expect(rankWorkbook()).rejects.toThrow("已有一张“各县得分”表");
  });
});
