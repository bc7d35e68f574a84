import { strFromU8, unzipSync } from "fflate";
import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { CellError } from "../../src/emulator/model/cell";
import { restructure } from "../../src/emulator/model/structure";
import { BOOK, fileWith, SHEET } from "./fileWith";

/** Opens a file, changes A1, and tells what stands in B1 then and in the file that is saved. */
async function afterChange(
  cells: string,
): Promise<{ value: unknown; saved: string; asksToRecalculate: boolean }> {
  const host = new ExcelHost((await openWorkbook(await fileWith(cells))).workbook);
  const [sheet] = host.workbook.sheets;
  sheet!.put(0, 0, { value: 3 });
  host.touched();
  const parts = unzipSync(await saveWorkbook(host.calculated()));
  return {
    value: sheet!.cell(0, 1)!.value,
    saved: /<c r="B1".*?<\/c>/.exec(strFromU8(parts[SHEET]!))![0],
    asksToRecalculate: strFromU8(parts[BOOK]!).includes('fullCalcOnLoad="1"'),
  };
}

describe("the result that another program has left", () => {
  it("stands when nothing that the formula reads has changed, whatever it comes to here", async () => {
    const cell = '<c r="B1"><f>1+1</f><v>99</v></c>';
    expect(await afterChange(cell)).toEqual({ value: 99, saved: cell, asksToRecalculate: false });
  });

  it("stands when the same value is written once more into what the formula reads", async () => {
    const host = new ExcelHost(
      (await openWorkbook(await fileWith('<c r="B1"><f>A1*2</f><v>99</v></c>'))).workbook,
    );
    host.workbook.sheets[0]!.put(0, 0, { value: 2 });
    host.touched();
    expect(host.calculated().sheets[0]!.cell(0, 1)!.value).toBe(99);
  });

  it("is brought up to date when something has changed and the formula can be computed", async () => {
    const { value, saved } = await afterChange('<c r="B1"><f>A1*2</f><v>4</v></c>');
    expect([value, saved]).toEqual([6, '<c r="B1"><f>A1*2</f><v>6</v></c>']);
  });

  it.each([
    ["an unknown function", "NOSUCH(A1)", true],
    ["one that is hidden in IFERROR", "IFERROR(NOSUCH(A1),0)", true],
    ["a function that nobody has held against another program", "CONVERT(A1,1,2)", true],
    ["a column of a table", "SUM(表格[值])*A1", true],
    ["another file", "[1]表1!A1+A1", true],
    ["a volatile function", "A1+CELL(&quot;row&quot;,A1)", true],
    ["a function of tomorrow", "_xlfn.NOSUCH(A1)", true],
    ["what does not read what has changed", "NOSUCH(C1)", false],
  ])(
    "stays with %s, and the file asks to be calculated if it may be stale",
    async (_what, formula, stale) => {
      const cell = `<c r="B1"><f>${formula}</f><v>7</v></c>`;
      expect(await afterChange(cell)).toEqual({ value: 7, saved: cell, asksToRecalculate: stale });
    },
  );

  it("stays where formulas read one that cannot be computed", async () => {
    const cells = '<c r="B1"><f>C1+1</f><v>8</v></c><c r="C1"><f>NOSUCH(A1)</f><v>7</v></c>';
    expect(await afterChange(cells)).toMatchObject({ value: 8, asksToRecalculate: true });
  });

  it("is doubted by who reads it where a name has changed, though a range behind it cannot be computed", async () => {
    const cells =
      '<c r="B1"><f>税率+SUM(C1:V1)</f><v>9</v></c><c r="D1"><f>NOSUCH(1)</f></c><c r="W1"><f>B1+1</f><v>10</v></c>';
    const { workbook } = await openWorkbook(await fileWith(cells));
    const host = new ExcelHost(workbook);
    // a name that the file has not: whatever reads it is out of date
    workbook.names.push({ name: "税率", formula: "0.5", visible: true, comment: "" });
    host.touched();
    const [sheet] = host.calculated().sheets;
    expect(sheet!.cell(0, 22)).toMatchObject({ value: 10, doubt: "unknown" });
  });

  it("stays when rows are put in above what the formula reads, and cannot be computed here", async () => {
    const file = await fileWith('<c r="B1"><f>NOSUCH(A1)</f><v>7</v></c><c r="C1"><f>A1*2</f><v>99</v></c>');
    const { workbook } = await openWorkbook(file);
    const [sheet] = workbook.sheets;
    restructure(workbook, sheet!, { axis: "row", at: 0, count: 2 });
    const host = new ExcelHost(workbook);
    const text = strFromU8(unzipSync(await saveWorkbook(host.calculated()))[SHEET]!);
    expect(text).toContain('<c r="B3"><f>NOSUCH(A3)</f><v>7</v></c><c r="C3"><f>A3*2</f><v>99</v></c>');
    expect(workbook.mustRecalculate).toBe(false);
    sheet!.put(2, 0, { value: 5 });
    host.touched();
    expect(host.calculated().sheets[0]!.cell(2, 2)!.value).toBe(10);
    expect(workbook.mustRecalculate).toBe(true);
  });

  it("of an array and of a data table stays with them where they have come to", async () => {
    const cells =
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">A1*2</f><v>4</v></c>' +
      '<c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="A1"/><v>3</v></c>';
    const { workbook } = await openWorkbook(await fileWith(cells));
    restructure(workbook, workbook.sheets[0]!, { axis: "row", at: 0, count: 2 });
    const text = strFromU8(unzipSync(await saveWorkbook(workbook))[SHEET]!);
    expect(text).toContain(
      '<c r="B3" cm="1"><f t="array" ref="B3:B4">A3*2</f><v>4</v></c>' +
        '<c r="C3"><f t="dataTable" ref="C3:C4" dt2D="0" dtr="0" r1="A3"/><v>3</v></c>',
    );
    expect((await openWorkbook(await saveWorkbook(workbook))).workbook.sheets[0]!.cell(2, 1)).toMatchObject({
      formula: "A3*2",
      array: "B3:B4",
    });
  });

  it("goes when another formula is put in the place of a data table", async () => {
    const cells = '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>3</v></c>';
    const { workbook } = await openWorkbook(await fileWith(cells));
    workbook.sheets[0]!.put(0, 1, { formula: "1+1" });
    const host = new ExcelHost(workbook);
    const text = strFromU8(unzipSync(await saveWorkbook(host.calculated()))[SHEET]!);
    expect(text).toContain('<c r="B1"><f>1+1</f><v>2</v></c>');
  });

  it.each([
    ["SUM(1,)", 1],
    ["IF(A1,,2)", 0],
    ["IF(,1,2)", 2],
    ["IF(FALSE,1)", false],
  ])("an argument that is left empty is a blank: %s", async (formula, value) => {
    expect(await afterChange(`<c r="B1"><f>${formula}</f></c>`)).toMatchObject({ value });
  });

  it("stays in a circle", async () => {
    expect(await afterChange('<c r="B1"><f>B1+A1</f><v>5</v></c>')).toMatchObject({ value: 5 });
  });

  it("stays in cells that an array has filled, and with who reads them, where it cannot be computed", async () => {
    const cells =
      '<c r="B1"><f t="array" ref="B1:D1">NOSUCH(A1:A1*{1,2,3})</f><v>2</v></c>' +
      '<c r="C1"><v>4</v></c><c r="D1"><v>6</v></c><c r="E1"><f>C1+F1</f><v>9</v></c><c r="F1"><v>5</v></c>';
    const host = new ExcelHost((await openWorkbook(await fileWith(cells))).workbook);
    const [sheet] = host.workbook.sheets;
    const shown = (): unknown[] => {
      host.touched();
      return [1, 2, 3, 4].map((column) => host.calculated().sheets[0]!.cell(0, column)!.value);
    };
    sheet!.put(0, 5, { value: 1 });
    expect(shown()).toEqual([2, 4, 6, 5]);
    sheet!.put(0, 0, { value: 3 });
    sheet!.put(0, 5, { value: 7 });
    expect(shown()).toEqual([2, 4, 6, 5]);
    expect(host.workbook.mustRecalculate).toBe(true);
  });

  it("is made where there is none, as openpyxl leaves it", async () => {
    const host = new ExcelHost(
      (await openWorkbook(await fileWith('<c r="B1"><f>A1*2</f><v></v></c>'))).workbook,
    );
    expect(host.calculated().sheets[0]!.cell(0, 1)!.value).toBe(4);
  });

  it("is not made up where there is none and none can be computed", async () => {
    const cell = '<c r="B1"><f>IFERROR(NOSUCH(A1),0)</f></c>';
    const { value, saved, asksToRecalculate } = await afterChange(cell);
    expect([value, saved, asksToRecalculate]).toEqual([new CellError("#NAME?"), cell, true]);
  });

  it("is held against what the formula comes to here", async () => {
    const file = await fileWith(
      '<c r="B1"><f>A1*2</f><v>5</v></c><c r="C1"><f>A1*2</f><v>4</v></c>' +
        '<c r="D1"><f>D1</f><v>0</v></c><c r="E1"><f>TODAY()</f><v>45000</v></c><c r="F1"><f>NOSUCH(1)</f><v>1</v></c>',
    );
    const host = new ExcelHost((await openWorkbook(file)).workbook);
    const said = ["B1", "C1", "D1", "E1", "F1", "A1"].map((cell) => host.opinionOf("表", cell));
    expect(said).toEqual([
      { value: 4, agrees: false },
      undefined,
      { doubt: "circular", agrees: false },
      { doubt: "volatile", agrees: false },
      { doubt: "unknown", agrees: false },
      undefined,
    ]);
  });
});

