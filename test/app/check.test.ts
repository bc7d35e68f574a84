import { deleteSheet } from "../../src/emulator/userEdits";
import { applyCorrections } from "../../src/app/entries";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { restructure } from "../../src/emulator/model/structure";
import { snapshot } from "../emulator/snapshot";
import { filledDemo, type, valueOf } from "./filled";
import { findingColumn } from "./findingColumn";

const TAX = "填报-县财政局";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

const check = () => validateEntries({ report: true });
const column = (title: string): unknown[] => findingColumn(host, title);

/** Whether a conditional format that looks the cell up in the findings holds there now. */
function isMarked(sheetName: string, row: number, column: number): boolean {
  const sheet = host.workbook.sheet(sheetName)!;
  const marks = sheet.conditionalFormats.filter(
    ({ rects, rule }) =>
      JSON.stringify(rule).includes("校验_格码") &&
      rects.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
  );
  expect(marks).toHaveLength(1);
  const formula = String(marks[0]!.rule.formulae![0]);
  const scratch = host.workbook.sheet("演算") ?? host.workbook.addSheet("演算");
  const own = formula.replace(/\$A(\$?)(\d+)/g, (_match, fixed: string, first: string) => {
    const at = fixed ? Number(first) : Number(first) + row - marks[0]!.rects[0]!.top;
    return `'${sheetName}'!$A${at}`;
  });
  scratch.put(0, 0, { formula: own.replace(/^=/, "") });
  host.touched();
  const value = host.upToDate().sheet("演算")!.cell(0, 0)!.value;
  host.workbook.sheets = host.workbook.sheets.filter((other) => other !== scratch);
  return value === true;
}

describe("the list of findings in the workbook", () => {
  it("leaves what users wrote beside the table where it is, and moves what they wrote below it down", async () => {
    await check();
    type(host, "校验结果", "P4", "已电话核实");
    type(host, "校验结果", "C6", "以下由牵头单位填写");
    for (const cell of ["F7", "F8", "F9", "F10"]) type(host, TAX, cell, "");
    await check();
    expect(column("问题与处理办法")).toHaveLength(4);
    expect(valueOf(host, "校验结果", "P4")).toBe("已电话核实");
    expect(valueOf(host, "校验结果", "C9")).toBe("以下由牵头单位填写");
    await check();
    expect(valueOf(host, "校验结果", "C9")).toBe("以下由牵头单位填写");
  });

  it("says whose, where, what is wrong and what was meant, with a link to the cell", async () => {
    type(host, TAX, "F7", "16.2亿");
    await check();
    expect(
      ["状态", "处理要求", "填报单位", "基础数据", "现填内容", "建议改为"].map((title) => column(title)[0]),
    ).toEqual(["新发现", "强制", "县财政局", "税收收入", "16.2亿", 162_000]);
    const cell = host.workbook.sheet("校验结果")!.cell(3, 4)!;
    // one formula for the whole column, over two hidden cells of the row
    expect(cell.formula).toBe('IF(N4="",O4&"",HYPERLINK(N4,O4))');
    expect([column("链接")[0], column("位置")[0]]).toEqual([`#'${TAX}'!F7`, `${TAX} F7`]);
    expect(column("问题与处理办法")[0]).toContain("请改填 162000");
  });

  it("tells what is new, still there, explained and mended since the check before", async () => {
    type(host, TAX, "F7", "16.2亿");
    type(host, "填报-县统计局", "F10", "");
    expect((await check()).mended).toEqual([]);
    type(host, TAX, "F7", "162000");
    type(host, TAX, "F9", "19.5");
    type(host, TAX, "I9", "属实，税种归属口径调整");
    const again = await check();
    expect(again.mended).toEqual(["number-as-text:tax_revenue:0"]);
    expect(again.fresh.every((id) => id.endsWith(":main_tax:0"))).toBe(true);
    expect(column("状态")).toEqual(["仍存在", "已说明：属实，税种归属口径调整"]);
    expect(valueOf(host, "校验结果", "A2")).toBe(
      "发现 2 个问题：必须改正 1 个，需要核实 0 个，已说明 1 个；上次发现的问题中已有 1 个不再出现",
    );
  });

  it("says so when there is nothing, and clears what the check before had said", async () => {
    type(host, TAX, "F7", "");
    type(host, TAX, "F8", "");
    await check();
    expect(column("序号")).toEqual([1, 2]);
    type(host, TAX, "F7", "162480");
    type(host, TAX, "F8", "214300");
    await check();
    expect(column("问题与处理办法")).toEqual(["没有发现问题"]);
    expect(host.workbook.sheet("校验结果")!.cell(4, 9)?.value ?? null).toBeNull();
  });

  it("comes back when the sheet was deleted, and is written in place when it was moved", async () => {
    type(host, TAX, "F7", "");
    deleteSheet(host, "校验结果");
    await check();
    expect(column("基础数据")).toEqual(["税收收入"]);
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "row", at: 0, count: 3 });
    sheet.name = "问题清单";
    sheet.name = "校验结果";
    sheet.put(6, 15, { value: "县长批示" });
    await check();
    expect(sheet.cell(6, 9)!.value).toContain("税收收入未填报");
    expect(sheet.cell(6, 15)!.value).toBe("县长批示");
  });

  it("gets the columns for its links where it has none yet, and what stood beside it moves aside", async () => {
    const sheet = host.workbook.sheet("校验结果")!;
    // as version 0.1 has made it
    restructure(host.workbook, sheet, { axis: "column", at: 13, count: -2 });
    type(host, TAX, "F7", "");
    type(host, "校验结果", "N4", "县长批示");
    await check();
    expect([column("位置"), column("链接")]).toEqual([[`${TAX} F7`], [`#'${TAX}'!F7`]]);
    expect(valueOf(host, "校验结果", "P4")).toBe("县长批示");
    expect([13, 14].map((at) => sheet.columns.get(at)?.hidden)).toEqual([true, true]);
    await check();
    expect(valueOf(host, "校验结果", "P4")).toBe("县长批示");
  });

  it("changes nothing when it is written twice", async () => {
    type(host, TAX, "F7", "");
    await check();
    await check();
    const once = snapshot(host);
    await check();
    expect(snapshot(host)).toEqual(once);
  });
});

