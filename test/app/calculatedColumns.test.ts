import { undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { repairTemplate } from "../../src/app/repairTemplate";
import { validateEntries } from "../../src/app/validateEntries";
import { USUAL } from "../../src/emulator/character";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { Filling } from "../../src/emulator/model/calculatedColumns";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { writingJobs } from "../faults/jobs";
import { filledDemo, type } from "./filled";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

/**
 * What Excel's option "Fill formulas in tables to create calculated columns" does to the writing of formulas.
 *
 * @source OfficeDev/office-js#2093, #1916, #5909, #6745
 */
const FILLINGS: readonly Filling[] = ["off", "first", "last", "eager"];
const TAX = "填报-县财政局";
/** Columns of a department's table that hold formulas. */
const OURS = ["同比变化", "自查", "校验意见"] as const;
const JOURNAL = "_指标簿日志";
let filled: WorkbookModel;

beforeAll(async () => {
  filled = (await filledDemo()).upToDate();
});

const start = (calculatedColumns: Filling, workbook = filled): ExcelHost =>
  startExcel(cloneWorkbook(workbook), { ...USUAL, calculatedColumns });

/** All but what the journal remembers. */
function everything(host: ExcelHost): unknown {
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.filter(({ name }) => name !== JOURNAL) };
}

/** What people have entered, and what was written as values. */
function constants(state: unknown): unknown {
  const { sheets } = state as { sheets: { name: string; cells: [number, number, unknown, unknown][] }[] };
  return sheets.map(({ name, cells }) => [
    name,
    cells.filter(([, , content, value]) => content === value && value !== null),
  ]);
}

/** Where the column of a title stands. */
function placeOf(host: ExcelHost, name: string, title: string): number {
  const { sheet, table } = host.workbook.table(name)!;
  const { top, left, right } = table.rect;
  return Array.from({ length: right - left + 1 }, (_, i) => left + i).find(
    (each) => sheet.cell(top, each)?.value === title,
  )!;
}

/** What stands in a column of a table, by its title: formulas as formulas. */
function column(host: ExcelHost, name: string, title: string): unknown[] {
  const { sheet, table } = host.upToDate().table(name)!;
  const { top, bottom } = table.rect;
  const at = placeOf(host, name, title);
  return Array.from({ length: bottom - top }, (_, i) => {
    const cell = sheet.cell(top + 1 + i, at);
    return cell?.formula ?? cell?.value ?? null;
  });
}

