import { makeCharts } from "../../../src/app/charts/makeCharts";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { scoreWorkbook } from "../../../src/app/scores";
import { fillEntries } from "../../../src/app/entries";
import { verifyPublication } from "../../../src/app/verifyPublication";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { deleteSheet, typeIntoCell } from "../../../src/emulator/userEdits";
import { startExcel } from "../../emulator/startExcel";
import { report, reportedQuarter } from "../bulletin/quarters";
import { quarter } from "../year/ledgerCells";
import { change, chartsOn, NOON, rowsOf, SHEET, statesOf } from "./chartsIn";

const [ATTAINMENT, GROUPS, STATES] = ["图表_指标", "图表_属性", "图表_台账"] as const;

describe("the charts of a scored quarter", () => {
  it("are native charts on 图表, each beside its numbers; what has no data is left out, and the sheet says why", async () => {
    const host = await reportedQuarter(["0.6"]);
    expect(await statesOf()).toEqual(["made", "made", "made", "“各县得分”中没有位次"]);
    expect(await chartsOn()).toMatchObject([
      { name: ATTAINMENT, type: "BarClustered", title: "各项指标得分率（%）", series: ["得分率"] },
      { name: GROUPS, type: "ColumnClustered", title: "各类指标得分（分）", series: ["2019年二季度"] },
      { name: STATES, type: "BarStacked", series: ["已完成", "进行中", "滞后", "未启动"] },
    ]);
    const rows = Object.keys(rowsOf(host, ATTAINMENT));
    expect(rows).toHaveLength(20);
    expect(rows.slice(0, 2)).toEqual(["1 新经济增加值比重", "2 税收收入比重"]);
    expect(rows.filter((name) => name.includes("…"))).toEqual([]);
    const said = host.upToDate().sheet(SHEET)!.cell(1, 1)?.value;
    expect(said).toContain("暂不出图的：各县位次变化（“各县得分”中没有位次）。");
  });

  it("follow what they are of, without any job", async () => {
    const host = await reportedQuarter(["0.6"]);
    await makeCharts(NOON);
    const before = rowsOf(host, ATTAINMENT)["1 新经济增加值比重"]!;
    expect(before["得分率"]).toBeCloseTo(((before["得分"] as number) / 8) * 100, 9);
    const scores = host.workbook.sheet("计分表")!;
    const row = [...Array(60).keys()].find((at) => scores.cell(at, 0)?.value === "new_economy_share")!;
    typeIntoCell(host, scores, `F${row + 1}`, "4");
    expect(rowsOf(host, ATTAINMENT)["1 新经济增加值比重"]).toMatchObject({ 得分: 4, 得分率: 50 });
    const own = rowsOf(host, STATES)["1 争取重点事权综合改革试点"]!;
    expect(own).toMatchObject({ 已完成: 0, 进行中: 1, 任务数: 12 });
    report(host, 4, "1");
    report(host, 5, "0.2", "2019-06-20");
    expect(rowsOf(host, STATES)["1 争取重点事权综合改革试点"]).toMatchObject({ 已完成: 1, 滞后: 1 });
  });

  it("find their rows wherever users put in rows, and sort them", async () => {
    const host = await reportedQuarter();
    await makeCharts(NOON);
    const before = rowsOf(host, ATTAINMENT);
    await change((sheet) => {
      sheet.getRange("3:4").insert("Down");
      sheet.tables.getItem("计分_指标").sort.apply([{ key: 5, ascending: true }]);
    }, "计分表");
    expect(rowsOf(host, ATTAINMENT)).toEqual(before);
    await change((sheet) => sheet.tables.getItem(ATTAINMENT).sort.apply([{ key: 2, ascending: false }]));
    expect(await statesOf()).toMatchObject(["updated", "updated", "updated", expect.any(String)]);
    const names = Object.keys(rowsOf(host, ATTAINMENT));
    expect(names[0]).not.toBe("1 新经济增加值比重");
    expect(rowsOf(host, ATTAINMENT)).toEqual(before);
  });

  it("keep their looks, and what users put beside them, when they are made again", async () => {
    const host = await reportedQuarter();
    await makeCharts(NOON);
    await change((sheet) => {
      const chart = sheet.charts.getItem(ATTAINMENT);
      chart.title.text = "得分率排布";
      chart.setPosition("I5", "K12");
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      sheet.getRange("F6").values = [["已核对"]];
      sheet.getRange("O2").values = [["备查"]];
      sheet.charts.add("Line", sheet.getRange("C5:C9"), "Columns").name = "自己的图";
    });
    const [before, file] = [await chartsOn(), JSON.stringify(host.upToDate().sheet(SHEET)!.charts)];
    await makeCharts(new Date("2019-07-13T12:00:00Z"));
    expect(await chartsOn()).toEqual(before);
    expect(JSON.stringify(host.upToDate().sheet(SHEET)!.charts)).toBe(file);
    const sheet = host.upToDate().sheet(SHEET)!;
    expect([sheet.cell(5, 5)?.value, sheet.cell(1, 14)?.value]).toEqual(["已核对", "备查"]);
    expect(sheet.cell(1, 1)?.value).toContain("制作日期：2019年7月13日。");
  });

  it("are drawn once there are data, in rows that were not shown before", async () => {
    const host = startExcel();
    await generateWorkbook(quarter);
    const none = "“计分表”中还没有得分";
    expect(await statesOf()).toEqual([none, none, "made", "“各县得分”中没有位次"]);
    expect((await chartsOn()).map(({ name }) => name)).toEqual([STATES]);
    const isHidden = (): boolean => host.workbook.sheet(SHEET)!.rows.get(4)?.hidden === true;
    expect(isHidden()).toBe(true);
    await fillEntries([{ key: "gdp", lag: 0, value: 280, source: "" }]);
    typeIntoCell(host, host.workbook.sheet("计分表")!, "F14", "4");
    expect((await statesOf())[0]).toBe("made");
    expect(isHidden()).toBe(false);
    const [, drawn] = await chartsOn();
    expect(drawn).toMatchObject({ name: ATTAINMENT });
    expect(drawn!.place[3]).toBeGreaterThan(250);
  });

  it("stay deleted once somebody has deleted one, until the sheet is made anew", async () => {
    const host = await reportedQuarter();
    await makeCharts(NOON);
    await change((sheet) => sheet.charts.getItem(GROUPS).delete());
    expect((await statesOf()).slice(0, 3)).toEqual(["updated", "deleted", "updated"]);
    expect(await chartsOn()).toHaveLength(2);
    deleteSheet(host, SHEET);
    expect((await statesOf()).slice(0, 3)).toEqual(["made", "made", "made"]);
  });

  it("are refused where another sheet has the name, a title is gone, or the sheet is protected; nothing is written", async () => {
    const host = await reportedQuarter();
    await Excel.run(async ({ workbook }) => void workbook.worksheets.add(SHEET));
    await expect(makeCharts(NOON)).rejects.toThrow("工作簿中已有另一张名为“图表”的工作表");
    deleteSheet(host, SHEET);
    await makeCharts(NOON);
    await change((sheet) => void (sheet.getRange("C5").values = [["比率"]]));
    await expect(makeCharts(NOON)).rejects.toThrow("列名“得分率”被改过");
    await change((sheet) => void (sheet.getRange("C5").values = [["得分率"]]));
    await change((sheet) => sheet.protection.protect({}));
    await expect(makeCharts(NOON)).rejects.toThrow("图表");
  });

  it("change no publication", async () => {
    await reportedQuarter();
    await publishScores(NOON, { allowExample: true });
    await makeCharts(NOON);
    expect((await verifyPublication()).differences).toEqual([]);
  });
});

