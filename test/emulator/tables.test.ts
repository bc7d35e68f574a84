import { codeOf, startExcel } from "./startExcel";

const SALES = [
  ["Product", "Qtr1", "Qtr2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
  ["Brake levers", 12000, 8766],
  ["Chains", 1550, 1088],
];

/** A table of sales in A1:C5 of the first sheet. */
async function withSales(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C5").values = SALES;
    const table = sheet.tables.add("A1:C5", true);
    table.name = "Sales";
    await work(table, context);
  });
}

describe("the totals row of a table", () => {
  it("has a label and the sum of the last column, and follows what the filter shows", async () => {
    await withSales(async (table, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address, formulas, values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(totals.address).toBe("Sheet1!A6:C6");
      expect(totals.formulas).toEqual([["Total", "", "=SUBTOTAL(109,[Qtr2])"]]);
      expect(totals.values).toEqual([["Total", "", 17177]]);
      expect(body.address).toBe("Sheet1!A2:C5");
      table.columns.getItem("Product").filter.applyValuesFilter(["frames", "Chains"]);
      totals.load("values");
      await context.sync();
      expect(totals.values[0]![2]).toBe(8088);
      table.columns.getItem("Qtr1").getTotalRowRange().formulas = [["=SUBTOTAL(101,[Qtr1])"]];
      totals.load("values");
      table.rows.add(undefined, [["Frames", 2000, 2]]);
      const moved = table.getTotalRowRange().load("address, values");
      await context.sync();
      expect(totals.values[0]![1]).toBe(3275);
      expect(moved.address).toBe("Sheet1!A7:C7");
      expect(moved.values[0]![2]).toBe(8090);
    });
  });

  it("shifts what is below down and up again, and remembers what it had", async () => {
    await withSales(async (table, context) => {
      const sheet = table.worksheet;
      sheet.getRange("A6").values = [["below"]];
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 1).formulas = [["=SUBTOTAL(104,[Qtr1])"]];
      const shifted = sheet.getRange("A7").load("values");
      await context.sync();
      expect(shifted.values).toEqual([["below"]]);
      table.showTotals = false;
      const back = sheet.getRange("A6:C6").load("values");
      table.load("showTotals");
      await context.sync();
      expect(back.values).toEqual([["below", "", ""]]);
      expect(table.showTotals).toBe(false);
      table.showTotals = true;
      const again = table.getTotalRowRange().load("values");
      await context.sync();
      expect(again.values).toEqual([["Total", 12000, 17177]]);
    });
  });

  it("is not there to be had while it is not shown", async () => {
    await withSales(async () => undefined);
    expect(
      await codeOf(async (context) => {
        context.workbook.tables.getItem("Sales").getTotalRowRange().load("address");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
  });
});

describe("the header row of a table", () => {
  it("is emptied when it is hidden, and formulas still find the columns", async () => {
    await withSales(async (table, context) => {
      const sheet = table.worksheet;
      sheet.getRange("E1").formulas = [["=SUM(Sales[Qtr1])"]];
      table.showHeaders = false;
      const whole = table.getRange().load("address");
      const row = sheet.getRange("A1:C1").load("values");
      const names = table.columns.load("items/name");
      const sum = sheet.getRange("E1").load("values");
      await context.sync();
      expect(whole.address).toBe("Sheet1!A2:C5");
      expect(row.values).toEqual([["", "", ""]]);
      expect(names.items.map(({ name }) => name)).toEqual(["Product", "Qtr1", "Qtr2"]);
      expect(sum.values).toEqual([[18950]]);
      table.columns.getItem("Qtr1").name = "First";
      table.columns.add(undefined, undefined, "Note");
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load("address, values");
      const formula = sheet.getRange("E1").load("formulas");
      await context.sync();
      expect(header.address).toBe("Sheet1!A1:D1");
      expect(header.values).toEqual([["Product", "First", "Qtr2", "Note"]]);
      expect(formula.formulas).toEqual([["=SUM(Sales[First])"]]);
    });
  });

  it("makes room for itself where the row above is taken", async () => {
    await withSales(async (table, context) => {
      table.showHeaders = false;
      const sheet = table.worksheet;
      sheet.getRange("A1").values = [["above"]];
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load("address, values");
      const above = sheet.getRange("A1").load("values");
      await context.sync();
      expect(above.values).toEqual([["above"]]);
      expect(header.address).toBe("Sheet1!A2:C2");
      expect(header.values).toEqual([["Product", "Qtr1", "Qtr2"]]);
    });
  });
});

describe("rows that are added to a table", () => {
  it("shift what is below, or take blank cells where that is asked", async () => {
    await withSales(async (table, context) => {
      const sheet = table.worksheet;
      sheet.getRange("A8").values = [["below"]];
      table.rows.add(undefined, [["Spokes", 1, 2]], false);
      const stays = sheet.getRange("A8").load("values");
      await context.sync();
      expect(stays.values).toEqual([["below"]]);
      table.rows.add(undefined, [["Mirrors", 1, 2]]);
      const shifted = sheet.getRange("A9").load("values");
      await context.sync();
      expect(shifted.values).toEqual([["below"]]);
    });
  });
});

it("a whole column in a formula of a table stands for its cell in the same row", async () => {
  await withSales(async (table, context) => {
    table.columns.add(undefined, [["Length"], ["=LEN([Product])"], ["=UPPER([Product])"], ["x"], [1]]);
    const lengths = table.columns.getItem("Length").getDataBodyRange().load("values");
    await context.sync();
    expect(lengths.values.slice(0, 2)).toEqual([[6], ["SADDLES"]]);
  });
});
