import fc from "fast-check";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { parseAddress } from "../../src/emulator/model/rect";
import { restructure } from "../../src/emulator/model/structure";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { deleteSheet } from "../../src/emulator/userEdits";
import { cellAddress } from "../../src/workbook/plan/address";
import { plainValue } from "../../src/workbook/publication/covered/plainValue";
import { cellOf, LEVEL, opened, publishedDemo, put, TAX } from "./publishedDemo";
import { below } from "./toldCase";

let published: WorkbookModel;

beforeAll(async () => {
  published = await publishedDemo();
});

/** Takes whole rows or columns out. */
function remove(host: ExcelHost, name: string, axis: "row" | "column", cell: string): void {
  const { top, left } = parseAddress(cell)!.rect;
  const sheet = host.workbook.sheet(name)!;
  restructure(host.workbook, sheet, { axis, at: axis === "row" ? top : left, count: -1 });
  host.touched();
}

describe("verifying a published workbook tells what is gone", () => {
  const told = async (): Promise<unknown[]> =>
    (await verifyPublication()).differences.map(({ kind, sheet, what, before, now }) => [
      kind,
      sheet,
      what,
      before,
      now,
    ]);

  it("a row of a department, cell by cell", async () => {
    const host = opened(published);
    remove(host, TAX, "row", cellOf(host, TAX, "tax_revenue", "本期值"));
    const found = await told();
    expect(found).toContainEqual(["input", "", "税收收入 本期值", 162_481, null]);
    expect(found).toContainEqual(["note", TAX, "税收收入 备注", "决算数", null]);
    expect(found).toContainEqual(["formula", TAX, "税收收入 自查", expect.stringContaining("请填写"), null]);
  });

  it("a column of 指标体系, with its title", async () => {
    const host = opened(published);
    remove(host, "指标体系", "column", cellOf(host, "指标体系", LEVEL, "牵头单位"));
    expect(await told()).toContainEqual(["title", "指标体系", "列标题 牵头单位", "牵头单位", null]);
    expect(await told()).toContainEqual([
      "definition",
      "指标体系",
      expect.stringContaining("牵头单位"),
      "县财政局",
      null,
    ]);
  });

  it("a line of 历次得分", async () => {
    const host = opened(published);
    remove(host, "历次得分", "row", below("计分时间")(host, "历次得分"));
    for (const [kind, , , , now] of (await told()) as unknown[][])
      expect([kind, now]).toEqual(["history", null]);
    expect(await told()).toContainEqual([
      "history",
      "历次得分",
      expect.stringContaining("综合得分"),
      expect.anything(),
      null,
    ]);
  });

  it.each([
    ["任务分解表", "official", "任务分解表"],
    ["填报说明", "title", "说明文字"],
    ["牵头单位确认表", "title", "确认内容"],
    ["历次得分", "history", "历次得分"],
  ])("all of %s, once", async (name, kind, what) => {
    deleteSheet(opened(published), name);
    expect(await told()).toContainEqual([kind, name, what, "有", null]);
  });
});

/** Cells of ours: within tables, and every other that holds something. */
function cellsOf({ sheets }: WorkbookModel): { sheet: string; row: number; column: number }[] {
  return (
    sheets
      // tasks are worked on whatever was published of the scores
      .filter(
        ({ name }) =>
          !name.startsWith("_") && !["校验结果", "任务台账", "台账总览", "督查督导"].includes(name),
      )
      .flatMap((sheet) =>
        [...sheet.entries()].flatMap(([row, column, { value, formula }]) => {
          const inTable = sheet.tables.some(
            ({ rect }) =>
              row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
          );
          // the lines for signatures are not covered
          const holds =
            (value !== null && !/（签字）：$|^填报日期：$|^（单位公章）$/.test(String(value))) ||
            formula !== undefined;
          // nor what the foot of a department's sheet repeats of its head
          const repeats = sheet.name.startsWith("填报-") && /^="[^"]+："&/.test(`=${formula}`);
          return (holds && !repeats) || inTable ? [{ sheet: sheet.name, row, column }] : [];
        }),
      )
  );
}

it("any single cell that says something else is named, with what it says now", async () => {
  const cells = cellsOf(published);
  const texts = cells.map(
    ({ sheet, row, column }) => published.sheet(sheet)!.cell(row, column)?.value ?? null,
  );
  const other = fc.oneof(
    fc.constantFrom("改", "本期值", "分项权重", "tax_revenue", LEVEL, "2"),
    fc.integer({ min: -5, max: 3_000 }),
    fc.constantFrom(...texts).filter((text) => typeof text === "string" || typeof text === "number"),
  );
  const change = fc.tuple(fc.constantFrom(...cells), other as fc.Arbitrary<string | number>);
  await fc.assert(
    fc.asyncProperty(change, async ([{ sheet, row, column }, value]) => {
      const host = opened(published);
      const { value: before, formula } = host.workbook.sheet(sheet)!.cell(row, column)!;
      fc.pre(formula !== undefined || plainValue(before) !== plainValue(value));
      const cell = cellAddress(row, column);
      put(host, sheet, cell, { value });
      const { differences } = await verifyPublication();
      // 历次得分 is known by this title: without it the whole of it is told to be gone
      const place = before === "计分时间" && sheet === "历次得分" ? "" : cell;
      const told = differences.filter((each) => each.sheet === sheet && each.cell === place);
      expect(told.map(({ now }) => [sheet, cell, String(now).slice(0, 10)])).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