describe("the charts of a period that has ended", () => {
  it("are set aside with it, over its own numbers, and the next ones have its scores beside theirs", async () => {
    const host = await reportedQuarter(["0.6"]);
    await makeCharts(NOON);
    const before = rowsOf(host, GROUPS);
    const { archived } = await generateWorkbook(quarter, { existing: "next-period" });
    expect(archived).toContain("2019年二季度-图表");
    expect(rowsOf(host, `${GROUPS}_2019Q2`)).toEqual(before);
    const set = host.workbook.sheet("2019年二季度-图表")!;
    expect(set.charts.map(({ series }) => series[0]!.values)[0]).toBe("'2019年二季度-图表'!$C$6:$C$25");
    expect(set.cell(5, 2)?.formula).toBeUndefined();
    expect((await statesOf()).slice(0, 3)).toEqual(["“计分表”中还没有得分", "made", "made"]);
    expect((await chartsOn())[0]).toMatchObject({ name: GROUPS, series: ["2019年二季度", "2019年三季度"] });
    const common = rowsOf(host, GROUPS)["共性指标"]!;
    expect(common["2019年二季度"]).toBeCloseTo(before["共性指标"]!["2019年二季度"] as number, 9);
    // what is not scored yet has not scored nought
    expect(common["2019年三季度"]).toEqual({ code: "#N/A" });
    const sheet = host.upToDate().sheet(SHEET)!;
    const said = [...Array(60).keys()].map((row) => String(sheet.cell(row, 1)?.value ?? ""));
    expect(said).toContain(
      "数据来源：“计分表”，随得分变动（本期还没有类别得分）；以前各期为2019年7月12日取自“历次得分”的数，不随表变动。",
    );
  });

  it("follow the new 计分表 where all sheets are made anew in the same period, and where it was deleted", async () => {
    const host = await reportedQuarter();
    await makeCharts(NOON);
    const [rows, groups] = [rowsOf(host, ATTAINMENT), rowsOf(host, GROUPS)];
    await generateWorkbook(quarter, { existing: "replace" });
    expect(rowsOf(host, ATTAINMENT)["2 税收收入比重"]).toMatchObject({
      得分率: { code: "#N/A" },
      得分: "",
      分值: 6,
    });
    await scoreWorkbook("values", NOON);
    expect([rowsOf(host, ATTAINMENT), rowsOf(host, GROUPS)]).toEqual([rows, groups]);
    deleteSheet(host, "计分表");
    await generateWorkbook(quarter, { existing: "keep" });
    await scoreWorkbook("values", NOON);
    expect([rowsOf(host, ATTAINMENT), rowsOf(host, GROUPS)]).toEqual([rows, groups]);
  });

  it("leave a sheet of that name alone that is somebody's", async () => {
    const host = startExcel();
    await generateWorkbook(quarter);
    await Excel.run(async ({ workbook }) => void workbook.worksheets.add(SHEET));
    await generateWorkbook(quarter, { existing: "next-period" });
    expect(host.workbook.sheet(SHEET)).toBeDefined();
  });
});

it("are found again in a file, and updated", async () => {
  const host = await reportedQuarter();
  await makeCharts(NOON);
  const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
  startExcel(workbook);
  expect((await statesOf()).slice(0, 3)).toEqual(["updated", "updated", "updated"]);
  expect((await chartsOn()).map(({ name }) => name)).toEqual([ATTAINMENT, GROUPS, STATES]);
});

it("scores that are made anew are those of the charts", async () => {
  const host = await reportedQuarter();
  await makeCharts(NOON);
  const before = rowsOf(host, ATTAINMENT)["13 新增副高级职称或硕士研究生以上人才"]!["得分"];
  await fillEntries([{ key: "new_senior_titles", lag: 0, value: 1, source: "" }]);
  await scoreWorkbook("values", NOON);
  expect(rowsOf(host, ATTAINMENT)["13 新增副高级职称或硕士研究生以上人才"]!["得分"]).not.toBe(before);
});