describe("a formula of which a part comes to several values, which a function takes one of", () => {
  it.each([
    ["IF(A1:A3>1,A1:A3,0)", [0, 2, 3]],
    ["ROUND(A1:A3/2,0)", [1, 1, 2]],
    ["LEN(A1:A3)", [1, 1, 1]],
    ["COUNTIF(A1:A3,A1:A3)", [1, 1, 1]],
    ["INDEX(A1:A3,{3;2;1})", [3, 2, 1]],
  ])("spills when it is entered: =%s", (formula, values) => {
    const host = new ExcelHost();
    const [sheet] = host.workbook.sheets;
    [1, 2, 3].forEach((value, row) => sheet!.put(row, 0, { value }));
    sheet!.put(0, 4, { formula });
    host.touched();
    const shown = host.upToDate().sheets[0]!;
    expect([0, 1, 2].map((row) => shown.cell(row, 4)!.value)).toEqual(values);
  });

  const beyond = ["MAX(ROW(A:A))", 'SUM((A:A="")*1)', 'SUMPRODUCT(--(A:A<>"x"))', "COUNT(A:A*2)", "A:A"];
  it.each(["INDEX(A1:B3,{1;2})", "CHOOSE({1,2},5,6)", ...beyond])(
    "is not known here when it is entered: =%s",
    (formula) => {
      const host = new ExcelHost();
      const [sheet] = host.workbook.sheets;
      [1, 2, 3].forEach((value, row) => sheet!.put(row, 0, { value }));
      sheet!.put(0, 4, { formula });
      host.touched();
      const cell = host.upToDate().sheets[0]!.cell(0, 4)!;
      expect([cell.value, cell.isPlaceholder]).toEqual([new CellError("#NAME?"), true]);
    },
  );

  it.each([
    ["SUM(A1:A3*2)", 12],
    ["INDEX(A1:A3,2)", 2],
    ["SUMPRODUCT(A1:A3,A1:A3)", 14],
    ["A2:A2+1", 3],
    ["CHOOSE(ROW(A2),5,6)", 6],
    ["ROW(A7)+COLUMN(B1)", 9],
    ["SUM(ROW(1:3))", 6],
    ["COUNTIF(A1:A3,2)", 1],
    ["SUM(LEN(A1:A3))", 3],
    ["SUMPRODUCT(1/COUNTIF(A1:A3,A1:A3))", 3],
  ])("has one value where a function makes one of them: =%s", (formula, value) => {
    const host = new ExcelHost();
    const [sheet] = host.workbook.sheets;
    [1, 2, 3].forEach((number, row) => sheet!.put(row, 0, { value: number }));
    sheet!.put(0, 4, { formula });
    host.touched();
    expect(host.upToDate().sheets[0]!.cell(0, 4)!.value).toBe(value);
  });
});

describe("patterns in criteria and searches", () => {
  const counted = (pattern: string, ...texts: string[]): unknown => {
    const host = new ExcelHost();
    const [sheet] = host.workbook.sheets;
    texts.forEach((value, row) => sheet!.put(row, 0, { value }));
    sheet!.put(0, 1, { formula: `COUNTIF(A1:A9,"${pattern}")` });
    host.touched();
    return host.calculated().sheets[0]!.cell(0, 1)!.value;
  };

  it.each([
    ["2024-*", ["2024-01", "2024-02", "2023-12"], 2],
    ["a~~*", ["a~b", "ab"], 1],
    ["a~~", ["a~", "a~~"], 1],
    ["~*", ["*", "x"], 1],
    ["(1/2)?", ["(1/2)a", "(1/2)"], 1],
  ])("%s counts as in Excel", (pattern, texts, count) => {
    expect(counted(pattern, ...texts)).toBe(count);
  });
});
