import { codeOf, startExcel } from "./startExcel";

/** A table of two rows, with what a load of its rows brings. */
async function rowsLoaded(names: string): Promise<unknown[]> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [["x"], [1], [2]];
    const { rows } = sheet.tables.add("A1:A3", true);
    // names that no published type has, as JavaScript hands them over
    rows.load(names as "items");
    await context.sync();
    return rows.items.map((row) => row.toJSON());
  });
}

describe("a load passes over names that no class has ever had", () => {
  const ALL = [
    { index: 0, values: [[1]] },
    { index: 1, values: [[2]] },
  ];

  it.each([
    ["items,value", ALL],
    ["items/value, items/index", [{ index: 0 }, { index: 1 }]],
    ["NoPropertiesNeeded", [{}, {}]],
    ["no-properties-needed", [{}, {}]],
  ])("in a collection: %s", async (names, expected) => {
    expect(await rowsLoaded(names)).toEqual(expected);
  });

  it("in an object, and in one that is loaded along with it", async () => {
    startExcel();
    const json = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load(
        "no-properties-needed, rowIndex, format/fill/hue, format/fill/color, nothing/color" as "rowIndex",
      );
      await context.sync();
      return range.toJSON();
    });
    expect(json).toEqual({ rowIndex: 0, format: { fill: { color: "#FFFFFF" } } });
  });

  it("but not those of the published types that are not here", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getFirst().load("tasks" as "name");
      context.workbook.load("linkedWorkbooks/items" as "name");
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });
});
