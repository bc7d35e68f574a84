import type { ExcelHost } from "../../src/emulator/excelHost";
import { startExcel } from "./startExcel";

/** A table in B1:D3 whose column c is calculated, and a formula that reads it. */
async function after(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:D3").values = [
      ["a", "b", "c"],
      [1, 2, ""],
      [3, 4, ""],
    ];
    const table = sheet.tables.add("B1:D3", true);
    table.name = "TT";
    sheet.getRange("D2:D3").formulas = [["=[@a]+[@b]"], ["=[@a]+[@b]"]];
    sheet.getRange("G1:G2").formulas = [["=SUM(TT[a])"], ["=SUM(TT[[a]:[c]])"]];
    await context.sync();
    work(table, sheet);
    await context.sync();
  });
  return host;
}

function formulas({ workbook }: ExcelHost, ...places: readonly (readonly [number, number])[]): unknown[] {
  return places.map((place) => workbook.sheets[0]!.cell(...place)?.formula);
}

const hidden = ({ workbook }: ExcelHost): number[] =>
  [...workbook.sheets[0]!.rows].flatMap(([row, { hidden: isHidden }]) => (isHidden ? [row + 1] : []));

describe("a table that is resized", () => {
  it("fills its new rows with its calculated columns", async () => {
    const host = await after((table) => table.resize("B1:D5"));
    expect(formulas(host, [3, 3], [4, 3])).toEqual(["[@a]+[@b]", "[@a]+[@b]"]);
  });

  it("knows its columns when one is taken from the left, and references to that are broken", async () => {
    const host = await after((table) => {
      table.columns.getItem("b").filter.applyCustomFilter(">2");
      table.resize("C1:D4");
    });
    expect(formulas(host, [0, 6], [1, 6], [1, 3])).toEqual(["SUM(#REF!)", "SUM(TT[[b]:[c]])", "#REF!+[@b]"]);
    const [table] = host.workbook.sheets[0]!.tables;
    expect([table!.columnIds, [...table!.filters!.keys()]]).toEqual([[2, 3], [2]]);
    expect(formulas(host, [3, 3])).toEqual(["#REF!+[@b]"]);
  });

  it("shows rows again that a column had hidden which leaves it", async () => {
    const host = await after((table) => {
      table.columns.getItem("c").filter.applyCustomFilter(">3");
      table.resize("B1:C3");
    });
    expect(hidden(host)).toEqual([]);
    expect(formulas(host, [1, 3])).toEqual(["TT[@a]+TT[@b]"]);
  });

  it("gives columns that come in on the left ids and titles of their own", async () => {
    const host = await after((table) => {
      table.showHeaders = false;
      table.resize("A2:D3");
    });
    const [table] = host.workbook.sheets[0]!.tables;
    expect([table!.columnIds, table!.hiddenTitles]).toEqual([
      [4, 1, 2, 3],
      ["Column1", "a", "b", "c"],
    ]);
    expect(formulas(host, [0, 6])).toEqual(["SUM(TT[a])"]);
  });
});

describe("a table of one column", () => {
  it("goes with it, shows its rows again, and references to it are broken", async () => {
    const host = await after((table, sheet) => {
      table.columns.getItem("b").delete();
      table.columns.getItem("c").delete();
      sheet.getRange("I1").values = [["x"]];
      table.columns.getItem("a").filter.applyCustomFilter(">1");
      table.columns.getItem("a").delete();
    });
    const [sheet] = host.workbook.sheets;
    expect([sheet!.tables, hidden(host)]).toEqual([[], []]);
    expect(sheet!.cell(0, 7)?.value).toBe("x");
    const formulasThere = [...sheet!.formulaCells()].map(([, , { formula }]) => formula);
    expect(formulasThere).toEqual(["SUM(#REF!)", "SUM(#REF!)"]);
  });
});

describe("a filtered table", () => {
  it.each<[string, (table: Excel.Table) => void]>([
    ["converted to a range", (table) => void table.convertToRange()],
    ["deleted", (table) => table.delete()],
  ])("shows all rows again when it is %s", async (_what, end) => {
    const host = await after((table) => {
      table.columns.getItem("a").filter.applyCustomFilter(">1");
      end(table);
    });
    expect(hidden(host)).toEqual([]);
  });
});
