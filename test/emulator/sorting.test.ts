import { reopened } from "./reopened";
import { codeOf, startExcel } from "./startExcel";

const ROWS = [
  ["key", "text"],
  [5, "a"],
  [4, "b"],
  [3, "c"],
  [2, "d"],
  [1, "e"],
];

/** What a range holds after it was filled with rows, prepared and sorted. */
async function after(
  work: (sheet: Excel.Worksheet) => void,
  rows: readonly (readonly unknown[])[] = ROWS,
  address = "A1:B6",
): Promise<unknown[][]> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange(address);
    range.values = rows.map((row) => [...row]);
    await context.sync();
    work(sheet);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const keys = (rows: unknown[][]): unknown[] => rows.map(([key]) => key);

describe("sorting", () => {
  it("leaves hidden rows where they are", async () => {
    const found = await after((sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("A2:B6").sort.apply([{ key: 0 }]);
    });
    expect(found).toEqual([ROWS[0], [1, "e"], [4, "b"], [2, "d"], [3, "c"], [5, "a"]]);
  });

  it("of a table leaves the rows that its filter hides", async () => {
    const found = await after((sheet) => {
      const table = sheet.tables.add("A1:B6", true);
      table.columns.getItem("text").filter.applyValuesFilter(["a", "c", "e"]);
      table.sort.apply([{ key: 0 }]);
    });
    expect(keys(found)).toEqual(["key", 1, 4, 3, 2, 5]);
  });

  it("of columns leaves hidden columns where they are", async () => {
    const found = await after(
      (sheet) => {
        sheet.getRange("B:B").columnHidden = true;
        sheet.getRange("A1:D1").sort.apply([{ key: 0 }], false, false, "Columns");
      },
      [[4, 3, 2, 1]],
      "A1:D1",
    );
    expect(found).toEqual([[1, 3, 2, 4]]);
  });

  it("of whole columns goes as far as there is something in them", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B6").values = ROWS;
      sheet.getRange("A:B").sort.apply([{ key: 0 }], false, true);
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect([1, 2, 3, 4, 5].map((row) => sheet!.cell(row, 0)!.value)).toEqual([1, 2, 3, 4, 5]);
    expect(sheet!.touched.touchedRows.size).toBeLessThan(10);
  });

  it.each<[string, Excel.SortField, unknown[]]>([
    ["the color first", { key: 0, sortOn: "CellColor", color: "#FF0000" }, [3, 5, 4, 2, 1]],
    ["the color last", { key: 0, sortOn: "CellColor", color: "red", ascending: false }, [5, 4, 2, 1, 3]],
    ["the font's color first", { key: 0, sortOn: "FontColor", color: "#00FF00" }, [1, 5, 4, 3, 2]],
  ])("by colors has %s, and the others as they were", async (_what, field, expected) => {
    const found = await after((sheet) => {
      sheet.getRange("A4").format.fill.color = "#FF0000";
      sheet.getRange("A6").format.font.color = "#00FF00";
      sheet.getRange("A2:B6").sort.apply([field]);
    });
    expect(keys(found).slice(1)).toEqual(expected);
  });

  it("takes texts for the numbers that they show when it is asked to", async () => {
    const rows = [["'10"], [9], ["'8"], ["x"]];
    const sort = (dataOption: "Normal" | "TextAsNumber") =>
      after((sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0, dataOption }]), rows, "A1:A4");
    expect(keys(await sort("TextAsNumber"))).toEqual(["8", 9, "10", "x"]);
    expect(keys(await sort("Normal"))[0]).toBe(9);
  });

  it("refuses merged cells, and colors that are none", async () => {
    const work = (field: Excel.SortField, isMerged: boolean) =>
      codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        if (isMerged) sheet.getRange("A2:A3").merge();
        sheet.getRange("A1:B6").sort.apply([field]);
        await context.sync();
      });
    startExcel();
    expect(await work({ key: 0, sortOn: "CellColor" }, false)).toBe("InvalidArgument");
    expect(await work({ key: 0 }, true)).toBe("InvalidOperation");
  });

  it("of a table by colors is kept in its file", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B6").values = ROWS;
      sheet.getRange("A4").format.fill.color = "#FF0000";
      const { sort } = sheet.tables.add("A1:B6", true);
      sort.apply([
        { key: 0, sortOn: "CellColor", color: "#FF0000" },
        { key: 1, ascending: false },
      ]);
      await context.sync();
    });
    await reopened(host);
    await Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItemAt(0);
      sort.load("fields");
      await context.sync();
      expect(sort.fields).toEqual([
        { key: 0, ascending: true, sortOn: "CellColor", color: "#FF0000" },
        { key: 1, ascending: false, sortOn: "Value" },
      ]);
    });
  });
});
