import { strFromU8, unzipSync } from "fflate";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";
import { between, checked, sheet1 } from "./validated";

describe("lists", () => {
  const list = (source: string | Excel.Range): Excel.DataValidationRule => ({
    list: { inCellDropDown: true, source },
  });

  it("have choices with quotation marks, which stand twice in the file", async () => {
    const host = startExcel();
    const read = (): Promise<[unknown, boolean]> =>
      Excel.run(async (context) => {
        const { dataValidation } = sheet1(context)
          .getRange("B2")
          .load("dataValidation/rule, dataValidation/valid");
        await context.sync();
        return [dataValidation.rule.list?.source, dataValidation.valid];
      });
    await Excel.run(async (context) => {
      sheet1(context).getRange("B2").values = [['12"']];
      sheet1(context).getRange("B1:B9").dataValidation.rule = list('"a",12"，大号,B1');
      await context.sync();
    });
    const xml = strFromU8(unzipSync(await saveWorkbook(host.calculated()))["xl/worksheets/sheet1.xml"]!);
    expect(/<formula1>(.*)<\/formula1>/.exec(xml)?.[1]?.replaceAll("&quot;", '"')).toBe(
      '"""a"",12""，大号,B1"',
    );
    expect(await read()).toEqual(['"a",12"，大号,B1', false]);
    await reopened(host);
    expect(await read()).toEqual(['"a",12"，大号,B1', false]);
  });

  it.each([
    ["a formula that is none", "=A1:"],
    ["nothing behind the sign", "="],
    ["rows and columns at once", "=$A$1:$B$2"],
    ["256 characters", "甲".repeat(256)],
  ])("are not made of %s", async (_what, source) => {
    startExcel();
    const code = await codeOf(async (context) => {
      sheet1(context).getRange("B2").dataValidation.rule = list(source);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("are not made of a Range of rows and columns", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      sheet1(context).getRange("B2").dataValidation.rule = list(sheet1(context).getRange("D1:E2"));
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it.each([
    [
      "a percentage, a truth value and a date as they are typed",
      [["10%"], [true], ["2024-01-02"]],
      "10%,TRUE,2024-01-02",
      "",
    ],
    ["letters that differ in case alone", [["Yes"], ["yes"]], "Yes,No", "B3"],
    ["cells, where case does not matter", [["甲x"], ["甲X"], ["乙"]], "=$D$1:$D$2", "B4"],
    ["cells that move along", [["甲x"], ["甲x"], ["b"]], "=D1:E1", "B3"],
    ["cells that a formula finds", [["甲x"], ["丙"]], '=INDIRECT("D"&1):$D$2', "B3"],
  ])("take %s", async (_what, values, source, invalid) => {
    const prepare = (sheet: Excel.Worksheet): void => {
      sheet.getRange("D1:E3").values = [
        ["甲x", "a"],
        ["a", "b"],
        ["b", "c"],
      ];
    };
    const [, found] = await checked(values, list(source), prepare);
    expect(found).toBe(invalid);
  });

  it("let everything through where the name of their cells has a blank one and blanks are ignored", async () => {
    const named = (address: string) => (sheet: Excel.Worksheet, validation: Excel.DataValidation) => {
      sheet.getRange("D1:D2").values = [["a"], ["b"]];
      sheet.context.workbook.names.add("choices", sheet.getRange(address));
      validation.rule = list("=choices");
    };
    const invalid = [
      named("D1:D3"),
      named("D1:D2"),
      (sheet: Excel.Worksheet) => void (sheet.getRange("D1").values = [["a"]]),
    ];
    const found = [];
    for (const prepare of invalid) found.push((await checked([["x"]], list("=$D$1:$D$3"), prepare))[1]);
    expect(found).toEqual(["", "B2", "B2"]);
  });
});

it("lets everything through where the cell that a rule compares with is blank, unless blanks are not ignored", async () => {
  const rule = { decimal: between("=$D$1", undefined, "LessThan") };
  expect(await checked([[7]], rule)).toEqual([true, ""]);
  expect(await checked([[7]], rule, (_sheet, validation) => (validation.ignoreBlanks = false))).toEqual([
    false,
    "B2",
  ]);
  expect(await checked([[7]], rule, (sheet) => (sheet.getRange("D1").values = [[5]]))).toEqual([false, "B2"]);
});

it("moves a formula that begins with a text along with its cells", async () => {
  startExcel();
  const formulas = await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B1:B3").dataValidation.rule = { custom: { formula: '="a"<>A1' } };
    sheet.getRange("D5").copyFrom("B1");
    sheet.getRange("A1:B1").moveTo("F9");
    const cells = ["B2", "D5", "G9"].map((cell) => sheet.getRange(cell).load("dataValidation/rule"));
    await context.sync();
    return cells.map(({ dataValidation }) => dataValidation.rule.custom?.formula);
  });
  expect(formulas).toEqual(['="a"<>A2', '="a"<>C5', '="a"<>F9']);
});
