import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExcelHost } from "../../src/emulator/excelHost";
import { saveWorkbook } from "../../src/emulator/file/save";
import { CellError, type CellValue } from "../../src/emulator/model/cell";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import ANSWERS_ACROSS from "../emulator/acrossSheets/answers.json";
import ANSWERS from "../emulator/functions/answers.json";
import TEXTS_SHOWN from "../emulator/numberFormats/libreOffice.json";
import { answersAcross, answersOfLibreOffice } from "./writeFunctionAnswers";
import { textsOfLibreOffice } from "./writeShownTexts";
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
 * 0^0, the angle of (0, 0), truth values in lists and as text, years below 1900, dates as they are written in America,
 * empty texts that are counted as blank.
 */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  ...calls(
    "ABS COS EVEN EXP FACT INT ISERR ISLOGICAL ISNA ISNONTEXT LN LOG10 NOT ODD SIGN SIN SQRT TAN",
    ONE,
  ),
  ...calls("TRUNC LOG", [...ONE, "A4,1", "100,10"]),
  ...calls("AVERAGE MEDIAN PRODUCT STDEV VAR", RANGES),
  ...calls("LEFT RIGHT", [...TEXTS, "A6,2", '"abc",0', '"abc",9', "A4,2"]),
  ...calls("LEN LOWER UPPER", TEXTS),
  ...calls("TRIM CLEAN", [...TEXTS, '"\u00a0a\u00a0\u3000"', '"a\tb"']),
  ...calls("ROUNDDOWN ROUNDUP", ["A4,1", "A2,0", "A4,-1", "2.345,2", "-2.345,2", "1E+20,1", "0.1+0.2,17"]),
  ...calls("MOD QUOTIENT", ["7,3", "-7,3", "7,-3", "7.5,2", "7,0", "A1,A2"]),
  POWER: ["POWER(2,10)", "POWER(A4,0.5)", "POWER(A6,2)"],
  CONCATENATE: ['CONCATENATE("a",A1,A6)', "CONCATENATE(A4,A5)"],
  "STDEV.S": ["STDEV.S(A1:A7)", "STDEV.S(A1)"],
  "VAR.S": ["VAR.S(A1:A7)", "VAR.S(A1)"],
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
  "STDEV.P": ["STDEV.P(A1:A7)"],
  STDEVP: ["STDEVP(A1:A7)", "STDEVP(A5)"],
  ...calls("LARGE SMALL", ["A1:A7,2", "A1:A7,9", "A1:A7,0", "A1:A7,-1", "A1:A3,A1", "C1,1"]),
  "PERCENTILE.INC": ["PERCENTILE.INC(A1:A7,0.1)"],
  "QUARTILE.INC": ["QUARTILE.INC(A1:A7,3)"],
  ...calls("PERCENTILE QUARTILE", ["A1:A7,0", "A1:A7,-1", "A1:A7,1", "{1,2,3,4,5},0.3"]),
  ...calls("SUM MIN MAX COUNT COUNTA", ["A1:A7", "A4,2", "A1:A3,A4"]),
  ...calls("ROUND", ["A4,1", "2.675,2", "-2.5,0", "A6,1"]),
  ...calls("SUMPRODUCT", ["A1:A7,A1:A7", "{1,2},{3,4}", "--(A1:A4>0)", '(A1:A7="abc")*1']),
  MMULT: ["SUM(MMULT({1,2;3,4},{1;1}))", "SUM(MMULT({1,2;3,4},{1,1}))"],
  ...calls("RANK", ["A1,A1:A7", "A1,A1:A7,1", "99,A1:A7"]),
  "RANK.EQ": ["RANK.EQ(0,A1:A7)"],
  ATAN2: ["ATAN2(1,2)", "ATAN2(-1,0)"],
  DATE: ["DATE(2020,1,15)", "DATE(2020,13,1)", "DATE(2020,1,0)", "DATE(2020,2,30)", "DATE(2021.9,-1,1)"],
  ...calls("EDATE", ["43845,1", "44227,1", "43845,-1", "43845,-13", "A6,1"]),
  ...calls("EOMONTH", ["43845,0", "43845,1", "43845,-2"]),
  DAYS: ["DAYS(43845,43598)"],
  DATEVALUE: ['DATEVALUE("2020-1-5")', 'DATEVALUE("abc")'],
  TODAY: ["TODAY()"],
  NOW: ["INT(NOW())"],
  TIMEVALUE: ['TIMEVALUE("12:30")', 'TIMEVALUE("abc")'],
  ...calls("ISTEXT ISERROR ISBLANK ISREF", ONE),
  ...calls("ISNUMBER", ["A1", "A5", "A6", "C1"]),
  NA: ["ISNA(NA())"],
  ...calls("N", ["A1", "A6", "A5", "C1", '"x"', "TRUE"]),
  ...calls("T", ["A1", "A6", "A5", "A8", "C1", '"x"']),
  ...calls("TYPE", ["A1", "A6", "C1", '"x"']),
  "ERROR.TYPE": ["ERROR.TYPE(C1)", "ERROR.TYPE(1/0)", "ERROR.TYPE(A1)"],
  ...calls("MATCH", [
    '"ABC",A1:A7,0',
    '"指标*",A1:A7,0',
    "99,A1:A7,0",
    "2.5,{1,2,3}",
    "0,{1,2,3}",
    "2.5,{3,2,1},-1",
  ]),
  ...calls("VLOOKUP", ["2.5,{1,10;2,20;3,30},2,TRUE", "3,{1,10;2,20;3,30},2,FALSE", "4,{1,10;2,20},2,FALSE"]),
  ...calls("HLOOKUP", ["2.5,{1,2,3;10,20,30},2", "0,{1,2;3,4},2"]),
  ...calls("LOOKUP", ["2.5,{1,2,3}", "2,{1,2,3},{10,20,30}", "0,{1,2,3}"]),
  ...calls("INDEX", ["A1:A7,2", "{1,2;3,4},2,2", "{1,2,3},2", "A1:A7,7,1"]),
  ...calls("TEXT", [
    'A4,"0.00"',
    'A2,"0;负0"',
    '43845,"yyyy年m月d日"',
    '0.256,"0%"',
    'A6,"0"',
    'A5,"0"',
    '5,"000"',
  ]),
  ...calls("VALUE", ['"3"', '"abc"', '"1,234"', '"50%"', '"12:30"']),
  HYPERLINK: ['HYPERLINK("#A1","去")', 'HYPERLINK("#A1")'],
  ...calls("IF", ["A1>0,1,2", "A1<0,1", "A6,1,2", "C1,1,2"]),
  ...calls("IFERROR", ["C1,5", "A1,5"]),
  IFNA: ["IFNA(C1,5)", "IFNA(A1,5)"],
  IFS: ["IFS(A1>5,1,TRUE,2)", "IFS(A1>5,1)"],
  SWITCH: ['SWITCH(A1,3,"三","他")', 'SWITCH(A1,4,"三")', 'SWITCH(A1,4,"四","他")'],
  ...calls("CHOOSE", ['2,"a","b"', '5,"a","b"', '0,"a"']),
  ...calls("ROW COLUMN ROWS COLUMNS", ["A1", "B7", "A1:A1"]),
  ...calls("AND OR", [
    "TRUE,FALSE",
    '"a","b"',
    "A6:A7",
    "A1:A4",
    "TRUE,A6",
    "A5",
    "A5,TRUE",
    "C1,TRUE",
    "1,1",
  ]),
  XOR: ["XOR(TRUE,TRUE,TRUE)", "XOR(TRUE,TRUE)"],
  COUNTBLANK: ["COUNTBLANK(A1:A7)", "COUNTBLANK(A6)"],
  ...calls("COUNTIF", [
    ...[
      '"abc"',
      '"ABC"',
      '"指*"',
      '"?bc"',
      '"a~*"',
      '">0"',
      "0",
      '"0"',
      '">="&A1',
      "A6",
      '"<>abc"',
      '""',
      '"="',
    ].map((wanted) => `A1:A7,${wanted}`),
  ]),
  COUNTIFS: [
    'COUNTIFS(A1:A4,">0",A1:A4,"<10")',
    'COUNTIFS(A1:A4,">0",A1:A3,"<10")',
    'COUNTIFS(#REF!,">0")',
    'COUNTIFS(A1:A4,">0",#REF!,"<10")',
  ],
  ...calls("SUMIF", ['A1:A7,">0"', 'A1:A4,">0",A1', 'A6:A7,"abc",A1:A2']),
  SUMIFS: ['SUMIFS(A1:A2,A6:A7,"abc")', 'SUMIFS(A1:A3,A6:A7,"abc")'],
  ...calls("AVERAGEIF", ['A1:A7,">0"', 'A1:A7,">100"', 'A6:A7,"abc",A1:A2']),
  AVERAGEIFS: ['AVERAGEIFS(A1:A2,A6:A7,"abc")'],
  MAXIFS: ['MAXIFS(A1:A4,A1:A4,"<5")', 'MAXIFS(A1:A2,A6:A7,"none")'],
  MINIFS: ['MINIFS(A1:A4,A1:A4,"<5")'],
  "what operators make of texts, and of two references": [
    '"50%"+0',
    '"1,234"+1',
    '"12:30"+0',
    '"abc"+1',
    '-"3"',
    "SUM(A1:A4 A3:A7)",
    "SUM(A1:A2 A4:A5)",
    "SUM(A1:INDEX(A1:A7,4))",
  ],
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

it("the committed answers to every case are what LibreOffice still says", async () => {
  expect(await answersOfLibreOffice()).toEqual(ANSWERS);
  expect(await answersAcross()).toEqual(ANSWERS_ACROSS);
});

it("what cells show by their number formats is what LibreOffice still shows", async () => {
  expect(await textsOfLibreOffice()).toEqual(TEXTS_SHOWN);
});
