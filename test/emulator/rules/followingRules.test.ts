import { codeOf, startExcel } from "../startExcel";
import { sheet1 } from "./validated";

type Edit = (sheet: Excel.Worksheet) => void;

/** A rule of both kinds over a range, the sheet is changed, and what the rules are of then. */
async function after(
  address: string,
  formula: string,
  edit: Edit,
): Promise<[format: string[], validation: string[]]> {
  const host = startExcel();
  return Excel.run(async (context) => {
    const sheet = sheet1(context);
    const range = sheet.getRanges(address);
    const format = range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
    format.custom.rule.formula = formula;
    range.dataValidation.rule = { custom: { formula } };
    edit(sheet);
    const areas = format.getRanges().load("address");
    format.load("custom/rule/formula");
    await context.sync();
    const validations = host.workbook.sheets[0]!.validations.map(({ rect, rule }) =>
      [rect.top + 1, rect.left, rule.formulae[0]].join(" "),
    );
    return [[areas.address.replaceAll("Sheet1!", ""), format.custom.rule.formula], validations];
  });
}

const row =
  (address: string, direction: "in" | "out"): Edit =>
  (sheet) =>
    direction === "in" ? sheet.getRange(address).insert("Down") : sheet.getRange(address).delete("Up");

describe("rules follow their cells", () => {
  it.each<[string, string, string, Edit, [string, string], string[]]>([
    ["the first row is deleted", "A2:A10", "=A2>A1", row("2:2", "out"), ["A2:A9", "=A2>A1"], ["2 0 A2>A1"]],
    [
      "what its only cell refers to is deleted",
      "A3",
      "=A3>A2",
      row("2:2", "out"),
      ["A2", "=A2>#REF!"],
      ["2 0 A2>#REF!"],
    ],
    [
      "the first rows are deleted",
      "B2:C10",
      "=B2>$E2",
      row("1:3", "out"),
      ["B1:C7", "=B1>$E1"],
      ["1 1 B1>$E1"],
    ],
    [
      "a row is inserted over a whole column",
      "A:A",
      "=A1>5",
      row("1:1", "in"),
      ["A:A", "=A1>5"],
      ["1 0 A1>5"],
    ],
    [
      "the first row of a whole column is deleted",
      "A:A",
      "=A1>B2",
      row("1:1", "out"),
      ["A:A", "=A1>B2"],
      ["1 0 A1>B2"],
    ],
    [
      "a row is inserted above",
      "A2:A4",
      "=A2>$C$1",
      row("1:1", "in"),
      ["A3:A5", "=A3>$C$2"],
      ["3 0 A3>$C$2"],
    ],
    [
      "the upper left cell moves down alone",
      "A1:C3",
      "=A1>0",
      row("A1", "in"),
      ["B1:C3,A2:A4", "=A1>0"],
      ["1 1 B1>0", "2 0 A2>0"],
    ],
    [
      "cells in the middle move",
      "A1:C3",
      "=A1>0",
      row("B2", "in"),
      ["A1:A3,C1:C3,B1:B4", "=A1>0"],
      ["1 0 A1>0", "1 2 C1>0", "1 1 B1>0"],
    ],
    [
      "the first column moves up",
      "A2:B4",
      "=A2>0",
      row("A2", "out"),
      ["B2:B4,A2:A3", "=A2>0"],
      ["2 1 B2>0", "2 0 A2>0"],
    ],
    [
      "a part is cleared",
      "A1:A10",
      "=A1>5",
      (sheet) => sheet.getRange("A1:A2").clear(),
      ["A3:A10", "=A3>5"],
      ["3 0 A3>5"],
    ],
    [
      "a cell in the corner is cleared",
      "A1:B2",
      "=A1>5",
      (sheet) => sheet.getRange("A1").clear(),
      ["A2:B2,B1", "=A1>5"],
      ["2 0 A2>5", "1 1 B1>5"],
    ],
    [
      "several ranges have a corner that is none of their cells",
      "B4:B5,A6",
      "=B4>A4",
      row("4:4", "in"),
      ["B5:B6,A7", "=B5>A5"],
      ["5 1 C5>B5", "7 0 B7>A7"],
    ],
  ])("when %s", async (_what, address, formula, edit, format, validation) => {
    expect(await after(address, formula, edit)).toEqual([format, validation]);
  });

  it("and is the same object to the add-in, until it is deleted", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      const sheet = sheet1(context);
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      sheet.getRange("A1").clear();
      format.custom.rule.formula = "=A2>1";
      format.custom.format.font.bold = true;
      const read = sheet
        .getRange("A2")
        .conditionalFormats.getItemAt(0)
        .load("priority, custom/rule/formula, custom/format/font/bold");
      await context.sync();
      expect([read.priority, read.custom.rule.formula, read.custom.format.font.bold]).toEqual([
        0,
        "=A2>1",
        true,
      ]);
      format.delete();
      format.custom.rule.formula = "=A2>2";
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});
