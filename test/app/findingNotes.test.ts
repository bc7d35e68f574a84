import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { restructure } from "../../src/emulator/model/structure";
import { FAILURES, failAtAction } from "../emulator/failing";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../hostile/edits";
import { filledDemo, type, valueOf } from "./filled";
import { findingColumn } from "./findingColumn";

const TAX = "填报-县财政局";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

const check = () => validateEntries({ report: true });
const column = (title: string): unknown[] => findingColumn(host, title);

describe("columns that users have put into the list of findings", () => {
  it("takes no column of a user for its own, also where a table of before has become as wide as one of now", async () => {
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 13, count: -2 });
    const { table } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, right: table.rect.right + 2 };
    for (const [cell, text] of [
      ["N3", "责任人"],
      ["O3", "整改情况"],
      ["N4", "老王"],
      ["O4", "已电话核实"],
    ] as const)
      type(host, "校验结果", cell, text);
    type(host, TAX, "F7", "");
    await check();
    expect([column("责任人"), column("整改情况")]).toEqual([
      [null, "老王"],
      [null, "已电话核实"],
    ]);
    expect([column("位置")[0], column("链接")[0]]).toEqual([`${TAX} F7`, `#'${TAX}'!F7`]);
  });

  it("leaves columns of users in the table as they are, wherever these stand", async () => {
    type(host, TAX, "F7", "");
    await check();
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 2, count: 1 });
    for (const [cell, text] of [
      ["C3", "责任人"],
      ["C4", "老王"],
    ] as const)
      type(host, "校验结果", cell, text);
    for (const cell of ["F8", "F9"]) type(host, TAX, cell, "");
    await check();
    expect(column("责任人")).toEqual(["老王", null, null]);
    expect(column("位置")).toEqual(["F7", "F8", "F9"].map((cell) => `${TAX} ${cell}`));
    for (const [cell, value] of [
      ["F7", 162_480],
      ["F8", 214_300],
    ] as const)
      type(host, TAX, cell, value);
    await check();
    // what is told no more stays for what is noted beside it, until that is taken out
    expect(column("责任人")).toEqual([null, "老王"]);
    expect(column("状态")).toEqual(["仍存在", "不再出现"]);
    await check();
    expect(column("状态")).toEqual(["仍存在", "不再出现"]);
    type(host, TAX, "F7", "");
    expect((await check()).fresh).toEqual(["missing:tax_revenue:0"]);
    expect([column("责任人"), column("状态")]).toEqual([
      ["老王", null],
      ["新发现", "仍存在"],
    ]);
    type(host, TAX, "F7", 162_480);
    await check();
    type(host, "校验结果", "C5", "");
    await check();
    expect(column("责任人")).toEqual([null]);
    expect(valueOf(host, "校验结果", "C5")).toBeNull();
  });

  it("lets what users have noted go along with its finding, numbers and dates as they look, and formulas stay by their rows", async () => {
    for (const cell of ["F9", "F10"]) type(host, TAX, cell, "");
    await check();
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 2, count: 3 });
    for (const [cell, text] of [
      ["C3", "责任人"],
      ["D3", "期限"],
      ["E3", "序号加一"],
      ["C4", "老王"],
      ["C5", "=A5"],
      ["D5", "2026/3/1"],
      ["E4", "=A4+1"],
      ["E5", "=A5+1"],
    ] as const)
      type(host, "校验结果", cell, text);
    type(host, "校验结果", "C5", "'007");
    type(host, TAX, "F7", "");
    await check();
    expect(column("位置")).toEqual(["F7", "F9", "F10"].map((cell) => `${TAX} ${cell}`));
    expect(column("责任人")).toEqual([null, "老王", "007"]);
    expect(column("期限")).toEqual([null, null, 46_082]);
    expect(sheet.numberFormat(5, 3)).toMatch(/y/);
    expect(column("序号加一")).toEqual([2, 3, null]);
  });

  it("keeps a row that somebody has put in by hand", async () => {
    type(host, TAX, "F7", "");
    await check();
    const { table } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
    type(host, "校验结果", "J5", "县统计局电话更正，另行发文");
    await check();
    expect(column("问题与处理办法")[1]).toBe("县统计局电话更正，另行发文");
    type(host, TAX, "F8", "");
    await check();
    expect(column("问题与处理办法")[2]).toBe("县统计局电话更正，另行发文");
  });

  it("loses nothing that users have noted, wherever it is broken off", async () => {
    for (const cell of ["F8", "F9"]) type(host, TAX, cell, "");
    await check();
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 2, count: 1 });
    for (const [cell, text] of [
      ["C3", "责任人"],
      ["C4", "老王"],
      ["C5", "老李"],
    ] as const)
      type(host, "校验结果", cell, text);
    type(host, TAX, "F7", "");
    const start = cloneWorkbook(host.upToDate());
    await check();
    const wanted = column("责任人");
    expect(wanted).toEqual([null, "老王", "老李"]);
    let broken = 0;
    for (let actions = 5; actions < 400; actions += 13) {
      host = startExcel(cloneWorkbook(start));
      const end = failAtAction(host, actions, FAILURES["a host that is gone for good"]!);
      await check().catch(() => (broken += 1));
      end();
      await check();
      expect(column("责任人")).toEqual(wanted);
    }
    expect(broken).toBeGreaterThan(3);
  });
});
