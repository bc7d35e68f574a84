import { codeOf, startExcel } from "./startExcel";

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("bindings", () => {
  it("are found by their ids, move along with their cells, and are let go of", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { bindings } = context.workbook;
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Points";
      bindings.add(sheet.getRange("D4:E5"), "Range", "area");
      bindings.add("Sheet1!A1:B2", "Table", "points");
      bindings.addFromNamedItem("Points", "Table", "again");
      sheet.getRange("D4").select();
      bindings.addFromSelection("Text", "cell");
      sheet.getRange("1:2").insert("Down");
      const cells = bindings.getItem("area").getRange().load("address");
      const table = bindings.getItem("points").getTable().load("name");
      const words = bindings.getItem("cell").getText();
      bindings.getItem("again").delete();
      const gone = bindings.getItemOrNullObject("again");
      bindings.load("count, items/id, items/type");
      await context.sync();
      expect([cells.address, table.name, words.value, gone.isNullObject]).toEqual([
        "Sheet1!D6:E7",
        "Points",
        "",
        true,
      ]);
      expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([
        ["area", "Range"],
        ["points", "Table"],
        ["cell", "Text"],
      ]);
    });
  });

  it.each<[string, (bindings: Excel.BindingCollection) => unknown, string]>([
    ["a table where there is none", (bindings) => bindings.add("A1:B2", "Table", "t"), "InvalidArgument"],
    ["a text of many cells", (bindings) => bindings.add("A1:B2", "Text", "t"), "InvalidArgument"],
    ["a kind that is none", (bindings) => bindings.add("A1", "Chart" as "Range", "t"), "InvalidArgument"],
    ["a name that is none", (bindings) => bindings.addFromNamedItem("nobody", "Range", "t"), "ItemNotFound"],
    [
      "a table of a range",
      (bindings) => bindings.add("A1", "Range", "t").getTable().load("name"),
      "InvalidOperation",
    ],
    ["a binding that is not there", (bindings) => bindings.getItem("none").load("type"), "ItemNotFound"],
  ])("are refused for %s", async (_name, act, code) => {
    startExcel();
    expect(
      await codeOf(async (context) => {
        act(context.workbook.bindings);
        await context.sync();
      }),
    ).toBe(code);
  });

  it("tell that their cells have changed, and which are selected", async () => {
    startExcel();
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const binding = context.workbook.bindings.add(sheet.getRange("B2:D4"), "Range", "area");
      binding.onDataChanged.add((args) => {
        told.push(["changed", args.binding.id]);
        return Promise.resolve();
      });
      binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => {
        told.push([startRow, startColumn, rowCount, columnCount]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("C3").values = [[1]];
      await context.sync();
      sheet.getRange("C4:F9").select();
      await context.sync();
      await wait();
    });
    expect(told).toEqual([
      ["changed", "area"],
      [2, 1, 1, 2],
    ]);
  });
});
