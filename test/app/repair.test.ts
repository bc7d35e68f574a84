import { cutAway } from "../../src/emulator/model/cutAway";
import { findRepairs, repairTemplate } from "../../src/app/repairTemplate";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { restructure } from "../../src/emulator/model/structure";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { snapshot } from "../emulator/snapshot";
import { filledDemo, type, valueOf } from "./filled";

const TAX = "填报-县财政局";
const OVERWRITTEN = ["正常", "已填 8/8", 75.8, 0.123];
let host: ExcelHost;
let sheet: SheetModel;

beforeEach(async () => {
  host = await filledDemo();
  sheet = host.workbook.sheet(TAX)!;
});

/** What pasting from elsewhere does to a cell: no validation, another look, perhaps locked. */
function pasteOver(row: number, column: number, value: number | string): void {
  const cell = { top: row, left: column, bottom: row, right: column };
  sheet.validations = sheet.validations.flatMap((item) => cutAway(item, cell));
  sheet.put(row, column, { value });
  sheet.restyle(row, column, () => ({ numFmt: "@", font: { name: "Arial", size: 9 } }));
  host.touched();
}

/** Everything that stands in a cell and is no formula, but for what the tests wrote over formulas. */
const entered = (): unknown[] =>
  host.upToDate().sheets.flatMap(({ name }) =>
    [...host.workbook.sheet(name)!.entries()]
      .filter(([, , { formula, value }]) => formula === undefined && value !== null)
      .filter(([, , { value }]) => !OVERWRITTEN.includes(value as never))
      .map(([row, column, { value }]) => [name, row, column, value]),
  );

describe("repairing the template", () => {
  it("finds nothing in a workbook as it was generated, and changes nothing in it", async () => {
    const before = snapshot(host);
    expect(await findRepairs()).toEqual([]);
    expect(await repairTemplate()).toEqual([]);
    expect(snapshot(host)).toEqual(before);
  });

  it("clears what a repair that was broken off has left in an empty cell, and nothing that somebody has typed there", async () => {
    const before = snapshot(host);
    const remark = 9;
    sheet.protection = undefined;
    sheet.put(6, remark, { value: "正在写入公式…" });
    sheet.put(7, remark, { value: "已核对" });
    await repairTemplate();
    expect([6, 7].map((row) => sheet.cell(row, remark)?.value ?? null)).toEqual([null, "已核对"]);
    sheet.put(7, remark, { value: null });
    expect(snapshot(host)).toEqual(before);
  });

  it("shows beforehand what it will restore, and then restores it without touching a value", async () => {
    pasteOver(6, 5, 162_480);
    pasteOver(7, 6, 204_500);
    sheet.put(8, 10, { value: "正常" });
    sheet.put(2, 11, { value: "已填 8/8" });
    sheet.put(16, 5, { value: 75.8 });
    sheet.protection = undefined;
    host.workbook.sheet("指标体系")!.put(5, 13, { value: 0.123 });
    host.touched();
    const shown = await findRepairs();
    expect(shown).toEqual([
      {
        sheet: TAX,
        formulas: ["K9", "L3", "F17"],
        validations: ["F7"],
        locks: ["F7", "G8"],
        formats: ["F7", "G8"],
        names: [],
        protection: true,
      },
      {
        sheet: "指标体系",
        formulas: ["N6"],
        validations: [],
        locks: [],
        formats: [],
        names: [],
        protection: false,
      },
    ]);
    const before = entered();
    expect(await repairTemplate()).toEqual(shown);
    expect(entered()).toEqual(before);
    expect(await findRepairs()).toEqual([]);
    expect((await validateEntries({ report: false })).findings).toEqual([]);
    expect(valueOf(host, TAX, "K9")).toBe("正常");
    expect(() => type(host, TAX, "K9", "正常")).toThrow("locked");
    type(host, TAX, "F7", "162481");
  });

  it("leaves the sheet as it would have been generated", async () => {
    const before = snapshot(host);
    pasteOver(6, 5, 162_480);
    sheet.put(8, 10, { value: "正常" });
    host.touched();
    await repairTemplate();
    const plain = (state: unknown): unknown =>
      JSON.parse(
        JSON.stringify(state, (key, value: unknown) =>
          // cut into single cells they are the same rules; General is what a cell without a format has
          key === "validations" || value === "General" ? undefined : value,
        ),
      );
    expect(plain(snapshot(host))).toEqual(plain(before));
  });

  it("finds rows and columns where they stand now, and leaves what users put in", async () => {
    restructure(host.workbook, sheet, { axis: "row", at: 3, count: 2 });
    restructure(host.workbook, sheet, { axis: "column", at: 4, count: 1 });
    sheet.put(8, 4, { value: "我的备注" });
    const upper = { ...sheet.cell(8, 11) };
    sheet.put(8, 11, { value: "正常" });
    host.touched();
    const [repair] = await repairTemplate();
    expect(repair).toMatchObject({ sheet: TAX, formulas: ["L9"] });
    expect(sheet.cell(8, 11)!.formula).toBe(upper.formula);
    expect(sheet.cell(8, 4)!.value).toBe("我的备注");
  });

  it("leaves a sheet protected as it was, also when another sheet keeps the repair from beginning", async () => {
    const other = host.workbook.sheet("填报-县统计局")!;
    sheet.put(6, 10, { value: null });
    other.put(6, 8, { value: null });
    sheet.protection = { ...sheet.protection!, sort: true, formatColumns: false };
    const { protection } = sheet;
    other.protection = { ...other.protection!, hasPassword: true };
    await expect(repairTemplate()).rejects.toThrow("“填报-县统计局”受保护");
    expect(sheet.protection).toEqual(protection);
    other.protection = { ...other.protection, hasPassword: false };
    await repairTemplate();
    expect(sheet.protection).toEqual(protection);
    expect(sheet.cell(6, 10)!.formula).toBeDefined();
  });
});