describe.each(FILLINGS)("with calculated columns %s", (filling) => {
  it("each indicator keeps its own live score, and all come to the scores as values", async () => {
    const host = start(filling);
    await scoreWorkbook("values");
    const values = [column(host, "计分_指标", "得分"), column(host, "计分_汇总", "得分")];
    await undoLastRun();
    await scoreWorkbook("formulas");
    const formulas = column(host, "计分_指标", "得分").filter((each) => String(each).startsWith("IF("));
    expect(new Set(formulas).size).toBe(20);
    host.workbook.sheets.forEach((sheet) => {
      for (const [row, at, { formula, value }] of [...sheet.entries()])
        if (formula !== undefined && sheet.name === "计分表") sheet.put(row, at, { value });
    });
    expect([column(host, "计分_指标", "得分"), column(host, "计分_汇总", "得分")]).toEqual(values);
  });

  it("undoing live scores leaves no trace of them, and live scores come over live scores", async () => {
    const host = start(filling);
    const before = everything(host);
    await scoreWorkbook("formulas");
    await undoLastRun();
    expect(everything(host)).toEqual(before);
    await scoreWorkbook("formulas");
    const formulas = column(host, "计分_指标", "得分");
    type(host, TAX, "F7", 170_000);
    await scoreWorkbook("formulas");
    expect(column(host, "计分_指标", "得分")).toEqual(formulas);
  });

  it("a published workbook gets its formulas back, each its own", async () => {
    const host = start(filling);
    await scoreWorkbook("formulas");
    const before = [
      column(host, "计分_指标", "得分"),
      column(host, "计分_指标", "状态"),
      column(host, "计分_汇总", "得分"),
    ];
    await publishScores(undefined, EXAMPLE);
    await withdrawPublication();
    expect([
      column(host, "计分_指标", "得分"),
      column(host, "计分_指标", "状态"),
      column(host, "计分_汇总", "得分"),
    ]).toEqual(before);
  });

  it("each finding keeps its own link, also in the second list", async () => {
    const host = start(filling);
    for (const cells of [
      ["F7", "F8", "F9"],
      ["F10", "F7"],
    ]) {
      for (const cell of cells) type(host, TAX, cell, "");
      await validateEntries({ report: true });
      const links = column(host, "校验_结果", "链接");
      expect(new Set(links).size).toBe(links.length);
      const { sheet, table } = host.upToDate().table("校验_结果")!;
      links.forEach((link, i) => {
        const shown = String(sheet.cell(table.rect.top + 1 + i, 4)!.value);
        expect(link).toBe(`#'${TAX}'!${shown.split(" ")[1]}`);
      });
    }
  });

  it("repairing gives each row its own formula back, and none to rows that had none", async () => {
    const host = start(filling);
    const before = everything(host);
    const { sheet, table } = host.workbook.table("填报_tjj")!;
    sheet.protection = undefined;
    const titles = OURS.map((title) => column(host, "填报_tjj", title));
    for (let row = table.rect.top + 1; row <= table.rect.bottom; row++)
      for (const title of OURS) sheet.put(row, placeOf(host, "填报_tjj", title), { value: null });
    const emptied = OURS.map((title) => column(host, "填报_tjj", title));
    await repairTemplate();
    expect(OURS.map((title) => column(host, "填报_tjj", title))).toEqual(titles);
    expect(emptied).not.toEqual(titles);
    expect(everything(host)).toEqual(before);
  });

  it("repairing one formula leaves those beside it alone, also where they come to nothing", async () => {
    const host = start(filling);
    const before = everything(host);
    const { sheet, table } = host.workbook.table("填报_tjj")!;
    sheet.protection = undefined;
    for (const title of OURS)
      sheet.put(table.rect.top + 1, placeOf(host, "填报_tjj", title), { value: null });
    await repairTemplate();
    expect(everything(host)).toEqual(before);
  });
});

it("two formulas in a column of two cells may link, as in OfficeDev/office-js#5909: then the job fails in words", async () => {
  const scoring = (await writingJobs()).find(({ name }) => name === "scoring in formulas")!;
  const host = start("eager", scoring.workbook);
  const before = everything(host);
  await expect(scoring.run()).rejects.toThrow("Excel 改动了写入");
  expect(everything(host)).toEqual(before);
});

describe("an Excel in which formulas do not stay as they are written", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["live scores", () => scoreWorkbook("formulas")],
    ["a withdrawal", withdrawPublication],
    ["a repair", repairTemplate],
  ])("makes %s fail, in words, and no wrong score is left", async (name, job) => {
    const prepared = start("off");
    if (name === "a withdrawal") {
      await scoreWorkbook("formulas");
      await publishScores(undefined, EXAMPLE);
    }
    if (name === "a repair") {
      const { sheet, table } = prepared.workbook.table("填报_tjj")!;
      sheet.protection = undefined;
      for (let row = table.rect.top + 1; row <= table.rect.bottom; row++)
        sheet.put(row, placeOf(prepared, "填报_tjj", "自查"), { value: null });
    }
    const host = start("always", prepared.workbook);
    const before = everything(host);
    await expect(job()).rejects.toThrow(/Excel 改动了写入“[^”]+”[A-Z]+\d+的公式.*将公式填充到表以创建计算列/);
    if (name !== "a repair") expect(everything(host)).toEqual(before);
    expect(constants(everything(host))).toEqual(constants(before));
  });

  it("says so when formulas of before are put back, until the option is off: then they come back", async () => {
    const prepared = start("off");
    await scoreWorkbook("formulas");
    const before = everything(prepared);
    await scoreWorkbook("values");
    const host = start("always", prepared.workbook);
    await expect(undoLastRun()).rejects.toThrow("Excel 改动了写入");
    await expect(validateEntries({ report: true })).rejects.toThrow("Excel 改动了写入");
    const off = start("off", host.workbook);
    await validateEntries({ report: true });
    const scores = (state: unknown): unknown =>
      (state as { sheets: { name: string }[] }).sheets.find(({ name }) => name === "计分表");
    expect(scores(everything(off))).toEqual(scores(before));
  });
});
