import { ExcelHost } from "../../src/emulator/excelHost";
import { numberFormatOf } from "../../src/emulator/model/look";
import { typeIntoCell } from "../../src/emulator/userEdits";

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
});
