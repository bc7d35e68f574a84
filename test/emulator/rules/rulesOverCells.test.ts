import { codeOf, startExcel } from "../startExcel";
import { sheet1 } from "./validated";

const CUSTOM = "Custom" as Excel.ConditionalFormatType;

describe("cells of a kind", () => {
  async function addressesOf(
    prepare: (sheet: Excel.Worksheet) => void,
    kind: "ConditionalFormats" | "SameDataValidation",
    from = "A1:D9",
  ): Promise<string> {
    startExcel();
    return Excel.run(async (context) => {
      prepare(sheet1(context));
      const found = sheet1(context)
        .getRanges(from)
        .getSpecialCells(kind as Excel.SpecialCellType)
        .load("address");
      await context.sync();
      return found.address.replaceAll("Sheet1!", "");
    });
  }

  it("are each there once under several conditional formats", async () => {
    const prepare = (sheet: Excel.Worksheet): void => {
      for (const address of ["A1:A5", "A1:A5", "A3:A7"])
        sheet.getRange(address).conditionalFormats.add(CUSTOM);
    };
    expect(await addressesOf(prepare, "ConditionalFormats")).toBe("A1:A7");
    expect(await addressesOf(prepare, "ConditionalFormats", "A1:A4,A3:A9")).toBe("A1:A4,A5:A7");
  });

  it("have the same validation where it asks the same of each of them", async () => {
    const prepare = (sheet: Excel.Worksheet): void => {
      for (const [address, formula] of [
        ["A1:A2", "=A1>0"],
        ["C1:C2", "=C1>0"],
        ["D1:D2", "=A1>0"],
      ] as const)
        sheet.getRange(address).dataValidation.rule = { custom: { formula } };
    };
    expect(await addressesOf(prepare, "SameDataValidation")).toBe("A1:A2,C1:C2");
  });
});

it("takes no validation along when formats alone are filled", async () => {
  startExcel();
  const types = await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const first = sheet.getRange("A1");
    first.dataValidation.rule = { custom: { formula: "=A1>0" } };
    first.conditionalFormats.add(CUSTOM).custom.rule.formula = "=A1>0";
    first.autoFill("A1:A3", "FillFormats");
    const { dataValidation } = sheet.getRange("A2").load("dataValidation/type");
    const count = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    return [dataValidation.type, count.value];
  });
  expect(types).toEqual(["None", 1]);
});

/** "Changing any of the options in the Format Cells or Conditional Formatting dialog boxes": "Protect a worksheet". */
describe("on a protected sheet", () => {
  const tried = (
    options: Excel.WorksheetProtectionOptions,
    work: (range: Excel.Range) => void,
  ): Promise<string> => {
    startExcel();
    return codeOf(async (context) => {
      const range = sheet1(context).getRange("A1");
      range.format.protection.locked = false;
      sheet1(context).protection.protect(options);
      work(range);
      await context.sync();
    });
  };
  const works: [string, (range: Excel.Range) => void][] = [
    [
      "a conditional format is made",
      (range) => (range.conditionalFormats.add(CUSTOM).custom.format.font.bold = true),
    ],
    ["all of them are cleared", (range) => range.conditionalFormats.clearAll()],
    ["formats are cleared", (range) => range.clear("Formats")],
  ];
  it.each(works)("%s only where cells may be formatted", async (_what, work) => {
    expect([await tried({}, work), await tried({ allowFormatCells: true }, work)]).toEqual([
      "AccessDenied",
      "none",
    ]);
  });
});

describe("whole columns of a protected sheet", () => {
  const cleared = (prepare: (sheet: Excel.Worksheet) => void): Promise<string> => {
    startExcel();
    return codeOf(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A:B").format.protection.locked = false;
      sheet.getRange("A1").values = [[1]];
      prepare(sheet);
      sheet.protection.protect();
      sheet.getRange("A:B").clear("Contents");
      await context.sync();
    });
  };

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["all of it is unlocked", () => undefined, "none"],
    ["one cell is locked", (sheet) => (sheet.getRange("B9").format.protection.locked = true), "AccessDenied"],
    ["a row is locked", (sheet) => (sheet.getRange("7:7").format.protection.locked = true), "AccessDenied"],
    [
      "a column is locked",
      (sheet) => (sheet.getRange("B:B").format.protection.locked = true),
      "AccessDenied",
    ],
  ])("are emptied or not when %s", async (_what, prepare, code) => {
    expect(await cleared(prepare)).toBe(code);
  });
});
