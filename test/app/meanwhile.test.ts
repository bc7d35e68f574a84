import { deleteSheet } from "../../src/emulator/userEdits";
import { scoreWorkbook } from "../../src/app/scoreWorkbook";
import { runHistory } from "../../src/app/runHistory";
import { undoLastRun } from "../../src/app/lastRun";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { SheetProtection } from "../../src/emulator/model/sheet";
import { snapshot } from "../emulator/snapshot";
import { filledDemo, type, valueOf } from "./filled";

const TAX = "填报-县财政局";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/** Something that the user does just before Excel carries out a request. */
function before(request: number, act: () => void, times = 1): void {
  const run = host.run.bind(host);
  let requests = 0;
  host.run = (body) => {
    requests += 1;
    if (requests >= request && requests < request + times) act();
    return run(body);
  };
}

const composite = async (): Promise<number | null> => (await scoreWorkbook()).card.composite;
const scoreTable = (): { top: number; left: number; bottom: number } =>
  host.workbook.sheet("计分表")!.tables.find(({ name }) => name === "计分_指标")!.rect;

describe("what the user does meanwhile", () => {
  it("an edit between reading and writing is noticed, and scored", async () => {
    const wanted = await (async () => {
      type(host, TAX, "F7", "170000");
      const score = await composite();
      await undoLastRun();
      type(host, TAX, "F7", "162480");
      return score;
    })();
    // 1 what the workbook is, 2 its entries, 3 the writing
    before(3, () => type(host, TAX, "F7", "170000"));
    expect(await composite()).toBe(wanted);
    // the run that was overtaken leaves nothing: no line of its own, and no scores to come back to
    expect(await runHistory()).toHaveLength(1);
    await undoLastRun();
    expect(await runHistory()).toEqual([]);
  });

  it("entries that go on changing are said, and not passed off as scored", async () => {
    let value = 160_000;
    before(3, () => type(host, TAX, "F7", String((value += 1))), 50);
    await expect(scoreWorkbook()).rejects.toThrow("计分时填报数据一直有人在改动");
  });

  it("计分表 renamed: scores go to it all the same", async () => {
    host.workbook.sheet("计分表")!.name = "得分";
    await scoreWorkbook();
    const { top, left } = host.workbook.sheet("得分")!.tables.find(({ name }) => name === "计分_指标")!.rect;
    expect(host.workbook.sheet("得分")!.cell(top + 1, left + 5)!.value).toBe(6.17);
  });

  it("计分表 deleted: it is made again", async () => {
    deleteSheet(host, "计分表");
    await scoreWorkbook();
    expect(valueOf(host, "计分表", "A1")).toBeDefined();
    expect(host.workbook.table("计分_指标")).toBeDefined();
  });

  it("rows of 计分表 sorted: each score goes to its own row", async () => {
    await scoreWorkbook();
    const sheet = host.workbook.sheet("计分表")!;
    const { top, left, bottom } = scoreTable();
    const row = (at: number): unknown[] =>
      [left, left + 3, left + 5].map((column) => sheet.cell(at, column)?.value);
    const rows = Array.from({ length: bottom - top }, (_, i) => row(top + 1 + i));
    const cells = [...sheet.entries()];
    const moved = (at: number): number => (at > top && at <= bottom ? top + 1 + bottom - at : at);
    sheet.replaceCells(cells.map(([r, column, cell]) => [moved(r), column, { ...cell }]));
    type(host, TAX, "F7", "162480.0");
    await scoreWorkbook("values", new Date(0));
    expect(Array.from({ length: bottom - top }, (_, i) => row(bottom - i))).toEqual(rows);
  });

  it("计分表 protected with a password: said, and nothing is written", async () => {
    host.workbook.sheet("计分表")!.protection = { sheet: true, hashValue: "x" } as unknown as SheetProtection;
    const state = snapshot(host);
    await expect(scoreWorkbook()).rejects.toThrow("工作表受保护，没有写入");
    expect(snapshot(host)).toEqual(state);
  });

  it("a cell being edited: said what to press, and nothing is written", async () => {
    const state = snapshot(host);
    const run = host.run.bind(host);
    host.run = () => ({
      Results: [],
      Error: {
        ActionIndex: 0,
        Code: "InvalidOperationInCellEditMode",
        Message: "",
        Location: "",
        HttpStatusCode: 400,
      },
    });
    await expect(scoreWorkbook()).rejects.toThrow("请按回车键结束编辑后再试");
    host.run = run;
    expect(snapshot(host)).toEqual(state);
  });
});
