import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

const added = (formula: string): Promise<[unknown, unknown, unknown, unknown]> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[7, "x"]];
    const name = workbook.names.addFormulaLocal("whatever", formula, "说明");
    name.load("type, value, comment, arrayValues/values, arrayValues/types");
    await context.sync();
    return [name.type, name.value, name.arrayValues.values, name.arrayValues.types];
  });

it.each([
  [
    "={1,2;3,4}",
    "Array",
    "{1,2;3,4}",
    [
      [1, 2],
      [3, 4],
    ],
    [
      ["Double", "Double"],
      ["Double", "Double"],
    ],
  ],
  [
    '={"a ""b"", c",TRUE,#N/A}',
    "Array",
    '{"a ""b"", c",TRUE,#N/A}',
    [['a "b", c', true, "#N/A"]],
    [["String", "Boolean", "Error"]],
  ],
  ["=Sheet1!$A$1:$B$1", "Range", "Sheet1!$A$1:$B$1", [[7, "x"]], [["Double", "String"]]],
  ["=0.08", "Double", 0.08, [[0.08]], [["Double"]]],
  ["=1/0", "Error", "#DIV/0!", [["#DIV/0!"]], [["Error"]]],
])("a name for %s has its values", async (formula, ...expected) => {
  startExcel();
  expect(await added(formula)).toEqual(expected);
});

it("a name has another formula, a comment, and is hidden, after the workbook was a file too", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    const name = context.workbook.names.add("rate", "=0.1", "一");
    name.formula = "=0.2";
    name.comment = "二";
    name.visible = false;
    context.workbook.worksheets.getItem("Sheet1").names.add("local", "=1");
    await context.sync();
  });
  await reopened(host);
  const read = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("RATE").load("formula, comment, visible, scope, value");
    const own = context.workbook.worksheets.getItem("Sheet1").names.getItem("local").load("scope");
    const home = own.worksheet.load("name");
    await context.sync();
    const { formula, comment, visible, scope, value } = name;
    return [formula, comment, visible, scope, value, own.scope, home.name];
  });
  expect(read).toEqual(["=0.2", "二", false, "Workbook", 0.2, "Worksheet", "Sheet1"]);
});

it("a name of the workbook has no sheet, and one that is deleted is not there", async () => {
  startExcel();
  const home = await codeOf(async (context) => {
    context.workbook.names.add("rate", "=0.1").worksheet.load("name");
    await context.sync();
  });
  const gone = await codeOf(async (context) => {
    context.workbook.names.getItem("rate").delete();
    context.workbook.names.getItem("rate").load("value");
    await context.sync();
  });
  expect([home, gone]).toEqual(["ItemNotFound", "ItemNotFound"]);
});

describe("what a name is given", () => {
  it.each([
    ["hello", '="hello"', "String", "hello"],
    ["Sheet1!$A$1", '="Sheet1!$A$1"', "String", "Sheet1!$A$1"],
    ['say "so"', '="say ""so"""', "String", 'say "so"'],
    ["$3,151,820", "=3151820", "Double", 3151820],
    ["12", "=12", "Double", 12],
    ["true", "=TRUE", "Boolean", true],
    ["=max(a1:b1)", "=MAX(Sheet1!A1:B1)", "Double", 7],
    ["=a1", "=Sheet1!A1", "Range", "Sheet1!$A$1"],
  ])("is a constant without a sign, and a formula with it: %s", async (given, ...expected) => {
    startExcel();
    const read = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1:B1").values = [[5, 7]];
      const name = names.add("given", given).load("formula, type, value");
      const later = names.add("later", "=0");
      later.formula = given;
      later.load("formula");
      await context.sync();
      return [name.formula, name.type, name.value as unknown, later.formula];
    });
    expect(read).toEqual([...expected, expected[0]]);
  });

  it("is a range where it is a table, a part of one, or a name for one", async () => {
    startExcel();
    const read = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("B2:C4").values = [["a", "b"], ...[1, 2].map((n) => [n, n * 10])];
      sheet.tables.add("B2:C4", true).name = "TT";
      const all = ["=TT", "=tt[b]", "=TT[[#Headers],[a]]", "=first"].map((formula, i) =>
        names.add(i === 0 ? "first" : `name_${i}`, formula),
      );
      const found = all.map((name) => ({
        name: name.load("type, formula"),
        cells: name.getRange().load("address"),
      }));
      const values = all[1]!.arrayValues.load("values");
      const named = sheet.getRange("name_3").load("address");
      await context.sync();
      return [
        ...found.map(({ name, cells }) => [name.type, name.formula, cells.address]),
        values.values,
        named.address,
      ];
    });
    expect(read).toEqual([
      ["Range", "=TT", "Sheet1!B3:C4"],
      ["Range", "=TT[b]", "Sheet1!C3:C4"],
      ["Range", "=TT[[#Headers],[a]]", "Sheet1!B2"],
      ["Range", "=first", "Sheet1!B3:C4"],
      [[10], [20]],
      "Sheet1!B3:C4",
    ]);
  });

  it("is followed in no circle", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      const { names } = context.workbook;
      names.add("one", "=1");
      names.add("two", "=one").getRangeOrNullObject();
      names.getItem("one").formula = "=two";
      names.getItem("one").getRange().load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidReference");
  });
});
