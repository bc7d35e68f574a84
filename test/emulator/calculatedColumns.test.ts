import { unzipSync, strFromU8 } from "fflate";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { saveWorkbook } from "../../src/emulator/file/save";
import { reopened, savedAgain } from "./reopened";
import { startExcel } from "./startExcel";

/** A table whose last column is calculated, a formula beside it, and one that totals it. */
async function withSales(more?: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["Qty", "Unit Price", "Sum"],
      [2, 5, ""],
      [3, 7, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Sales";
    sheet.getRange("C2:C3").formulas = [["=[@Qty]*[@[Unit Price]]"], ["=[@Qty]*[@[Unit Price]]"]];
    await context.sync();
    more?.(table, sheet);
    await context.sync();
  });
  return host;
}

async function formulasIn(address: string, name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

async function added(values: unknown[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).rows.add(undefined, [values] as never);
    await context.sync();
  });
}

async function partsOf(host: ExcelHost): Promise<(name: string) => string> {
  const parts = unzipSync(await saveWorkbook(host.calculated()));
  return (name) => strFromU8(parts[name]!);
}

const TABLE = "xl/tables/table1.xml";
const SHEET = "xl/worksheets/sheet1.xml";

describe("calculated columns", () => {
  it("stay calculated in the file, so that new rows are filled after it was opened", async () => {
    await reopened(await withSales());
    await added([4, 9, null]);
    expect(await formulasIn("C4")).toEqual([["=[@Qty]*[@[Unit Price]]"]]);
  });

  it("are written in the words of the file", async () => {
    const part = await partsOf(await withSales());
    expect(part(TABLE)).toContain(
      "<calculatedColumnFormula>Sales[[#This Row],[Qty]]*Sales[[#This Row],[Unit Price]]</calculatedColumnFormula>",
    );
  });

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    ["their table", (table) => void (table.name = "Verkauf"), "=[@Qty]*[@[Unit Price]]"],
    ["a column", (table) => void (table.columns.getItem("Qty").name = "Menge"), "=[@Menge]*[@[Unit Price]]"],
  ])("follow %s to another name, in new rows and in the file", async (_what, rename, formula) => {
    const host = await reopened(await withSales());
    await Excel.run(async (context) => {
      rename(context.workbook.tables.getItem("Sales"), context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await added([4, 9, null]);
    expect(await formulasIn("C2:C4")).toEqual([[formula], [formula], [formula]]);
    const part = await partsOf(host);
    const { name } = host.workbook.sheets[0]!.tables[0]!;
    const filed = formula
      .slice(1)
      .replace("[@[Unit Price]]", `${name}[[#This Row],[Unit Price]]`)
      .replace(/\[@(\w+)\]/, `${name}[[#This Row],[$1]]`);
    expect(part(TABLE)).toContain(`>${filed}</calculatedColumnFormula>`);
    expect([...part(SHEET).matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text)).toEqual([
      filed,
      filed,
      filed,
    ]);
  });

  it("follow what they refer to when rows are put in and sheets are renamed", async () => {
    const host = await withSales((table, sheet) => {
      const other = table.context.workbook.worksheets.add("Rates");
      other.getRange("A1").values = [[2]];
      sheet.getRange("C2:C3").clear();
      table.columns.getItem("Sum").getDataBodyRange().formulas = [["=A2*Rates!$A$1"], ["=A3*Rates!$A$1"]];
      other.getRange("1:1").insert("Down");
      other.name = "Sätze 2";
      sheet.getRange("1:2").insert("Down");
    });
    await added([4, 9, null]);
    expect(await formulasIn("C4:C6")).toEqual([
      ["=A4*'Sätze 2'!$A$2"],
      ["=A5*'Sätze 2'!$A$2"],
      ["=A6*'Sätze 2'!$A$2"],
    ]);
    await reopened(host);
    await added([4, 9, null]);
    expect(await formulasIn("C7")).toEqual([["=A7*'Sätze 2'!$A$2"]]);
  });

  it("belong to their column when titles are exchanged", async () => {
    await withSales((_table, sheet) => void (sheet.getRange("A1:B1").values = [["Unit Price", "Qty"]]));
    await added([4, 9, null]);
    const formula = "=[@[Unit Price]]*[@Qty]";
    expect(await formulasIn("C2:C4")).toEqual([[formula], [formula], [formula]]);
  });

  it("are not those of a column that comes after one that was deleted", async () => {
    const host = await reopened(await withSales());
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Sales");
      columns.getItem("Sum").delete();
      columns.add(undefined, [["Note"], ["x"], ["y"]]);
      await context.sync();
    });
    const again = await savedAgain(host.calculated());
    expect(again.sheets[0]!.tables[0]!.calculated).toEqual(new Map());
    expect((await partsOf(host))(TABLE)).not.toContain("calculatedColumnFormula");
  });

  it("keep the part of their table when nothing of it has changed", async () => {
    const host = await reopened(await withSales());
    const before = (await partsOf(host))(TABLE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[8]];
      await context.sync();
    });
    expect((await partsOf(host))(TABLE)).toBe(before);
  });
});

