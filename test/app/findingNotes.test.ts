import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { restructure } from "../../src/emulator/model/structure";
import { FAILURES, failAtAction } from "../../src/emulator/testing/failing";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
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
  it("are never taken for ours, also where a table of before has become as wide as one of now", async () => {
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 13, count: -2 });
    const { table } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, right: table.rect.right + 2 };
    put({ N3: "责任人", O3: "整改情况", N4: "老王", O4: "已电话核实" });
    type(host, TAX, "F7", "");
    await check();
    expect([column("责任人"), column("整改情况")]).toEqual([
      ["老王", null],
      ["已电话核实", null],
    ]);
    expect([column("位置")[1], column("链接")[1]]).toEqual([`${TAX} F7`, `#'${TAX}'!F7`]);
  });

  it("stay beside their findings: others take the rows that are left, and new ones come at the end", async () => {
    for (const cell of ["F8", "F9", "F10"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "责任人", C5: "老王" });
    for (const cell of ["F7", "G10"]) type(host, TAX, cell, "");
    await check();
    expect(places()).toEqual(["F7", "F9", "F8", "F10", "G10"]);
    expect(column("责任人")).toEqual([null, "老王", null, null, null]);
    expect(column("序号")).toEqual([1, 2, 3, 4, 5]);
  });

  it("keep the row of a finding that is told no more, until they are taken out", async () => {
    for (const cell of ["F7", "F8", "F9"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "责任人", C5: "老王" });
    type(host, TAX, "F7", 162_480);
    type(host, TAX, "F8", 214_300);
    expect((await check()).mended).toHaveLength(2);
    expect([column("状态"), places()]).toEqual([
      ["仍存在", "已消除"],
      ["F9", "F8"],
    ]);
    expect((await check()).mended).toEqual([]);
    type(host, TAX, "F8", "");
    expect((await check()).fresh).toHaveLength(1);
    expect([column("状态"), places(), column("责任人")]).toEqual([
      ["仍存在", "新发现"],
      ["F9", "F8"],
      [null, "老王"],
    ]);
    type(host, TAX, "F8", 214_300);
    await check();
    put({ C5: "" });
    await check();
    expect([places(), column("责任人")]).toEqual([["F9"], [null]]);
    expect(valueOf(host, "校验结果", "C5")).toBeNull();
  });

  it("move up when rows between them and the header are needed no more, dates and formulas with them", async () => {
    for (const cell of ["F7", "F8", "F9", "F10"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "期限", C7: "2026/3/1" });
    for (const [cell, value] of Object.entries({ F7: 162_480, F8: 214_300, F9: 1 }))
      type(host, TAX, cell, value);
    type(host, TAX, "F9", 150_000);
    await check();
    const at = places().indexOf("F10");
    expect(column("期限")[at]).toBe(46_082);
    expect(at).toBeLessThan(2);
    expect(host.workbook.sheet("校验结果")!.numberFormat(3 + at, 2)).toMatch(/y/);
  });

  it("leave blank rows above them where something of a user's stands below the list", async () => {
    for (const cell of ["F7", "F8", "F9"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "责任人", C6: "老王", D9: "以下由牵头单位填写" });
    for (const [cell, value] of Object.entries({ F7: 162_480, F8: 214_300 })) type(host, TAX, cell, value);
    await check();
    expect(column("责任人")).toEqual([null, null, "老王"]);
    expect(column("编号").map((id) => id !== null)).toEqual([false, false, true]);
    expect(valueOf(host, "校验结果", "D9")).toBe("以下由牵头单位填写");
  });

  it("with formulas stay by their rows, and keep no row", async () => {
    for (const cell of ["F7", "F8", "F9"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "序号加一", C4: "=A4+1", C5: "=A5+1", C6: "=A6+1" });
    type(host, TAX, "F8", 214_300);
    await check();
    expect([places(), column("序号加一")]).toEqual([
      ["F7", "F9"],
      [2, 3],
    ]);
  });

  it("let a row that somebody has put in or copied stand as it is, whatever is typed where", async () => {
    type(host, TAX, "F7", "");
    await check();
    noteColumn(2);
    const { table, sheet } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, bottom: table.rect.bottom + 2 };
    const id = sheet.cell(3, sheet.tables[0]!.rect.left + 11)!.value;
    put({ C3: "责任人", C4: "老王", F5: "综合部", C6: "第二条备注", L6: String(id), K6: "同上" });
    type(host, TAX, "F8", "");
    await check();
    expect(column("责任人")).toEqual(["老王", null, "第二条备注", null]);
    expect([valueOf(host, "校验结果", "F5"), valueOf(host, "校验结果", "K6")]).toEqual(["综合部", "同上"]);
    expect(places()).toEqual(["F7", "综合部", null, "F8"]);
  });

  it("leave alone what touches the list, also when everything is mended", async () => {
    for (const cell of ["F7", "F8"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "责任人", C4: "甲", D7: "以下由牵头单位填写" });
    type(host, TAX, "F9", "");
    await check();
    put({ C6: "丙" });
    for (const [cell, value] of Object.entries({ F7: 162_480, F8: 214_300, F9: 198_400 }))
      type(host, TAX, cell, value);
    await check();
    const texts = Array.from({ length: 8 }, (_, i) => valueOf(host, "校验结果", `D${4 + i}`));
    expect(texts).toContain("以下由牵头单位填写");
    expect(column("责任人").filter(Boolean)).toEqual(["甲", "丙"]);
    expect(valueOf(host, "校验结果", "A2")).toMatch(/^校验通过：.*另有 2 行已消除，因有备注保留$/);
  });

  it("may be formulas of a single cell, which go with their finding", async () => {
    for (const cell of ["F7", "F8", "F9"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    // in a column with something else a formula fills no other cell
    put({ C3: "期限", C6: "待定", C5: "=DATE(2026,3,1)" });
    type(host, TAX, "F7", 162_480);
    await check();
    const sheet = host.workbook.sheet("校验结果")!;
    expect(places()).toEqual(["F8", "F9"]);
    expect(sheet.cell(3, 2)!.formula).toBe("DATE(2026,3,1)");
  });

  it("copied with the hidden id of a row mark nothing, and are counted once", async () => {
    type(host, TAX, "F7", "");
    await check();
    const { table, sheet } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
    for (const [row, at, cell] of [...sheet.entries()])
      if (row === 3 && cell.value !== null) sheet.put(4, at, { value: cell.value });
    put({ J5: "已电话核实，月底前补报" });
    await check();
    type(host, TAX, "F7", 162_480);
    expect((await check()).mended).toHaveLength(1);
    await check();
    expect(column("问题与处理办法")).toEqual(["没有发现问题", "已电话核实，月底前补报"]);
    expect([column("行码")[1], column("格码")[1], column("编号")[1]]).toEqual([null, null, null]);
  });

  it("beside a copied row belong to its finding, and the row that it was copied from is needed no more", async () => {
    type(host, TAX, "F7", "");
    await check();
    noteColumn(2);
    const { table, sheet } = host.workbook.table("校验_结果")!;
    table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
    for (const [row, at, cell] of [...sheet.entries()])
      if (row === 3 && cell.value !== null) sheet.put(4, at, { value: cell.value });
    put({ C3: "责任人", C5: "老王" });
    await check();
    expect([places(), column("责任人")]).toEqual([["F7"], ["老王"]]);
  });

  it("stay beside their findings when the hidden columns are taken out, as inspecting a document does", async () => {
    for (const cell of ["F7", "F8", "F9", "F10"]) type(host, TAX, cell, "");
    await check();
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "column", at: 10, count: -5 });
    noteColumn(2);
    put({ C3: "责任人", C5: "老王", C6: "老李" });
    type(host, TAX, "F7", 162_480);
    type(host, TAX, "F9", 133_890);
    await check();
    expect([column("状态"), column("基础数据"), column("责任人")]).toEqual([
      ["新发现", "新发现", "已消除"],
      ["税收总额", "一般公共预算收入", "主体税收"],
      [null, "老王", "老李"],
    ]);
    await check();
    expect(column("状态")).toEqual(["仍存在", "仍存在", "已消除"]);
  });

  it("above the list stay, and the line below the title is told where it stands", async () => {
    const sheet = host.workbook.sheet("校验结果")!;
    restructure(host.workbook, sheet, { axis: "row", at: 2, count: 1 });
    put({ A3: "整改截止3月1日" });
    type(host, TAX, "F7", "");
    await check();
    expect(["A2", "A3"].map((cell) => valueOf(host, "校验结果", cell))).toEqual([
      "发现 1 个问题：必须改正 1 个，需要核实 0 个",
      "整改截止3月1日",
    ]);
  });

  it("are there at every action at which a check is broken off, and what is changed meanwhile counts", async () => {
    for (const cell of ["F8", "F9"]) type(host, TAX, cell, "");
    await check();
    noteColumn(2);
    put({ C3: "责任人", C4: "老王", C5: "老李" });
    type(host, TAX, "F7", "");
    const start = cloneWorkbook(host.upToDate());
    let broken = 0;
    for (let actions = 5; actions < 420; actions += 7) {
      host = startExcel(cloneWorkbook(start));
      const end = failAtAction(host, actions, FAILURES["a host that is gone for good"]!);
      await check().catch(() => (broken += 1));
      end();
      expect(beside()).toMatchObject({ F8: "老王", F9: "老李" });
      put({ C4: "老王（已联系）" });
      await check();
      expect(beside()).toEqual({ F7: null, F8: "老王（已联系）", F9: "老李" });
    }
    expect(broken).toBeGreaterThan(10);
  });
});

/** Puts a column for a user before another. */
function noteColumn(at: number): void {
  restructure(host.workbook, host.workbook.sheet("校验结果")!, { axis: "column", at, count: 1 });
}

function put(cells: Readonly<Record<string, string>>): void {
  for (const [cell, text] of Object.entries(cells)) type(host, "校验结果", cell, text);
}

/** Cells that findings are about, in the order of the list. */
function places(): unknown[] {
  return column("位置").map((place) =>
    typeof place === "string" ? (place.split(" ").at(-1) ?? null) || null : place,
  );
}

/** What is noted, by the cell that the finding beside it is about. */
function beside(): Record<string, unknown> {
  const ids = column("编号").map(String);
  const cells: Readonly<Record<string, string>> = {
    "missing:tax_revenue:0": "F7",
    "missing:budget_revenue:0": "F8",
    "missing:main_tax:0": "F9",
  };
  const notes = column("责任人");
  return Object.fromEntries(ids.flatMap((id, i) => (cells[id] ? [[cells[id], notes[i]]] : [])));
}
