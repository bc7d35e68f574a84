import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { savedAgain } from "./reopened";
import { sourceFile } from "./sourceFile";
import { codeOf, startExcel } from "./startExcel";

describe("sheets of another workbook", () => {
  it("are inserted at a place, with what they read, and their ids are told", async () => {
    const file = await sourceFile();
    const host = startExcel();
    await Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(file, {
        sheetNamesToInsert: [],
        positionType: "After",
        relativeTo: "Sheet1",
      });
      const all = context.workbook.worksheets.load("items/id, items/name");
      const read = context.workbook.worksheets.getItem("Sums").getRange("A1:A2").load("values");
      const fill = context.workbook.worksheets.getItem("Data").getRange("B2").format.fill.load("color");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Sheet1", "Data", "Sums"]);
      expect(ids.value).toEqual(all.items.slice(1).map(({ id }) => id));
      expect(read.values).toEqual([[5], [6]]);
      expect(fill.color).toBe("#FF0000");
    });
    const sheets = (await savedAgain(host.calculated())).sheets;
    expect(sheets[1]!.tables[0]!.name).toBe("Amounts");
    expect(sheets[1]!.cell(1, 1)!.style!.fill!.fgColor!.argb).toBe("FFFF0000");
  });

  it("get names and tables that are free, and formulas follow", async () => {
    const file = await sourceFile();
    startExcel();
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
      context.workbook.worksheets.getItem("Data").getRange("B2").values = [[100]];
      context.workbook.insertWorksheetsFromBase64(file, { positionType: "Beginning" });
      const all = context.workbook.worksheets.load("items/name");
      const formulas = context.workbook.worksheets
        .getItem("Sums (2)")
        .getRange("A2")
        .load("formulas, values");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Data (2)", "Sums (2)", "Sheet1", "Data", "Sums"]);
      expect(formulas.formulas).toEqual([["='Data (2)'!B2*rate"]]);
    });
  });

  it("are refused where there is no such file, sheet or place", async () => {
    const file = await sourceFile();
    startExcel();
    const insert = (base64: string, options?: object) =>
      codeOf(async ({ workbook }) => void workbook.insertWorksheetsFromBase64(base64, options));
    expect(await insert("bm8gZmlsZQ==")).toBe("InvalidArgument");
    expect(await insert("%%")).toBe("InvalidArgument");
    expect(await insert(file, { sheetNamesToInsert: ["Nothing"] })).toBe("ItemNotFound");
    expect(await insert(file, { positionType: "Below" })).toBe("InvalidArgument");
  });
});

describe("a sheet of a workbook that was opened", () => {
  it("is copied with its tables, whose formulas mean the copy", async () => {
    const workbook = (await openWorkbook(Buffer.from(await sourceFile(), "base64"))).workbook;
    const host = startExcel(workbook);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("D1").formulas = [["=SUM(Amounts[Amount])"]];
      const copy = data.copy("End");
      copy.getRange("B2").values = [[40]];
      const sum = copy.getRange("D1").load("formulas, values");
      await context.sync();
      expect(sum.formulas[0]![0]).not.toContain("Amounts");
      expect(sum.values).toEqual([[43]]);
    });
    const copied = (await savedAgain(host.calculated())).sheets[2]!;
    expect([copied.name, copied.tables.length]).toEqual(["Data (2)", 1]);
  });
});

describe("what inserted sheets say of each other", () => {
  /** Two sheets with a table each, whose names are such as others get that are taken. */
  async function fileOfTwo(): Promise<string> {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItem("Sheet1").name = "Data";
      worksheets.add("Data (2)");
      for (const [name, table, value] of [
        ["Data", "Amounts", 1],
        ["Data (2)", "Table1", 20],
      ] as const) {
        const sheet = worksheets.getItem(name);
        sheet.getRange("A1:A2").values = [["n"], [value]];
        sheet.tables.add("A1:A2", true).name = table;
      }
      names.add("total", "=SUM(Amounts[n],Table1[n])");
      names.add("rate", "=0.5");
      names.add("unused", "=1");
      const formulas = [
        ["=SUM(Amounts[n])"],
        ["=SUM(Table1[n])"],
        ["=Data!A2"],
        ["='Data (2)'!A2"],
        ["=total*rate"],
      ];
      for (const name of ["Data", "Data (2)"]) worksheets.getItem(name).getRange("C1:C5").formulas = formulas;
      await context.sync();
    });
    return Buffer.from(await saveWorkbook(host.calculated())).toString("base64");
  }

  it("stays true when they and their tables get names that others had", async () => {
    const file = await fileOfTwo();
    startExcel();
    await Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.getItem("Sheet1").name = "Data";
      const own = worksheets.getItem("Data");
      own.getRange("A1:A2").values = [["n"], [5000]];
      own.tables.add("A1:A2", true).name = "Amounts";
      await context.sync();
      context.workbook.insertWorksheetsFromBase64(file);
      const sheets = worksheets.load("items/name");
      const all = tables.load("items/name");
      const known = names.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Data", "Data (2)", "Data (3)"]);
      expect(new Set(all.items.map(({ name }) => name)).size).toBe(3);
      expect(known.items.map(({ name }) => name).sort()).toEqual(["rate", "total"]);
      for (const { name } of sheets.items.slice(1)) {
        const cells = worksheets.getItem(name).getRange("C1:C5").load("values");
        await context.sync();
        expect(cells.values).toEqual([[1], [20], [1], [20], [10.5]]);
      }
    });
  });
});
