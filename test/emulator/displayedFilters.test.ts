import { saveWorkbook } from "../../src/emulator/file/save";
import { reopened } from "./reopened";
import { codeOf, startExcel } from "./startExcel";

const ICONS = { set: "ThreeFlags", index: 2 } as Excel.Icon;

/** A table of six numbers: the two largest have a green flag, those below 2 are red. */
async function flagged(): Promise<ReturnType<typeof startExcel>> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A7").values = [["n"], [5], [1], [6], [3], [0], [4]];
    sheet.tables.add("A1:A7", true).name = "Numbers";
    const cells = sheet.getRange("A2:A7");
    const flags = cells.conditionalFormats.add("IconSet").iconSet;
    flags.style = "ThreeFlags";
    flags.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=3" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=5" },
    ];
    const low = cells.conditionalFormats.add("CellValue").cellValue;
    low.rule = { formula1: "=2", operator: "LessThan" };
    low.format.fill.color = "#FF0000";
    low.format.font.color = "#FFFFFF";
    await context.sync();
  });
  return host;
}

const inTable = (work: (table: Excel.Table) => void): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Numbers");
    work(table);
    const shown = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    return shown.values.flat();
  });

describe("filters and sorting by what cells display", () => {
  it.each<[string, (filter: Excel.Filter) => void, readonly number[]]>([
    ["an icon", (filter) => filter.applyIconFilter(ICONS), [5, 6]],
    [
      "the color that a conditional format fills with",
      (filter) => filter.applyCellColorFilter("#FF0000"),
      [1, 0],
    ],
    ["the color that one writes with", (filter) => filter.applyFontColorFilter("#FFFFFF"), [1, 0]],
  ])("show the rows with %s", async (_what, apply, expected) => {
    await flagged();
    expect(await inTable((table) => apply(table.columns.getItemAt(0).filter))).toEqual(expected);
  });

  it.each<[string, Excel.SortField, readonly number[]]>([
    ["an icon first", { key: 0, sortOn: "Icon", icon: ICONS, ascending: true }, [5, 6, 1, 3, 0, 4]],
    ["a color last", { key: 0, sortOn: "CellColor", color: "#FF0000", ascending: false }, [5, 6, 3, 4, 1, 0]],
  ])("put %s", async (_what, field, expected) => {
    await flagged();
    expect(await inTable((table) => table.sort.apply([field]))).toEqual(expected);
  });

  it("are in the file, and are read as they were asked for", async () => {
    const host = await flagged();
    await inTable((table) => {
      table.sort.apply([{ key: 0, sortOn: "Icon", icon: ICONS }]);
      table.columns.getItemAt(0).filter.applyIconFilter(ICONS);
    });
    await saveWorkbook(host.calculated());
    await reopened(host);
    const said = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Numbers");
      table.sort.load("fields");
      const filter = table.columns.getItemAt(0).filter.load("criteria");
      await context.sync();
      return [table.sort.fields, filter.criteria];
    });
    expect(said).toEqual([
      [{ key: 0, ascending: true, sortOn: "Icon", icon: ICONS }],
      expect.objectContaining({ filterOn: "Icon", icon: ICONS }),
    ]);
  });

  it("want an icon that there is", async () => {
    await flagged();
    const code = await codeOf(async (context) => {
      const filter = context.workbook.tables.getItem("Numbers").columns.getItemAt(0).filter;
      filter.applyIconFilter({ ...ICONS, index: 3 });
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
