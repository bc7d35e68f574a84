import type { CellValue } from "../../../src/emulator/model/cell";
import { WorkbookModel } from "../../../src/emulator/model/workbook";

/** Sheets in their order, with A1:C4 of each; one is hidden, and two have names that need quotes. */
const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  一月: [
    [1, 4],
    [2, "文"],
    [3.5, "是", true],
    [-7, null],
  ],
  二月: [
    [10, null],
    [20, 0],
    [null, "12"],
    [30, 6],
  ],
  "a b": [
    [100, 5],
    [100, 5],
    [200, null, false],
    [2, 1],
  ],
  "it's": [
    [1000, 9],
    [0.25, 8],
    [7, "x"],
    [2, 3],
  ],
};

/** Truth values are in column C alone: LibreOffice counts them as numbers where Excel does not. */
const CELLS = "'一月:it''s'!A1:B4";

/** The functions that Microsoft lists, over all the sheets and over some of them. */
export const ACROSS_CASES: readonly string[] = [
  ..."SUM AVERAGE COUNT KURT MAX MEDIAN MIN PRODUCT SKEW STDEV STDEV.P STDEV.S STDEVP VAR VAR.P VAR.S VARP"
    .split(" ")
    .flatMap((name) => [`${name}(${CELLS})`, `${name}(一月:二月!A1:A2,5)`]),
  ..."AVERAGEA COUNTA MAXA MINA STDEVA STDEVPA VARA VARPA"
    .split(" ")
    .flatMap((name) => [`${name}(${CELLS.replace("B4", "C4")})`, `${name}(一月:二月!A1:C2,5)`]),
  "HARMEAN(一月:二月!A1:A2)",
  ..."LARGE SMALL".split(" ").map((name) => `${name}(${CELLS},2)`),
  ..."PERCENTILE PERCENTILE.INC PERCENTILE.EXC".split(" ").map((name) => `${name}(${CELLS},0.3)`),
  ..."QUARTILE QUARTILE.INC QUARTILE.EXC".split(" ").map((name) => `${name}(${CELLS},3)`),
  ..."RANK RANK.EQ RANK.AVG".split(" ").map((name) => `${name}(2,${CELLS})`),
  `TRIMMEAN(${CELLS},0.2)`,
  "SUM('二月:a b'!A1)",
  "SUM('二月:a b'!A2:B3,1)-SUM(一月:二月!$A$1:$B$2)",
  "SUM('一月:一月'!A1)",
  "SUM(一月:二月!C9)",
  'IF(SUM(一月:二月!A1)>10,"more","less")',
  "ROUND(AVERAGE('a b:it''s'!A1:A4),1)",
  "SUM(一月:二月!A1:A4,'a b:it''s'!B1:B4)",
];

/**
 * The sheets, and one before them with every case in its column A, none of them computed.
 *
 * @param isPlain sheets have names that need no quotes: LibreOffice does not read `'a:b'!A1`, as Excel writes it
 */
export function workbookAcross(isPlain = false): WorkbookModel {
  const spelled = (text: string): string =>
    isPlain
      ? text
          .replace(/'((?:[^']|'')+)'!/g, "$1!")
          .replace(/a b/g, "ab")
          .replace(/it'+s/g, "its")
      : text;
  const workbook = new WorkbookModel();
  const total = workbook.addSheet("合计");
  for (const [name, rows] of Object.entries(SHEETS)) {
    const sheet = workbook.addSheet(spelled(name));
    rows.forEach((row, i) => row.forEach((value, j) => sheet.put(i, j, { value })));
  }
  workbook.sheet("二月")!.visibility = "hidden";
  ACROSS_CASES.forEach((formula, row) => total.put(row, 0, { formula: spelled(formula) }));
  return workbook;
}
