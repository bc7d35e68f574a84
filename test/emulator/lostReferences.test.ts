import type { ExcelHost } from "../../src/emulator/excelHost";
import { reopened } from "./reopened";
import { startExcel } from "./startExcel";

/** Four columns in a table, and formulas on another sheet that refer to them. */
async function refer(
  formulas: readonly string[],
  then: (sheet: Excel.Worksheet, table: Excel.Table) => void,
): Promise<{ readonly host: ExcelHost; readonly now: string[]; readonly values: unknown[] }> {
  const host = startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D3").values = [
      ["a", "b", "c", "d"],
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ];
    const table = sheet.tables.add("A1:D3", true);
    table.name = "TT";
    sheet.names.add("own", sheet.getRange("A2"));
    const other = context.workbook.worksheets.add("Other");
    const cells = other.getRange("A1").getResizedRange(formulas.length - 1, 0);
    cells.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    then(sheet, table);
    cells.load("formulas, values");
    await context.sync();
    return {
      host,
      now: cells.formulas.map(([formula]) => String(formula)),
      values: cells.values.map(([value]) => value as unknown),
    };
  });
}

describe("references to what was deleted", () => {
  it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void]>([
    ["of a table", (_sheet, table) => table.columns.getItem("b").delete()],
    ["of the sheet", (sheet) => sheet.getRange("B:B").delete("Left")],
    ["of cells", (sheet) => sheet.getRange("B1:B3").delete("Left")],
  ])("are broken, and ranges of columns shrink, when a column %s goes", async (_what, remove) => {
    const { host, now, values } = await refer(
      ["=SUM(TT[b])", "=SUM(TT[[a]:[b]])", "=SUM(TT[[b]:[d]])", "=SUM(TT[[a]:[d]])", "=SUM(TT[c])"],
      remove,
    );
    expect(now).toEqual([
      "=SUM(#REF!)",
      "=SUM(TT[a])",
      "=SUM(TT[[c]:[d]])",
      "=SUM(TT[[a]:[d]])",
      "=SUM(TT[c])",
    ]);
    expect(values).toEqual(["#REF!", 6, 22, 28, 10]);
    expect((await reopened(host)).workbook.sheet("Other")!.cell(0, 0)!.formula).toBe("SUM(#REF!)");
  });

  it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void]>([
    ["its rows", (sheet) => sheet.getRange("1:4").delete("Up")],
    ["its columns", (sheet) => sheet.getRange("A:D").delete("Left")],
    ["its sheet", (sheet) => sheet.delete()],
    ["the table itself", (_sheet, table) => table.delete()],
  ])("are broken when a table goes with %s", async (_what, remove) => {
    const { now, values } = await refer(["=SUM(TT[b])", "=ROWS(TT)", "=1+1"], remove);
    expect(now).toEqual(["=SUM(#REF!)", "=ROWS(#REF!)", "=1+1"]);
    expect(values).toEqual(["#REF!", "#REF!", 2]);
  });

  it("are broken when a name goes with its sheet", async () => {
    const { now } = await refer(["=Sheet1!own*2"], (sheet) => sheet.delete());
    expect(now).toEqual(["=#REF!*2"]);
  });

  it("show the rows again that a column's filter had hidden, and forget its order", async () => {
    const { host } = await refer(["=1"], (sheet, table) => {
      table.columns.getItem("b").filter.applyCustomFilter(">4");
      table.sort.apply([{ key: 3, ascending: false }, { key: 2 }]);
      sheet.getRange("B:B").delete("Left");
    });
    const [sheet] = host.workbook.sheets;
    const hidden = [...sheet!.rows].filter(([, row]) => row.hidden);
    expect(hidden).toEqual([]);
    expect(sheet!.tables[0]!.sort?.fields.map(({ key }) => key)).toEqual([2, 1]);
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("TT");
      autoFilter.load("isDataFiltered");
      context.workbook.worksheets.getItem("Sheet1").getRange("C:C").delete("Left");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(false);
    });
    expect(sheet!.tables[0]!.sort).toBeUndefined();
  });
});

describe("references to a sheet", () => {
  it("follow it to another name in names of its own and in ranges over several sheets", async () => {
    const { now } = await refer(
      ["=Sheet1!own*2", "=SUM(Sheet1:Other!D9)", "=Sheet1!A2", "=SUM('Sheet1'!A2:B2)"],
      (sheet) => void (sheet.name = "It's 2024"),
    );
    expect(now).toEqual([
      "='It''s 2024'!own*2",
      "=SUM('It''s 2024:Other'!D9)",
      "='It''s 2024'!A2",
      "=SUM('It''s 2024'!A2:B2)",
    ]);
  });

  it.each([
    ["数据", "=数据!A2"],
    ["2024", "='2024'!A2"],
    ["Q1", "='Q1'!A2"],
    ["a-b", "='a-b'!A2"],
  ])("are written with apostrophes where %s needs them", async (name, formula) => {
    const { now } = await refer(["=Sheet1!A2"], (sheet) => void (sheet.name = name));
    expect(now).toEqual([formula]);
  });
});