describe("titles", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["copied", (sheet) => sheet.getRange("A1").copyFrom("G1"), "Menge"],
    ["filled in", (sheet) => sheet.getRange("A1").copyFrom("G1", "Values"), "Menge"],
    ["replaced", (sheet) => void sheet.getRange("A1").replaceAll("Qty", "Menge", {}), "Menge"],
    ["cleared", (sheet) => sheet.getRange("A1").clear("Contents"), "Column1"],
    ["cleared with all of it", (sheet) => sheet.getRange("A1").clear(), "Column1"],
  ])("that are %s take the formulas along that name them", async (_what, change, title) => {
    await withSales((_table, sheet) => {
      sheet.getRange("G1:G2").values = [["Menge"], ["=SUM(Sales[Qty])"]];
      change(sheet);
    });
    expect(await formulasIn("G2")).toEqual([[`=SUM(Sales[${title}])`]]);
    await added([4, 9, null]);
    expect(await formulasIn("C4")).toEqual([[`=[@${title}]*[@[Unit Price]]`]]);
  });
});

describe("structured references", () => {
  it.each([
    ["C2", "=Sales[@Qty]*2", "=[@Qty]*2"],
    ["C2", "=sales[[#This Row],[Unit Price]]", "=[@[Unit Price]]"],
    ["C2", "=SUM(Sales[Qty])", "=SUM([Qty])"],
    ["C2", "=SUM([@[Qty]:[Unit Price]])", "=SUM(Sales[@[Qty]:[Unit Price]])"],
    ["C2", "=Sales[[#Headers],[Qty]]", "=Sales[[#Headers],[Qty]]"],
    ["E2", "=Sales[[#This Row],[Qty]]", "=Sales[@Qty]"],
    ["E2", "=COUNT(Sales[#This Row])", "=COUNT(Sales[@])"],
    ["E2", "=SUM(Sales[Qty])", "=SUM(Sales[Qty])"],
  ])("in %s are shown as Excel shows them, before and after saving: %s", async (address, given, shown) => {
    const host = await withSales((_table, sheet) => {
      sheet.getRange("C2:C3").clear();
      sheet.getRange(address).formulas = [[given]];
    });
    expect(await formulasIn(address)).toEqual([[shown]]);
    await reopened(host);
    expect(await formulasIn(address)).toEqual([[shown]]);
  });

  it("of a name say in the file what the file says", async () => {
    const host = await withSales((table) => {
      table.context.workbook.names.add("here", "=Sales[@Qty]");
    });
    expect((await partsOf(host))("xl/workbook.xml")).toContain(">Sales[[#This Row],[Qty]]</definedName>");
    const again = await savedAgain(host.calculated());
    expect(again.names[0]!.formula).toBe("Sales[@Qty]");
  });

  it("name the table once they are copied out of it", async () => {
    await withSales((_table, sheet) => sheet.getRange("E3").copyFrom("C3"));
    expect(await formulasIn("E3")).toEqual([["=Sales[@Qty]*Sales[@[Unit Price]]"]]);
  });
});
