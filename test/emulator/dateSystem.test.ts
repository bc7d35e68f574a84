import { strFromU8, unzipSync } from "fflate";
import { ExcelHost } from "../../src/emulator/excelHost";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { Conditions } from "../../src/emulator/shown/conditions";
import { savedAgain } from "./reopened";
import { startExcel } from "./startExcel";

/** 15 January 2020, in either system. */
const [DAY, DAY_1900] = [42383, 43845];

/** A workbook with an empty sheet that counts from 1904 on. */
function since1904(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("Sheet1");
  workbook.dates.is1904 = true;
  return workbook;
}

/** What formulas come to in a workbook that counts from 1904 on. */
async function computed(formulas: readonly string[]): Promise<unknown[]> {
  startExcel(since1904());
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

describe("a workbook that counts dates from 1904 on", () => {
  it("is one after it was a file, and any other is none", async () => {
    const again = await savedAgain(since1904());
    expect(again.dates.is1904).toBe(true);
    again.dates.is1904 = false;
    expect((await savedAgain(again)).dates.is1904).toBe(false);
    expect((await savedAgain(new ExcelHost().workbook)).dates.is1904).toBe(false);
  });

  it("has its own numbers for dates that are entered, and shows them as dates", async () => {
    startExcel(since1904());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A4");
      range.values = [["2020-01-15"], ["1/15/2020 12:00"], ["1/1/1904"], ["12/31/1903"]];
      range.load("values, text");
      await context.sync();
      // what is no day of the system stays a text
      expect(range.values).toEqual([[DAY], [DAY + 0.5], [0], ["12/31/1903"]]);
      expect(range.text).toEqual([["1/15/2020"], ["1/15/2020 12:00"], ["1/1/1904"], ["12/31/1903"]]);
      const below = sheet.getRange("B1");
      below.numberFormat = [["h:mm"]];
      below.values = [[-0.25]];
      below.load("text");
      await context.sync();
      expect(below.text).toEqual([["-6:00"]]);
    });
  });

  it("computes with these numbers", async () => {
    const table: readonly (readonly [string, unknown])[] = [
      ["=YEAR(0)", 1904],
      [`=YEAR(${DAY})`, 2020],
      [`=MONTH(${DAY})`, 1],
      [`=DAY(${DAY})`, 15],
      ["=DATE(2020,1,15)", DAY],
      ["=DATE(1904,1,1)", 0],
      ["=DATE(1903,12,31)", "#NUM!"],
      ["=DATE(9999,12,31)", 2957003],
      ["=YEAR(2957004)", "#NUM!"],
      ['=DATEVALUE("2020-01-15")', DAY],
      ['="2020-01-15"+0', DAY],
      ['=TEXT("2020-01-15","yyyy")', "2020"],
      [`=TEXT(${DAY},"yyyy-mm-dd")`, "2020-01-15"],
      ['=TEXT(-1,"yyyy-mm-dd")', "-1904-01-02"],
      [`=EDATE(${DAY},1)`, DAY + 31],
      [`=EOMONTH(${DAY},0)`, DAY + 16],
      ["=EDATE(0,-1)", "#NUM!"],
      [`=WEEKDAY(${DAY})`, 4],
      [`=WEEKNUM(${DAY})`, 3],
      [`=ISOWEEKNUM(${DAY})`, 3],
      [`=NETWORKDAYS(${DAY},${DAY + 6})`, 5],
      [`=WORKDAY(${DAY},3)`, DAY + 5],
      [`=DATEDIF(0,${DAY},"y")`, 116],
      [`=DAYS360(${DAY},${DAY + 31})`, 30],
      [`=YEARFRAC(${DAY},${DAY + 366},1)`, 1],
      [`=DAYS("2020-01-16",${DAY})`, 1],
      ["=TODAY()-DATE(YEAR(TODAY()),MONTH(TODAY()),DAY(TODAY()))", 0],
      [`=COUNTIF(A5:A5,"2020-01-15")`, 1],
      ["=HOUR(0.75)", 18],
    ];
    expect(await computed(table.map(([formula]) => formula))).toEqual(table.map(([, value]) => value));
  });

  it("is told today by its own number", async () => {
    const [today] = (await computed(["=TODAY()"])) as [number];
    const now = new Date();
    const local = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    expect(today).toBe(Math.round((local - Date.UTC(1904, 0, 1)) / 86_400_000));
  });

  it("filters, continues and validates dates by them", async () => {
    startExcel(since1904());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").values = [["Day"], ["2020-01-15"], ["2020-02-15"], ["2021-01-15"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, {
        filterOn: "Values",
        values: [{ date: "2020-01-01", specificity: "Month" }],
      });
      const shown = sheet.getRange("A1:A4").getVisibleView().load("values");
      await context.sync();
      expect(shown.values).toEqual([["Day"], [DAY]]);
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, {
        filterOn: "Dynamic",
        dynamicCriteria: "AllDatesInPeriodJanuary",
      });
      const january = sheet.getRange("A1:A4").getVisibleView().load("values");
      await context.sync();
      expect(january.values).toEqual([["Day"], [DAY], [DAY + 366]]);
      sheet.autoFilter.remove();

      sheet.getRange("B1:B2").values = [["2020-01-31"], ["2020-02-29"]];
      sheet.getRange("B1:B2").autoFill("B1:B4", "FillDefault");
      const filled = sheet.getRange("B1:B4").load("text");
      const cell = sheet.getRange("C1");
      cell.dataValidation.rule = {
        date: { formula1: "2020-01-15T00:00:00Z", operator: "EqualTo" },
      };
      cell.dataValidation.load("rule, valid");
      cell.values = [["2020-01-15"]];
      await context.sync();
      expect(filled.text).toEqual([["1/31/2020"], ["2/29/2020"], ["3/31/2020"], ["4/30/2020"]]);
      expect(cell.dataValidation.rule.date!.formula1).toBe(`=${DAY}`);
      expect(cell.dataValidation.valid).toBe(true);
    });
  });

  it("formats cells whose dates are of today", async () => {
    const host = startExcel(since1904());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.formulas = [["=TODAY()"], ["=TODAY()+1"]];
      const format = range.conditionalFormats.add("PresetCriteria");
      format.preset.format.font.color = "#FF0000";
      format.preset.rule = { criterion: "Today" };
      await context.sync();
    });
    const conditions = new Conditions(host.calculated(), host.workbook.sheets[0]!);
    expect([0, 1].map((row) => conditions.of(row, 0).style !== undefined)).toEqual([true, false]);
  });

  it("says so in new charts, and in Excel's copies of its sheets", async () => {
    const host = startExcel(since1904());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Day", "Count"],
        ["2020-01-15", 1],
        ["2020-01-16", 2],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      const copied = sheet.copy("End").getRange("A2").load("text");
      await context.sync();
      expect(copied.text).toEqual([["1/15/2020"]]);
    });
    const parts = unzipSync(await saveWorkbook(host.calculated()));
    const [chart] = Object.entries(parts).filter(([name]) => name.startsWith("xl/charts/chart"));
    expect(strFromU8(chart![1])).toContain('<c:date1904 val="1"/>');
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('date1904="1"');
  });

  it("names columns of tables and finds dates by what they show", async () => {
    startExcel(since1904());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [["2020-01-15"], [1]];
      const column = sheet.tables.add("A1:A2", true).columns.getItemAt(0).load("name");
      const found = sheet.getRange("A1:A2").find("2020", {}).load("address");
      await context.sync();
      expect([column.name, found.address]).toEqual(["1/15/2020", "Sheet1!A1"]);
    });
  });

  it("keeps the numbers of its cells when it is told to count otherwise", () => {
    const host = new ExcelHost(since1904());
    const sheet = host.workbook.sheets[0]!;
    sheet.put(0, 0, { value: DAY_1900 });
    sheet.put(0, 1, { formula: "YEAR(A1)" });
    expect(host.calculated().sheets[0]!.cell(0, 1)!.value).toBe(2024);
    const body = {
      AutoKeepReference: false,
      Actions: [
        {
          Id: 1,
          ActionType: 4,
          Name: "Use1904DateSystem",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [false] },
        },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["Use1904DateSystem"] } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "", ArgumentInfo: {} } },
    };
    const answer = host.run(body as never);
    expect(answer.Results.at(-1)!.Value).toMatchObject({ Use1904DateSystem: false });
    expect(host.calculated().sheets[0]!.cell(0, 0)!.value).toBe(DAY_1900);
    expect(host.calculated().sheets[0]!.cell(0, 1)!.value).toBe(2020);
  });
});
