import type { ExcelHost } from "../../../src/emulator/excelHost";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";
import { between, checked, sheet1 } from "./validated";

describe("what is valid", () => {
  it.each([
    ["whole numbers", [[1], [2.5], ["x"]], { wholeNumber: between(0, 9) }, null, "B3:B4"],
    ["decimals", [[1], [2.5]], { decimal: between(0, undefined, "GreaterThan") }, true, ""],
    [
      "none of them",
      [[-1], [-2]],
      { decimal: between(0, undefined, "GreaterThanOrEqualTo") },
      false,
      "B2:B3",
    ],
    ["not between", [[1], [5]], { decimal: between(4, 6, "NotBetween") }, null, "B3"],
    ["not equal", [[1], [5]], { decimal: between(5, undefined, "NotEqualTo") }, null, "B3"],
    ["less than", [[1], [5]], { decimal: between(5, undefined, "LessThan") }, null, "B3"],
    [
      "length of a text",
      [["ab"], ["abcd"]],
      { textLength: between(3, undefined, "LessThanOrEqualTo") },
      null,
      "B3",
    ],
    ["a formula of each cell", [[1], [5]], { custom: { formula: "=B2>2" } }, null, "B2"],
    ["choices", [["是"], ["no"]], { list: { inCellDropDown: true, source: "是,否" } }, null, "B3"],
    ["dates", [["2020-01-20"], ["2021-01-20"]], { date: between("2020-01-01", "2020-12-31") }, null, "B3"],
    [
      "dates that are dates to JavaScript",
      [["2020-01-20"], ["2021-01-20"]],
      { date: between(new Date(Date.UTC(2020, 0, 20)), undefined, "EqualTo") },
      null,
      "B3",
    ],
    ["times", [["09:30"], ["18:00"]], { time: between("09:00", "2020-01-01T17:00:00Z") }, null, "B3"],
  ] as [string, unknown[][], Excel.DataValidationRule, boolean | null, string][])(
    "%s",
    async (_what, values, rule, valid, invalid) => {
      expect(await checked(values, rule)).toEqual([valid, invalid]);
    },
  );

  it("is a choice of a range on another sheet, and of a name", async () => {
    startExcel();
    const invalid = await Excel.run(async (context) => {
      const names = context.workbook.worksheets.add("Names");
      names.getRange("A1:A2").values = [["甲"], ["乙"]];
      context.workbook.names.add("choices", names.getRange("A1:A2"));
      const sheet = sheet1(context);
      sheet.getRange("A1:B2").values = [
        ["甲", "丙"],
        ["丙", "乙"],
      ];
      sheet.getRange("A1:A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: names.getRange("A1:A2") },
      };
      sheet.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=choices" } };
      const cells = ["A1:A2", "B1:B2"].map((address) =>
        sheet.getRange(address).dataValidation.getInvalidCells().load("address"),
      );
      await context.sync();
      return cells.map(({ address }) => address);
    });
    expect(invalid).toEqual(["Sheet1!A2", "Sheet1!B1"]);
  });

  it("is a blank unless blanks are not ignored", async () => {
    const rule = { decimal: between(0, 9) };
    expect(await checked([[1], [""]], rule)).toEqual([true, ""]);
    const strict = await checked(
      [[1], [""]],
      rule,
      (_sheet, validation) => (validation.ignoreBlanks = false),
    );
    expect(strict).toEqual([null, "B3"]);
  });

  it("is told of whole columns at once", async () => {
    startExcel();
    const invalid = await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("C5").values = [[-1]];
      const { dataValidation } = sheet.getRange("C:C");
      dataValidation.rule = { decimal: between(0, undefined, "GreaterThan") };
      const cells = dataValidation.getInvalidCells().load("address");
      await context.sync();
      return cells.address;
    });
    expect(invalid).toBe("Sheet1!C5");
  });
});

describe("rules of several ranges", () => {
  const rulesOf = (host: ExcelHost) =>
    host.workbook.sheets[0]!.validations.map(({ rect, rule }) => [rect.left, rule.formulae, rule.prompt]);

  it("are one rule, its formula relative to the first cell, with one prompt", async () => {
    const host = startExcel();
    const type = await Excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRanges("A1:A3,C1:C3");
      dataValidation.rule = { custom: { formula: "=A1>0" } };
      dataValidation.prompt = { title: "", message: "大于零", showPrompt: true };
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe("Custom");
    expect(rulesOf(host)).toEqual([
      [0, ["A1>0"], "大于零"],
      [2, ["C1>0"], "大于零"],
    ]);
    expect(rulesOf(await reopened(host))).toEqual(rulesOf(host));
  });

  it("are cleared together, and of mixed kind where only some have one", async () => {
    startExcel();
    const types = await Excel.run(async (context) => {
      const both = sheet1(context).getRanges("A1,C1").dataValidation;
      sheet1(context).getRange("A1").dataValidation.rule = { decimal: between(0, 1) };
      both.load("type");
      await context.sync();
      const before = both.type;
      both.clear();
      both.load("type");
      await context.sync();
      return [before, both.type];
    });
    expect(types).toEqual(["MixedCriteria", "None"]);
  });

  it("keep their own conditions when a prompt is put over them all", async () => {
    startExcel();
    const rules = await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1").dataValidation.rule = { decimal: between(0, 1) };
      sheet.getRange("A2").dataValidation.rule = { decimal: between(2, 3) };
      sheet.getRange("A1:A3").dataValidation.prompt = { title: "t", message: "m", showPrompt: true };
      const cells = ["A1", "A2", "A3"].map((address) =>
        sheet.getRange(address).load("dataValidation/rule, dataValidation/prompt"),
      );
      await context.sync();
      return cells.map(({ dataValidation: { rule, prompt } }) => [rule.decimal?.formula1, prompt.title]);
    });
    expect(rules).toEqual([
      ["=0", "t"],
      ["=2", "t"],
      [undefined, "t"],
    ]);
  });
});

it("reads a formula as it stands in the cell that is asked", async () => {
  startExcel();
  const formula = await Excel.run(async (context) => {
    sheet1(context).getRange("A1:A5").dataValidation.rule = { custom: { formula: "=A1>$C$1" } };
    const cell = sheet1(context).getRange("A3").load("dataValidation/rule");
    await context.sync();
    return cell.dataValidation.rule.custom?.formula;
  });
  expect(formula).toBe("=A3>$C$1");
});

it("cuts the title of an alert, as the example of the documentation needs, and refuses a text that is too long", async () => {
  startExcel();
  const title = await Excel.run(async (context) => {
    const { dataValidation } = sheet1(context).getRange("A1");
    dataValidation.errorAlert = {
      title: "Negative or Decimal Number Entered",
      message: "m",
      style: "Stop",
      showAlert: true,
    };
    dataValidation.load("errorAlert");
    await context.sync();
    return dataValidation.errorAlert.title;
  });
  expect(title).toBe("Negative or Decimal Number Enter");
  const code = await codeOf(async (context) => {
    sheet1(context).getRange("A1").dataValidation.errorAlert = {
      title: "",
      message: "m".repeat(256),
      style: "Stop",
      showAlert: true,
    };
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
