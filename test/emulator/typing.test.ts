import { ExcelHost } from "../../src/emulator/excelHost";
import { numberFormatOf } from "../../src/emulator/model/look";
import { activateSheet, deleteSheet, typeIntoCell } from "../../src/emulator/userEdits";
import { startExcel } from "./startExcel";

describe("what a person types into the emulated host", () => {
  const host = new ExcelHost();
  const sheet = host.workbook.sheets[0]!;
  const type = (input: string): readonly unknown[] => {
    sheet.remove(0, 0);
    typeIntoCell(host, sheet, "A1", input);
    const { value, formula, style } = sheet.cell(0, 0)!;
    return [formula ?? value, numberFormatOf(style)];
  };

  it.each([
    ["50%", 0.5, "0%"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["2019-05-13", 43_598, "m/d/yyyy"],
    ["18:00", 0.75, "h:mm"],
    ["1234567890123456789", 1_234_567_890_123_450_000, "General"],
    ["1E-320", 0, "0.00E+00"],
    ["=1234567890123456789", "1234567890123450000", "General"],
    ["=sum(b1:b2)", "SUM(B1:B2)", "General"],
    ["-1+1", "-1+1", "General"],
    ["-", "-", "General"],
  ])("takes %j as Excel does", (input, value, format) => {
    expect(type(input)).toEqual([value, format]);
  });

  it.each(["=1+", "=SUM()", '="open', "--"])("refuses %j, and the cell stays as it is", (input) => {
    typeIntoCell(host, sheet, "B1", 7);
    expect(() => typeIntoCell(host, sheet, "B1", input)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(sheet.cell(0, 1)!.value).toBe(7);
  });

  it("keeps formulas that name the column of a table, when its title is typed over", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:A3").values = [["数"], [1], [2]];
      first.tables.add("A1:A3", true).name = "表";
      first.getRange("C1").formulas = [["=SUM(表[数])"]];
      await context.sync();
    });
    const [own] = excel.workbook.sheets;
    typeIntoCell(excel, own!, "A1", "数值");
    expect(excel.upToDate().sheets[0]!.cell(0, 2)).toMatchObject({ formula: "SUM(表[数值])", value: 3 });
  });

  it("shows the next sheet when the tab of the one in view is deleted, and keeps the last one", () => {
    const excel = new ExcelHost();
    excel.workbook.addSheet("二");
    excel.workbook.addSheet("三");
    activateSheet(excel, excel.workbook.sheet("二")!.id);
    deleteSheet(excel, "二");
    expect(excel.workbook.activeSheet).toBe("三");
    deleteSheet(excel, "三");
    expect(() => deleteSheet(excel, "Sheet1")).toThrow();
  });
});