describe("marks on the sheets of departments", () => {
  it("come with a finding and go with it, and nothing is written to the sheet", async () => {
    type(host, TAX, "F7", "16.2亿");
    const sheet = (): unknown =>
      (snapshot(host) as { sheets: { name: string }[] }).sheets.find(({ name }) => name === TAX);
    expect([isMarked(TAX, 6, 5), valueOf(host, TAX, "L7")]).toEqual([false, ""]);
    await check();
    expect([isMarked(TAX, 6, 5), isMarked(TAX, 7, 5), isMarked(TAX, 6, 6)]).toEqual([true, false, false]);
    expect(valueOf(host, TAX, "L7")).toContain("请改填 162000");
    type(host, TAX, "F7", "162000");
    const before = JSON.stringify(sheet()).replace(/"2019年税收收入填的[^"]*"/g, '""');
    await check();
    expect([isMarked(TAX, 6, 5), valueOf(host, TAX, "L7")]).toEqual([false, ""]);
    expect(JSON.stringify(sheet())).toBe(before);
  });

  it("follow a row that was sorted elsewhere, and mark heads and parameters too", async () => {
    type(host, TAX, "J4", "123");
    type(host, "指标体系", "J6", "");
    await check();
    expect([isMarked(TAX, 3, 9), isMarked("指标体系", 5, 9), isMarked("指标体系", 5, 10)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are not shown for what is explained", async () => {
    type(host, TAX, "F9", "300");
    await check();
    expect(isMarked(TAX, 8, 5)).toBe(true);
    type(host, TAX, "I9", "属实，税种归属口径调整");
    await check();
    expect(isMarked(TAX, 8, 5)).toBe(false);
  });
});

describe("proposed corrections", () => {
  it("are put in with one click, and only where nothing has changed since", async () => {
    type(host, TAX, "F7", "16.2亿");
    type(host, TAX, "F8", "２１４，３００");
    const { findings } = await check();
    type(host, TAX, "F8", "21.43亿");
    expect(await applyCorrections(findings)).toBe(1);
    expect([valueOf(host, TAX, "F7"), valueOf(host, TAX, "F8")]).toEqual([162_000, "21.43亿"]);
    expect((await check()).findings.map(({ rule }) => rule)).toEqual(["number-as-text"]);
  });
});
