import { deleteSheet } from "../../src/emulator/userEdits";
import { applyCorrections, fillEntries } from "../../src/app/entries";
import { publishScores } from "../../src/app/publication";
import { verifyPublication } from "../../src/app/verifyPublication";
import { validateEntries } from "../../src/app/validateEntries";
import { scoreWorkbook, scoreState, undoLastRun } from "../../src/app/scores";
import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import { runHistory } from "../../src/app/runHistory";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { SheetProtection } from "../../src/emulator/model/page";
import { snapshot } from "../emulator/snapshot";
import { filledDemo, type, valueOf } from "./filled";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

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

  it("an edit while 计分表 is made again is noticed, at whatever request it comes, and scored", async () => {
    type(host, TAX, "F7", "170000");
    const wanted = await composite();
    await undoLastRun();
    for (const request of [2, 3, 4]) {
      type(host, TAX, "F7", "162480");
      deleteSheet(host, "计分表");
      before(request, () => type(host, TAX, "F7", "170000"));
      expect([request, await composite()]).toEqual([request, wanted]);
      expect(await scoreState()).toMatchObject({ kind: "current" });
      await undoLastRun();
    }
  });

  it("an edit, and 计分表 shut before scores can be taken back: said, and they are taken back once it is open", async () => {
    const sheet = host.workbook.sheet("计分表")!;
    const cells = (): unknown[] =>
      [...sheet.entries()].map(([row, column, { value, formula }]) => [row, column, formula ?? value]);
    const blank = cells();
    // 3 the writing, 4 what stands there, 5 the taking back
    before(3, () => type(host, TAX, "F7", "170000"));
    before(5, () => (sheet.protection = { sheet: true } as SheetProtection));
    await expect(scoreWorkbook()).rejects.toThrow(
      "上一次没有完成的写入还不能恢复，因为“计分表”不能写入；请撤销它的保护",
    );
    sheet.protection = undefined;
    expect(await recoverWorkbook()).toMatchObject({ job: "score", finished: false });
    expect(cells()).toEqual(blank);
    expect(await runHistory()).toEqual([]);
  });

  it("entries that go on changing are said, and not passed off as scored", async () => {
    let value = 160_000;
    before(3, () => type(host, TAX, "F7", String((value += 1))), 50);
    await expect(scoreWorkbook()).rejects.toThrow("计分期间填报数据一直有人改动");
  });

  it("an edit in the moment before entries are filled in, or corrected, stays", async () => {
    const entry = { key: "tax_revenue", lag: 0, value: 150_000, source: "test" };
    // 1 what the workbook is, 2 its entries, 3 the cells, 4 the writing
    before(4, () => type(host, TAX, "F7", "170000"));
    await expect(fillEntries([entry, { ...entry, lag: 1 }])).rejects.toThrow(
      "填入数据期间有 1 个单元格有人改动，保留了改动后的内容；请核对",
    );
    expect([valueOf(host, TAX, "F7"), valueOf(host, TAX, "G7")]).toEqual([170_000, 150_000]);

    type(host, TAX, "F8", "12万元");
    const { findings } = await validateEntries({ report: false });
    before(4, () => type(host, TAX, "F8", "13万元"));
    expect(await applyCorrections(findings)).toBe(0);
    expect(valueOf(host, TAX, "F8")).toBe("13万元");
  });

  it("an edit while scores are published is noticed, and nothing is published", async () => {
    await scoreWorkbook();
    const state = snapshot(host) as { sheets: { name: string }[] };
    before(3, () => type(host, TAX, "F7", "170000"));
    await expect(publishScores(undefined, EXAMPLE)).rejects.toThrow(
      "发布期间填报数据有人改动，没有发布；请重新计分后再发布",
    );
    type(host, TAX, "F7", "162480");
    const now = snapshot(host) as { sheets: { name: string }[] };
    const of = ({ sheets }: typeof state, name: string): unknown =>
      sheets.find((sheet) => sheet.name === name);
    expect([of(now, "计分表"), of(now, "历次得分")]).toEqual([of(state, "计分表"), of(state, "历次得分")]);
    await expect(verifyPublication()).rejects.toThrow("得分还没有发布");
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
    await expect(scoreWorkbook()).rejects.toThrow("“计分表”受保护，没有开始写入；请先在“审阅”中撤销它的保护");
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
