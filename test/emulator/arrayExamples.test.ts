import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { recalculate } from "../../src/emulator/calculation/recalculate";
import { startExcel } from "./startExcel";

type Cells = (string | number | boolean)[][];

/** What a formula beside some cells fills: its own values, or the one that it shows. */
async function filled(formula: string, cells: Cells): Promise<unknown[][]> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2").getResizedRange(cells.length - 1, cells[0]!.length - 1).values = cells;
    const cell = sheet.getRange("J2");
    cell.formulas = [[formula]];
    const all = cell.getSpillingToRangeOrNullObject().load("values");
    cell.load("values");
    await context.sync();
    return all.isNullObject ? cell.values : all.values;
  });
}

const SQUARE: Cells = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];
const NAMES: Cells = [
  ["Ben", "Peter", "Mary", "Sam"],
  ["John", "Hillary", "Jenny", "James"],
  ["Agnes", "Harry", "", ""],
];
const LETTERS: Cells = [["A", "B", "C", "D", "E", "F", "G"]];
const SAYING: Cells = [["Do. Or do not. There is no try. -Anonymous"]];
const SALES: Cells = [
  ["East", "Tom", "Apple", 6380],
  ["West", "Fred", "Grape", 5619],
  ["East", "Amy", "Apple", 4565],
  ["South", "Sal", "Apple", 5323],
];
const NA = "#N/A";

describe("functions that give arrays spill as Microsoft's pages show", () => {
  it.each<[formula: string, cells: Cells, expected: Cells]>([
    ["=TAKE(A2:C4,2)", SQUARE, SQUARE.slice(0, 2)],
    ["=TAKE(A2:C4,,2)", SQUARE, SQUARE.map((row) => row.slice(0, 2))],
    ["=TAKE(A2:C4,-2)", SQUARE, SQUARE.slice(1)],
    ["=TAKE(A2:C4,2,2)", SQUARE, SQUARE.slice(0, 2).map((row) => row.slice(0, 2))],
    ["=DROP(A2:C4,2)", SQUARE, [[7, 8, 9]]],
    ["=DROP(A2:C4,,2)", SQUARE, [[3], [6], [9]]],
    ["=DROP(A2:C4,-2)", SQUARE, [[1, 2, 3]]],
    ["=DROP(A2:C4,2,2)", SQUARE, [[9]]],
    ["=TOCOL(A2:D4)", NAMES, [...NAMES.flat().slice(0, 10), 0, 0].map((name) => [name])],
    [
      "=TOCOL(A2:D4,1)",
      NAMES,
      NAMES.flat()
        .slice(0, 10)
        .map((name) => [name]),
    ],
    [
      "=TOROW(A2:D4,1,TRUE)",
      NAMES,
      [["Ben", "John", "Agnes", "Peter", "Hillary", "Harry", "Mary", "Jenny", "Sam", "James"]],
    ],
    [
      "=WRAPROWS(A2:G2,3)",
      LETTERS,
      [
        ["A", "B", "C"],
        ["D", "E", "F"],
        ["G", NA, NA],
      ],
    ],
    [
      '=WRAPCOLS(A2:G2,3,"x")',
      LETTERS,
      [
        ["A", "D", "G"],
        ["B", "E", "x"],
        ["C", "F", "x"],
      ],
    ],
    [
      "=EXPAND(A2:B3,3,3)",
      SQUARE,
      [
        [1, 2, NA],
        [4, 5, NA],
        [NA, NA, NA],
      ],
    ],
    [
      '=EXPAND(A2,3,3,"-")',
      SQUARE,
      [
        [1, "-", "-"],
        ["-", "-", "-"],
        ["-", "-", "-"],
      ],
    ],
    [
      "=VSTACK(A2:C2,A4:B4)",
      SQUARE,
      [
        [1, 2, 3],
        [7, 8, NA],
      ],
    ],
    [
      "=HSTACK(A2:A4,B2:B3)",
      SQUARE,
      [
        [1, 2],
        [4, 5],
        [7, NA],
      ],
    ],
    ["=CHOOSEROWS(A2:C4,3,1)", SQUARE, [SQUARE[2]!, SQUARE[0]!]],
    ["=CHOOSECOLS(A2:C4,{-1,-2})", SQUARE, SQUARE.map(([, two, three]) => [three!, two!])],
    ['=TEXTSPLIT(A2,".")', SAYING, [["Do", " Or do not", " There is no try", " -Anonymous"]]],
    [
      '=TEXTSPLIT(A2,,{".","-"},TRUE)',
      SAYING,
      [["Do"], [" Or do not"], [" There is no try"], [" "], ["Anonymous"]],
    ],
    [
      '=TEXTSPLIT(A2," ",".",TRUE)',
      SAYING,
      [
        ["Do", NA, NA, NA],
        ["Or", "do", "not", NA],
        ["There", "is", "no", "try"],
        ["-Anonymous", NA, NA, NA],
      ],
    ],
    ['=FILTER(A2:D5,C2:C5="Apple","")', SALES, [SALES[0]!, SALES[2]!, SALES[3]!]],
    ['=FILTER(A2:D5,(C2:C5="Apple")*(A2:A5="East"),"")', SALES, [SALES[0]!, SALES[2]!]],
    ['=SORT(FILTER(A2:D5,(C2:C5="Apple")+(A2:A5="East"),""),4,-1)', SALES, [SALES[0]!, SALES[3]!, SALES[2]!]],
    ['=FILTER(A2:D5,C2:C5="Fig","none")', SALES, [["none"]]],
    ['=FILTER(A2:D5,C2:C5="Fig")', SALES, [["#CALC!"]]],
    ["=SORT(B2:B5)", SALES, [["Amy"], ["Fred"], ["Sal"], ["Tom"]]],
    [
      "=SORTBY(A2:B5,A2:A5,1,D2:D5,-1)",
      SALES,
      [
        ["East", "Tom"],
        ["East", "Amy"],
        ["South", "Sal"],
        ["West", "Fred"],
      ],
    ],
    ["=UNIQUE(A2:A5)", SALES, [["East"], ["West"], ["South"]]],
    ["=SORT(UNIQUE(A2:A5))", SALES, [["East"], ["South"], ["West"]]],
    ["=UNIQUE(C2:C5,FALSE,TRUE)", SALES, [["Grape"]]],
    [
      "=SEQUENCE(2,3,10,5)",
      SQUARE,
      [
        [10, 15, 20],
        [25, 30, 35],
      ],
    ],
    ['=XLOOKUP("Fred",B2:B5,C2:D5)', SALES, [["Grape", 5619]]],
    [
      "=INDEX(A2:D5,SEQUENCE(2),{2,4})",
      SALES,
      [
        ["Tom", 6380],
        ["Fred", 5619],
      ],
    ],
    ["=INDEX(A2:C4,0,2)", SQUARE, [[2], [5], [8]]],
    ["=FREQUENCY(A2:C4,{3;6})", SQUARE, [[3], [3], [3]]],
    ["=LET(all,A2:C4,some,all*2,SUM(some)+ROWS(all))", SQUARE, [[93]]],
    ["=LET(x,SEQUENCE(3),x*x)", SQUARE, [[1], [4], [9]]],
  ])("%s", async (formula, cells, expected) => {
    expect(await filled(formula, cells)).toEqual(expected);
  });
});

