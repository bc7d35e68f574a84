import { cutAway } from "../../src/emulator/model/cutAway";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { periodValues } from "../../src/app/periodValues";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { restructure } from "../../src/emulator/model/structure";
import { filledDemo } from "./filled";

const TAX = "填报-县财政局";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

const check = () => validateEntries({ report: true });

describe("what was done to a sheet", () => {
  const rulesNow = async (): Promise<string[]> =>
    (await check()).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`.trim());

  it("formulas that were overwritten: 自查, the completeness line, a derived value, a value of 指标体系", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    sheet.put(7, 10, { value: "正常" });
    sheet.put(2, 11, { value: "已填 8/8" });
    sheet.put(16, 5, { value: 75.8 });
    host.workbook.sheet("指标体系")!.put(5, 14, { value: 75.8 });
    host.touched();
    expect(await rulesNow()).toEqual([
      "formula-overwritten 指标体系 O6",
      `formula-overwritten ${TAX} L3`,
      `formula-overwritten ${TAX} K8`,
      `formula-overwritten ${TAX} F17`,
    ]);
  });

  it("native validation that a paste has taken away, cell by cell, also after rows were moved", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    const lose = (row: number, column: number): void => {
      const cell = { top: row, left: column, bottom: row, right: column };
      sheet.validations = sheet.validations.flatMap((item) => cutAway(item, cell));
    };
    lose(6, 5);
    lose(7, 6);
    const [finding] = (await check()).findings;
    expect(finding).toMatchObject({
      rule: "validation-lost",
      severity: "advisory",
      sheet: TAX,
      found: "F7、G8",
    });
    restructure(host.workbook, sheet, { axis: "row", at: 2, count: 1 });
    expect((await check()).findings[0]).toMatchObject({ rule: "validation-lost", found: "F8、G9" });
  });

  it("protection that was taken off, and locks", async () => {
    host.workbook.sheet(TAX)!.protection = undefined;
    expect(await rulesNow()).toEqual([`lock-lost ${TAX}`]);
    host.workbook.sheet(TAX)!.restyle(7, 10, (style) => ({ ...style, protection: { locked: false } }));
    host.workbook.sheet(TAX)!.restyle(6, 10, (style) => ({ ...style, protection: { locked: false } }));
    host.workbook.sheet(TAX)!.restyle(8, 10, (style) => ({ ...style, protection: { locked: false } }));
    host.workbook.sheet(TAX)!.restyle(9, 10, (style) => ({ ...style, protection: { locked: false } }));
    expect(await rulesNow()).toEqual([`lock-lost ${TAX}`, `lock-lost ${TAX}`]);
  });

  it("a key that was changed, a row deleted, a row doubled, a column added", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    sheet.put(6, 0, { value: "tax" });
    sheet.put(5, 12, { value: "核对" });
    sheet.tables[0]!.rect = { ...sheet.tables[0]!.rect, right: 12 };
    sheet.put(8, 0, { value: "total_tax" });
    const rules = (await check()).findings.map(({ rule }) => rule);
    expect(rules.sort()).toEqual(
      ["column-foreign", "row-doubled", "row-missing", "row-missing", "row-unknown"].sort(),
    );
  });

  it("a sheet of another year or version", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    const stamp = String(sheet.cell(0, 0)!.value);
    sheet.put(0, 0, { value: stamp.replace(/\d{4}$/, "2018") });
    expect((await check()).findings[0]).toMatchObject({ rule: "other-period", found: "2018", sheet: TAX });
    sheet.put(0, 0, { value: stamp.replace("2019.2", "2018.3") });
    expect((await check()).findings[0]).toMatchObject({ rule: "other-version", found: "2018.3", sheet: TAX });
  });

  it("a sheet that was copied and filled otherwise", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    const copy = host.workbook.addSheet(`${TAX} (2)`);
    copy.replaceCells([...sheet.entries()].map(([row, at, cell]) => [row, at, { ...cell }]));
    copy.tables = sheet.tables.map((table) => ({ ...table, id: "copy", name: "填报_czj3" }));
    expect((await check()).findings).toEqual([]);
    copy.put(6, 5, { value: 162_500 });
    expect((await check()).findings).toMatchObject([
      {
        rule: "entered-twice",
        sheet: `${TAX} (2)`,
        cell: "F7",
        found: "162500",
        expected: `162480（${TAX}）`,
      },
    ]);
  });
});

describe("against the workbook of the period before", () => {
  it("compares last year's values, and wants a reason where they differ", async () => {
    const last = { ...(await periodValues()), period: 2018 };
    const values = new Map([...last.values, ["gdp", 258.2]]);
    const differing = await validateEntries({ report: false, last: { period: 2018, values } });
    expect(differing.findings.filter(({ key }) => key === "gdp")).toEqual([]);
    expect(differing.findings[0]).toMatchObject({ rule: "last-period", severity: "advisory", part: "1" });
  });

  it("refuses a workbook of another year", async () => {
    await expect(validateEntries({ report: false, last: await periodValues() })).rejects.toThrow(
      "选作上年数的工作簿是2019年度的，应为2018年度的工作簿",
    );
  });

  it("finds nothing to say of values that generating the next period has carried over", async () => {
    const last = await periodValues();
    await generateWorkbook(shippedSystem({ example: true }), { existing: "next-period" });
    const { findings } = await validateEntries({ report: false, last });
    expect(findings.filter(({ rule }) => rule === "last-period")).toEqual([]);
  });
});
