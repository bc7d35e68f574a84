import type { ExcelHost } from "../../src/emulator/excelHost";
import { startExcel } from "./startExcel";

/** A table whose second column has a format and rules, and rows that are added to it. */
async function added(work: (table: Excel.Table) => void): Promise<[ExcelHost, string[], unknown[]]> {
  const host = startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["name", "amount"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=B2>0" } };
    sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=A2>0" } };
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
    work(table);
    const range = table.getDataBodyRange().load("address");
    await context.sync();
    const cells = range.getUsedRange().getColumn(1).load("numberFormat");
    const rows = [0, 1, 2, 3].map((i) =>
      range.getCell(i, 1).load("dataValidation/rule, format/font/bold, address"),
    );
    const first = [0, 1, 2, 3].map((i) => range.getCell(i, 0).load("dataValidation/type"));
    const format = range.getCell(0, 1).conditionalFormats.getItemAt(0);
    const areas = format.getRange().load("address");
    format.load("custom/rule/formula");
    await context.sync();
    return [
      host,
      rows.map(({ dataValidation }) => dataValidation.rule.custom?.formula ?? ""),
      [
        cells.numberFormat.flat().join(" "),
        rows.some((row) => row.format.font.bold),
        first.map(({ dataValidation }) => dataValidation.type).join(" "),
        areas.address,
        format.custom.rule.formula,
      ],
    ];
  });
}

describe("rows that are added to a table", () => {
  const rules = ["=B2>0", "=B3>0", "=B4>0", "=B5>0"];

  it("have at the end what all rows of a column have", async () => {
    const [, formulas, others] = await added((table) =>
      table.rows.add(undefined, [
        ["c", 3],
        ["d", 4],
      ]),
    );
    expect(formulas).toEqual(rules);
    expect(others).toEqual(["0.00 0.00 0.00 0.00", false, "Custom None None None", "Sheet1!B2:B5", "=$B2>1"]);
  });

  it("have at the beginning what the rows below have, and nothing of the headings", async () => {
    const [, formulas, others] = await added((table) =>
      table.rows.add(0, [
        ["c", 3],
        ["d", 4],
      ]),
    );
    expect(formulas).toEqual(rules);
    expect(others).toEqual(["0.00 0.00 0.00 0.00", false, "None None Custom None", "Sheet1!B2:B5", "=$B2>1"]);
  });

  it("have it in the middle too", async () => {
    const [, formulas, others] = await added((table) =>
      table.rows.add(1, [
        ["c", 3],
        ["d", 4],
      ]),
    );
    expect(formulas).toEqual(rules);
    expect(others).toEqual(["0.00 0.00 0.00 0.00", false, "Custom None None None", "Sheet1!B2:B5", "=$B2>1"]);
  });
});
