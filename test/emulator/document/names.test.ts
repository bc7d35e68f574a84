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
