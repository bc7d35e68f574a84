import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HELD_AGAINST_LIBREOFFICE } from "../../src/emulator/calculation/heldAgainst";
import { ExcelHost } from "../../src/emulator/excelHost";
import { saveWorkbook } from "../../src/emulator/file/save";
import { CellError, type CellValue } from "../../src/emulator/model/cell";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A1:A8 of the sheet: numbers, a blank, texts, a truth value; C1 is an error. */
const COLUMN = [3, -2.5, 0, 12.25, null, "指标体系", "abc", true] as const;
/** Arguments that a function is tried with; `_` is one of the cells. */
const ONE = ["A1", "A2", "A3", "A4", "A5", "A6", "A8", "C1"];
const RANGES = ["A1:A4", "A1:A7", "A5:A5", "A1:A4,A4,2", "A1:A3,C1", "A4"];
const TEXTS = ["A6", '"  a  b "', '"Abc"', "A5", "A1", "C1"];

/**
 * How each function is called. Left out is what LibreOffice alone sees differently from Excel: roots of negative numbers,
 * 0^0, truth values in lists and as text.
 */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  ...calls(
    "ABS COS EVEN EXP FACT INT ISERR ISLOGICAL ISNA ISNONTEXT LN LOG10 NOT ODD SIGN SIN SQRT TAN",
    ONE,
  ),
  ...calls("TRUNC LOG", [...ONE, "A4,1", "100,10"]),
  ...calls("AVERAGE MEDIAN PRODUCT STDEV VAR", RANGES),
  ...calls("LEFT RIGHT", [...TEXTS, "A6,2", '"abc",0', '"abc",9', "A4,2"]),
  ...calls("LEN LOWER TRIM UPPER", TEXTS),
  ...calls("ROUNDDOWN ROUNDUP", ["A4,1", "A2,0", "A4,-1", "2.345,2", "-2.345,2", "1E+20,1", "0.1+0.2,17"]),
  ...calls("MOD QUOTIENT", ["7,3", "-7,3", "7,-3", "7.5,2", "7,0", "A1,A2"]),
  POWER: ["POWER(2,10)", "POWER(A4,0.5)", "POWER(A6,2)"],
  CONCATENATE: ['CONCATENATE("a",A1,A6)', "CONCATENATE(A4,A5)"],
  "STDEV.S": ["_xlfn.STDEV.S(A1:A7)", "_xlfn.STDEV.S(A1)"],
  "VAR.S": ["_xlfn.VAR.S(A1:A7)", "_xlfn.VAR.S(A1)"],
  DAY: ["DAY(43598)", "DAY(43890)"],
  MONTH: ["MONTH(43598)", "MONTH(44196)"],
  YEAR: ["YEAR(43598)", "YEAR(44196)"],
  EXACT: ['EXACT("a","A")', 'EXACT("a","a")', "EXACT(A6,A6)"],
  FIND: ['FIND("c","abc")', 'FIND("C","abc")', 'FIND("a","banana",3)', 'FIND("体",A6)'],
  SEARCH: ['SEARCH("C","abc")', 'SEARCH("x","abc")', 'SEARCH("体",A6)'],
  MID: ['MID("abcdef",2,3)', "MID(A6,2,2)", 'MID("abc",5,1)', 'MID("abc",0,1)'],
  REPT: ['REPT("ab",3)', 'REPT("a",0)'],
  SUBSTITUTE: ['SUBSTITUTE("banana","a","o")', 'SUBSTITUTE("banana","a","o",2)'],
  PI: ["PI()"],
};

function calls(names: string, args: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(names.split(" ").map((name) => [name, args.map((given) => `${name}(${given})`)]));
}

const formulas = Object.entries(CALLS).flatMap(([name, list]) => list.map((formula) => ({ name, formula })));

function workbook(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet("函数");
  COLUMN.forEach((value, row) => sheet.put(row, 0, { value }));
  sheet.put(0, 2, { value: new CellError("#N/A") });
  formulas.forEach(({ formula }, row) => sheet.put(row, 4, { formula }));
  return model;
}

function same(ours: CellValue, theirs: CellValue): boolean {
  if (ours instanceof CellError) return theirs instanceof CellError;
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  // in a file a truth value that a formula comes to may be written as a number
  if (typeof ours === "boolean" && typeof theirs === "number") return Number(ours) === theirs;
  return (ours ?? "") === (theirs ?? "");
}

it("every function that is computed over another program's result comes to what LibreOffice makes of it", async () => {
  const ours = new ExcelHost(workbook());
  const path = join(folder, "functions.xlsx");
  writeFileSync(path, await saveWorkbook(ours.calculated()));
  const theirs = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  const own = ours.calculated().sheets[0]!;
  const differing = formulas.flatMap(({ name, formula }, row) => {
    const [one, other] = [own.cell(row, 4)?.value ?? null, theirs.cell(row, 4)?.value ?? null];
    return same(one, other) ? [] : [{ name, formula, one, other }];
  });
  expect(differing).toEqual([]);
});

it("none is taken for held that was not tried", () => {
  expect([...HELD_AGAINST_LIBREOFFICE.keys()].filter((name) => !CALLS[name])).toEqual([]);
});
