import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExcelHost } from "../../src/emulator/excelHost";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 42383 is 15 January 2020, counted from 1904 on. */
const IN_1904 = [
  "YEAR(42383)",
  "MONTH(42383)",
  "DAY(42383)",
  "DATE(2020,1,15)",
  'DATEVALUE("2020-01-15")',
  '"2020-01-15"+0',
  'TEXT(42383,"yyyy-mm-dd")',
  'TEXT(42383,"dddd")',
  "EDATE(42383,1)",
  "EOMONTH(42383,0)",
  "WEEKDAY(42383)",
  "WEEKNUM(42383)",
  "NETWORKDAYS(42383,42389)",
  "WORKDAY(42383,3)",
  "YEARFRAC(42383,42749,1)",
  "DAYS360(42383,42414)",
  "TODAY()",
];

/** A number format, and a formula in a cell that has it; what reads the cell reads what it displays. */
const DISPLAYED = [
  ["1/3", "0.00"],
  ["2/3", "0%"],
  ["1/3", "0.0%"],
  ["-2.345", "0.0;(0.00)"],
  ["12345.678", "0.0E+0"],
  ["1234.5", "##0.0E+0"],
  ["1234567", "0.0,"],
  ["1/3", "General"],
  ["1.005", "0.00"],
  ["0.3", "# ?/?"],
] as const;

async function bySide(workbook: WorkbookModel, rows: number, column: number): Promise<readonly unknown[][]> {
  const path = join(folder, "side.xlsx");
  writeFileSync(path, await saveWorkbook(workbook));
  const theirs = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  const ours = new ExcelHost(workbook).calculated().sheets[0]!;
  return [ours, theirs].map((sheet) =>
    Array.from({ length: rows }, (_, row) => {
      const value = sheet.cell(row, column)?.value ?? null;
      return typeof value === "number" ? Number(value.toPrecision(12)) : value;
    }),
  );
}

it("LibreOffice counts dates of a file from 1904 on as the host does", async () => {
  const workbook = new WorkbookModel();
  workbook.dates.is1904 = true;
  const sheet = workbook.addSheet("Dates");
  IN_1904.forEach((formula, row) => sheet.put(row, 0, { formula }));
  const [ours, theirs] = await bySide(workbook, IN_1904.length, 0);
  expect(ours).toEqual(theirs);
});

it("LibreOffice calculates with what is displayed as the host does", async () => {
  const workbook = new WorkbookModel();
  workbook.precision.isAsDisplayed = true;
  const sheet = workbook.addSheet("Displayed");
  DISPLAYED.forEach(([formula, numFmt], row) => {
    sheet.restyle(row, 0, (style) => ({ ...style, numFmt }));
    sheet.put(row, 0, { formula });
    sheet.put(row, 1, { formula: `A${row + 1}*3` });
  });
  const [ours, theirs] = await bySide(workbook, DISPLAYED.length, 1);
  expect(ours).toEqual(theirs);
});
