import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { reopened } from "./reopened";
import { codeOf, startExcel } from "./startExcel";

type Sheets = (sheet: Excel.Worksheet) => void;

/** A column in A1:A6 with blanks in it, and another in B1:B6. */
async function withBlanks(work: Sheets): Promise<ExcelHost> {
  const host = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B6").values = [
      ["h", "n"],
      ["x", 1],
      ["", 2],
      ["y", 3],
      ["", 4],
      [0, 5],
    ];
    work(sheet);
  });
  return host;
}

async function onSheet(work: Sheets): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

async function criteriaOf(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
    autoFilter.load("criteria, isDataFiltered");
    await context.sync();
    return autoFilter.criteria;
  });
}

/** Rows that are shown, by the number that Excel gives them. */
function shown({ workbook }: ExcelHost): number[] {
  const { rows } = workbook.sheets[0]!;
  return [2, 3, 4, 5, 6].filter((row) => rows.get(row - 1)?.hidden !== true);
}

const partOf = async (host: ExcelHost, name: string): Promise<string> =>
  strFromU8(unzipSync(await saveWorkbook(host.calculated()))[name]!);
const SHEET = "xl/worksheets/sheet1.xml";

describe("filters of blanks", () => {
  it.each<[string, Excel.FilterCriteria, number[], string]>([
    ["blank cells", { filterOn: "Custom", criterion1: "=" }, [3, 5], '<filters blank="1"/>'],
    [
      "cells that are not blank",
      { filterOn: "Custom", criterion1: "<>" },
      [2, 4, 6],
      '<customFilter operator="notEqual" val=" "/>',
    ],
    [
      "values and blanks",
      { filterOn: "Values", values: ["", "x"] },
      [2, 3, 5],
      '<filters blank="1"><filter val="x"/></filters>',
    ],
  ])("of %s are in the file as Excel has them, and come back", async (_what, criteria, rows, xml) => {
    const host = await withBlanks((sheet) => sheet.autoFilter.apply("A1:B6", 0, criteria));
    expect(shown(host)).toEqual(rows);
    const before = await criteriaOf();
    expect(await partOf(host, SHEET)).toContain(xml);
    const again = await reopened(host);
    expect(await criteriaOf()).toEqual(before);
    await onSheet((sheet) => sheet.autoFilter.reapply());
    expect(shown(again)).toEqual(rows);
  });
});

describe("a filter", () => {
  it("of whole columns goes as far as the sheet is used", async () => {
    const host = await withBlanks((sheet) =>
      sheet.autoFilter.apply("A:B", 1, { filterOn: "Custom", criterion1: ">3" }),
    );
    expect(shown(host)).toEqual([5, 6]);
    expect(host.workbook.sheets[0]!.rows.size).toBeLessThan(10);
    expect(host.workbook.sheets[0]!.autoFilter!.rect).toEqual({ top: 0, left: 0, bottom: 5, right: 1 });
  });

  it("chooses by a column that is hidden, and by one beside it", async () => {
    const host = await withBlanks((sheet) => {
      sheet.getRange("A:A").columnHidden = true;
      sheet.autoFilter.apply("A1:B6", 0, { filterOn: "Values", values: ["x", "y"] });
      sheet.autoFilter.apply("A1:B6", 1, { filterOn: "Custom", criterion1: ">1" });
    });
    expect(shown(host)).toEqual([4]);
    const again = await reopened(host);
    await onSheet((sheet) => sheet.autoFilter.clearColumnCriteria(1));
    expect(shown(again)).toEqual([2, 4]);
  });

  it("shows all rows again when its column is deleted", async () => {
    const host = await withBlanks((sheet) =>
      sheet.autoFilter.apply("A1:B6", 1, { filterOn: "Custom", criterion1: ">3" }),
    );
    await onSheet((sheet) => sheet.getRange("B:B").delete("Left"));
    expect(shown(host)).toEqual([2, 3, 4, 5, 6]);
  });

  it.each<[string, unknown, string]>([
    ["no period", { filterOn: "Dynamic", dynamicCriteria: "Nonsense" }, "InvalidArgument"],
    [
      "an icon that its set has not",
      { filterOn: "Icon", icon: { set: "ThreeArrows", index: 3 } },
      "InvalidArgument",
    ],
  ])("that cannot be, by %s, changes nothing", async (_what, criteria, expected) => {
    const host = await withBlanks((sheet) =>
      sheet.autoFilter.apply("A1:B6", 1, { filterOn: "Custom", criterion1: ">3" }),
    );
    const before = await criteriaOf();
    const code = await codeOf(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
      autoFilter.apply("A1:B6", 1, criteria as Excel.FilterCriteria);
      await context.sync();
    });
    expect([code, await criteriaOf(), shown(host)]).toEqual([expected, before, [5, 6]]);
    await onSheet((sheet) => sheet.autoFilter.reapply());
    expect(shown(host)).toEqual([5, 6]);
  });
});

const MAKE = `
import sys, openpyxl
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.filters import FilterColumn, Filters, DynamicFilter, CustomFilters, CustomFilter
book = openpyxl.Workbook()
sheet = book.active
for row in [["a", "b", "c"], [1, 2, 3], [4, 5, 6]]: sheet.append(row)
sheet.auto_filter.ref = "A1:C3"
sheet.auto_filter.filterColumn = [
    FilterColumn(colId=0, filters=Filters(filter=["1"], calendarType="gregorian")),
    FilterColumn(colId=1, hiddenButton=True),
    FilterColumn(colId=2, dynamicFilter=DynamicFilter(type="aboveAverage", val=4.5)),
]
other = book.create_sheet("Other")
for row in [["a", "b"], [1, 2], [3, 4]]: other.append(row)
table = Table(displayName="T", ref="A1:B3")
other.add_table(table)
table._initialise_columns()
table.autoFilter.filterColumn = [FilterColumn(colId=0, hiddenButton=True)]
book.save(sys.argv[1])
`;

describe("a filter of another program", () => {
  async function opened(): Promise<ExcelHost> {
    const file = join(mkdtempSync(join(tmpdir(), "filters-")), "book.xlsx");
    writeFileSync(`${file}.py`, MAKE);
    execFileSync("/usr/bin/python3", [`${file}.py`, file]);
    const { workbook } = await openWorkbook(readFileSync(file));
    return startExcel(workbook);
  }

  it("keeps what is said of its other columns when one shows something else", async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.apply("A1:C3", 2, { filterOn: "Custom", criterion1: ">3" });
      await context.sync();
    });
    const xml = await partOf(host, SHEET);
    expect(xml).toContain('calendarType="gregorian"');
    expect(xml).toMatch(/<filterColumn colId="1" hiddenButton="1"[^>]*\/>/);
    expect(xml).not.toContain("dynamicFilter");
  });

  it("keeps a table's buttons, and takes a style where it has none", async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("T");
      table.columns.getItem("b").filter.applyCustomFilter(">2");
      table.style = "TableStyleLight9";
      table.highlightFirstColumn = true;
      await context.sync();
    });
    const xml = await partOf(host, "xl/tables/table1.xml");
    expect(xml).toMatch(/<filterColumn colId="0" hiddenButton="1"[^>]*\/><filterColumn colId="1">/);
    expect(xml).toMatch(/<tableStyleInfo name="TableStyleLight9" showFirstColumn="1"/);
    await reopened(host);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("T").load("style, highlightFirstColumn");
      await context.sync();
      expect([table.style, table.highlightFirstColumn]).toEqual(["TableStyleLight9", true]);
    });
  });
});
