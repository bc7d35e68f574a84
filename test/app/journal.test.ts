import { scoreState, undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { filledDemo, type } from "./filled";

const TAX = "填报-县财政局";
const NOON = new Date("2020-01-20T12:00:00Z");
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/** The workbook without its journal. */
const visible = (): unknown => {
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.filter(({ name }) => name !== "_指标簿日志") };
};

/** The same workbook after it was saved and opened again. */
async function reopened(): Promise<ExcelHost> {
  const { workbook } = await openWorkbook(new Uint8Array(await saveWorkbook(host.upToDate())));
  return startExcel(workbook);
}

describe("a scoring run", () => {
  it("takes one reading and one writing, after what the workbook is", async () => {
    const { syncs } = host.traffic;
    await scoreWorkbook("values", NOON);
    expect(host.traffic.syncs - syncs).toBe(3);
  });

  it("changes nothing when it is made again, not even the journal", async () => {
    await scoreWorkbook("values", NOON);
    const once = snapshot(host);
    await scoreWorkbook("values", new Date("2020-02-01T00:00:00Z"));
    expect(snapshot(host)).toEqual(once);
  });

  it("keeps formats, widths, columns and notes that users have put into the table and beside it", async () => {
    await scoreWorkbook("values", NOON);
    const sheet = host.workbook.sheet("计分表")!;
    const { rect } = sheet.tables.find(({ name }) => name === "计分_指标")!;
    sheet.put(rect.top + 1, rect.right + 2, { value: "县长批示" });
    sheet.restyle(rect.top + 1, 5, (style) => ({ ...style, font: { bold: true, size: 20 } }));
    sheet.columns.set(5, { width: 33 });
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("values", NOON);
    expect(sheet.cell(rect.top + 1, rect.right + 2)!.value).toBe("县长批示");
    expect(sheet.cell(rect.top + 1, 5)!.style!.font).toEqual({ bold: true, size: 20 });
    expect(sheet.columns.get(5)!.width).toBe(33);
  });
});

describe("taking the last run back", () => {
  it("brings back what stood there before, also after saving and opening", async () => {
    await scoreWorkbook("values", NOON);
    const before = visible();
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("formulas", NOON);
    type(host, TAX, "F7", "162480");
    host = await reopened();
    await undoLastRun();
    const scores = (state: unknown): unknown =>
      (state as { sheets: { name: string; cells: unknown[][] }[] }).sheets
        .find(({ name }) => name === "计分表")!
        .cells.map(([row, column, content]) => [row, column, content]);
    expect(scores(visible())).toEqual(scores(before));
  });

  it("is refused when somebody has changed the scores since, and when there is nothing to take back", async () => {
    await expect(undoLastRun()).rejects.toThrow("没有可以撤销的计分");
    await scoreWorkbook("values", NOON);
    const { rect } = host.workbook.sheet("计分表")!.tables.find(({ name }) => name === "计分_指标")!;
    host.workbook.sheet("计分表")!.put(rect.top + 1, rect.left + 5, { value: 99 });
    await expect(undoLastRun()).rejects.toThrow("“计分表”在计分之后又被改动，没有撤销");
  });

  it("cannot be done twice", async () => {
    await scoreWorkbook("values", NOON);
    await undoLastRun();
    await expect(undoLastRun()).rejects.toThrow("没有可以撤销的计分");
  });
});

describe("whether scores are up to date", () => {
  it("is told from the inputs, with the cells that changed, also after saving and opening", async () => {
    expect(await scoreState()).toEqual({ kind: "none" });
    await scoreWorkbook("values", NOON);
    host = await reopened();
    expect(await scoreState()).toEqual({ kind: "current", time: NOON.toISOString() });
    type(host, TAX, "F7", "170000");
    type(host, "指标体系", "J6", "");
    expect(await scoreState()).toMatchObject({
      kind: "stale",
      changed: [
        { sheet: TAX, cell: "F7", before: 162_480, now: 170_000 },
        { sheet: "指标体系", cell: "J6", now: null },
      ],
    });
    type(host, TAX, "F7", "162480");
    expect(await scoreState()).toMatchObject({ kind: "stale", changed: [{ cell: "J6" }] });
  });
});

describe("a run that was broken off and never recovered", () => {
  it("is put back before the next one begins, so that taking that back leads to the state before both", async () => {
    await scoreWorkbook("values", NOON);
    const before = visible();
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("values", NOON);
    // as it is found when Excel was gone before the last mark
    host.workbook.sheet("_指标簿日志")!.put(1, 0, { value: "open" });
    expect(await scoreState()).toEqual({ kind: "none" });
    await scoreWorkbook("values", NOON);
    expect(await scoreState()).toMatchObject({ kind: "current" });
    await undoLastRun();
    type(host, TAX, "F7", "162480");
    expect(visible()).toEqual(before);
  });
});
