import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { codeOf, startExcel } from "./startExcel";

const sheet1 = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");

/** The same workbook after it was a file. */
async function reopened(host: ExcelHost): Promise<ExcelHost> {
  const { workbook } = await openWorkbook(await saveWorkbook(host.calculated()));
  return startExcel(workbook);
}

describe("sheets of the emulated host, as a file keeps them", () => {
  it("keeps a list without an arrow, a format that stops others, and where cells stand on the page", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: false, source: "是,否" } };
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.stopIfTrue = true;
      sheet.pageLayout.centerVertically = true;
      sheet.pageLayout.paperSize = "B5";
      await context.sync();
    });
    await reopened(host);
    const kept = await Excel.run(async (context) => {
      const cell = sheet1(context).getRange("A1");
      cell.load("dataValidation/rule");
      cell.conditionalFormats.load("items/stopIfTrue");
      const layout = sheet1(context).pageLayout.load("centerVertically, paperSize");
      await context.sync();
      const { list } = cell.dataValidation.rule;
      const [format] = cell.conditionalFormats.items;
      return [list?.inCellDropDown, format?.stopIfTrue, layout.centerVertically, layout.paperSize];
    });
    expect(kept).toEqual([false, true, true, "B5"]);
  });

  it("keeps what a protected sheet allows, and its password", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      sheet1(context).protection.protect({ allowEditObjects: true, selectionMode: "Unlocked" }, "secret");
      await context.sync();
    });
    await reopened(host);
    const options = await Excel.run(async (context) => {
      const { protection } = sheet1(context);
      protection.load("options");
      await context.sync();
      return protection.options;
    });
    expect(options).toMatchObject({
      allowEditObjects: true,
      allowEditScenarios: false,
      selectionMode: "Unlocked",
    });
    const unprotecting = (password: string): Promise<string> =>
      codeOf(async (context) => {
        sheet1(context).protection.unprotect(password);
        await context.sync();
      });
    expect([await unprotecting("other"), await unprotecting("secret")]).toEqual(["AccessDenied", "none"]);
  });

  it("keeps hidden headings, and how the columns of a table are dressed", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.showHeadings = false;
      sheet.getRange("A1:A2").values = [["a"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      table.name = "data";
      table.highlightFirstColumn = true;
      table.showBandedRows = false;
      await context.sync();
    });
    const again = await reopened(host);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("data").showBandedColumns = true;
      await context.sync();
    });
    await reopened(again);
    const kept = await Excel.run(async (context) => {
      const sheet = sheet1(context).load("showHeadings");
      const table = context.workbook.tables.getItem("data");
      table.load("highlightFirstColumn, highlightLastColumn, showBandedColumns, showBandedRows");
      await context.sync();
      return [
        sheet.showHeadings,
        table.highlightFirstColumn,
        table.highlightLastColumn,
        table.showBandedColumns,
        table.showBandedRows,
      ];
    });
    expect(kept).toEqual([false, true, false, true, false]);
  });

  it("keeps rows and columns that were added to a table", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.getRange("A3").values = [["below"]];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "data";
      table.rows.add(0, [[3, 4]]);
      table.columns.add(1, [["c"], [5], [6]]);
      await context.sync();
    });
    await reopened(host);
    const cells = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("data").getRange().load("values");
      const below = sheet1(context).getRange("A4").load("values");
      await context.sync();
      return [...range.values, below.values[0]];
    });
    expect(cells).toEqual([["a", "c", "b"], [3, 5, 4], [1, 6, 2], ["below"]]);
  });
});

it("forgets ranges that the client has given back", async () => {
  const host = startExcel();
  const ids: string[] = [];
  const keep = host.kept.keep.bind(host.kept);
  jest.spyOn(host.kept, "keep").mockImplementation((object) => {
    const id = keep(object);
    ids.push(id);
    return id;
  });
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => host.kept.has(id))).toEqual([]);
});

it("says of what it does not have that it is not there, and names it", async () => {
  startExcel();
  const named = async (work: (sheet: Excel.Worksheet) => void): Promise<string> => {
    try {
      await Excel.run(async (context) => {
        work(sheet1(context));
        await context.sync();
      });
      return "none";
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return `${code}: ${message}`;
    }
  };
  expect(await named((sheet) => sheet.getRange("A1").getImage())).toMatch(/^ApiNotFound: .*Range\.GetImage/);
});

it("leaves out of everything what it cannot tell, and says so when that is asked for", async () => {
  startExcel();
  const names = (context: Excel.RequestContext): Excel.NamedItemCollection => sheet1(context).names;
  const listed = await Excel.run(async (context) => {
    names(context).add("total", "=SUM(Table1[amount])");
    const all = names(context).load({ $all: true });
    await context.sync();
    return all.items.map(({ name, formula }) => [name, formula as string]);
  });
  expect(listed).toEqual([["total", "=SUM(Table1[amount])"]]);
  const code = await codeOf(async (context) => {
    names(context).load("items/value");
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
});