describe("what such functions spill", () => {
  it("follows what is chosen by", async () => {
    await filled("=FILTER(A2:B5,C2:C5=H2)", SALES);
    const chosen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("H2").values = [["Grape"]];
      const grapes = sheet.getRange("J2:K4").load("values");
      await context.sync();
      sheet.getRange("H2").values = [["Apple"]];
      const apples = sheet.getRange("J2:K4").load("values");
      await context.sync();
      return [grapes.values, apples.values];
    });
    const blank = ["", ""];
    expect(chosen).toEqual([
      [["West", "Fred"], blank, blank],
      [
        ["East", "Tom"],
        ["East", "Amy"],
        ["South", "Sal"],
      ],
    ]);
  });

  it("is read of a range that has a name too", async () => {
    startExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      context.workbook.names.add("list", sheet.getRange("A1:A3"));
      sheet.getRange("C1").formulas = [["=SORT(list)"]];
      await context.sync();
      const below = sheet.getRange("C2:C3").load("values");
      await context.sync();
      return below.values;
    });
    expect(values).toEqual([[2], [3]]);
  });

  /** @source support.microsoft.com "#SPILL! error - Table formula" */
  it("has no room in a table", async () => {
    startExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["one", "two"],
        [1, ""],
        [2, ""],
      ];
      sheet.tables.add("A1:B3", true);
      const cell = sheet.getRange("B2");
      cell.formulas = [["=SEQUENCE(2)"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["#SPILL!"]]);
  });

  it("comes out of a file as it is stored, and follows what it reads from then on", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
      await context.sync();
    });
    const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
    const sheet = workbook.sheets[0]!;
    recalculate(workbook);
    expect([0, 1, 2].map((row) => sheet.cell(row, 2)?.value)).toEqual([1, 2, 3]);
    sheet.put(0, 0, { value: 9 });
    recalculate(workbook);
    expect([0, 1, 2].map((row) => sheet.cell(row, 2)?.value)).toEqual([1, 2, 9]);
    expect([sheet.cell(0, 2)?.doubt, workbook.mustRecalculate]).toEqual([undefined, false]);
  });
});
