import { savedAgain } from "./reopened";
import { sourceFile } from "./sourceFile";
import { codeOf, startExcel } from "./startExcel";

describe("what is kept with a sheet under a name", () => {
  it("is found in whatever case, changed, copied, and comes back from a file", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.customProperties.add("WBid", "1050");
      sheet.customProperties.add("Note", "Äpfel – 苹果");
      sheet.customProperties.add("wbid", "2");
      sheet.customProperties.add("Gone", "x");
      sheet.customProperties.getItem("gone").delete();
      const found = sheet.customProperties.getItemOrNullObject("NOTE").load("key, value");
      const missing = sheet.customProperties.getItemOrNullObject("Gone");
      const count = sheet.customProperties.getCount();
      sheet.copy("End");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject, count.value]).toEqual([
        "Note",
        "Äpfel – 苹果",
        true,
        2,
      ]);
    });
    const opened = await savedAgain(host.workbook);
    const expected = [
      { key: "WBid", value: "2" },
      { key: "Note", value: "Äpfel – 苹果" },
    ];
    expect(opened.sheets.map(({ customProperties }) => customProperties)).toEqual([expected, expected]);
    opened.sheets[0]!.customProperties = [{ key: "Note", value: "other" }];
    expect((await savedAgain(opened)).sheets[0]!.customProperties).toEqual([{ key: "Note", value: "other" }]);
  });

  it("is not there when nobody has put it there", async () => {
    startExcel();
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").customProperties.getItem("x").load("value");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
  });
});

describe("the application and the workbook", () => {
  it("say what they are, and keep what is set", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const { application } = workbook;
      application.load("decimalSeparator, thousandsSeparator, useSystemSeparators, calculationEngineVersion");
      application.cultureInfo.load("name");
      application.cultureInfo.datetimeFormat.load("shortDatePattern, timeSeparator");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      application.iterativeCalculation.set({ enabled: true, maxIteration: 7, maxChange: 0.25 });
      application.iterativeCalculation.load();
      workbook.load(
        "name, readOnly, isDirty, autoSave, previouslySaved, chartDataPointTrack, usePrecisionAsDisplayed",
      );
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        decimalSeparator: ".",
        thousandsSeparator: ",",
        useSystemSeparators: true,
      });
      expect(application.cultureInfo.toJSON()).toMatchObject({
        name: "en-US",
        datetimeFormat: { shortDatePattern: "M/d/yyyy", timeSeparator: ":" },
        numberFormat: { numberDecimalSeparator: "." },
      });
      expect(application.iterativeCalculation.toJSON()).toEqual({
        enabled: true,
        maxIteration: 7,
        maxChange: 0.25,
      });
      expect(workbook.toJSON()).toMatchObject({ readOnly: false, autoSave: false, previouslySaved: false });
    });
    const { iteration, isSaved } = await savedAgain(host.workbook);
    expect([iteration, isSaved]).toEqual([{ enabled: true, maxIteration: 7, maxChange: 0.25 }, true]);
  });

  it("is changed until it is saved, and whoever keeps the file hears of it", async () => {
    const host = startExcel();
    const saved: string[] = [];
    host.onSave = ({ sheets }) => saved.push(sheets[0]!.name);
    host.onClose = () => saved.push("closed");
    const dirty = (): Promise<boolean> =>
      Excel.run(async ({ workbook }) => {
        workbook.load("isDirty");
        await workbook.context.sync();
        return workbook.isDirty;
      });
    expect(await dirty()).toBe(false);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await workbook.context.sync();
    });
    expect(await dirty()).toBe(true);
    await Excel.run(async ({ workbook }) => {
      workbook.save("Save");
      await workbook.context.sync();
    });
    expect(await dirty()).toBe(false);
    await Excel.run(async ({ workbook }) => {
      workbook.close("SkipSave");
      await workbook.context.sync();
    });
    expect(saved).toEqual(["Sheet1", "closed"]);
  });

  it("has styles for tables: those of Excel, which can only be read, and its own", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const styles = context.workbook.tableStyles;
      const first = styles.getDefault().load("name, readOnly");
      styles.add("Mine");
      const other = styles.add("Mine", true).load("name, readOnly");
      styles.setDefault("Mine");
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["x"]];
      const table = sheet.tables.add("A1:A2", true).load("style");
      const count = styles.getCount();
      await context.sync();
      expect([first.name, first.readOnly]).toEqual(["TableStyleMedium2", true]);
      expect([other.name, other.readOnly, count.value]).toEqual(["Mine 2", false, 62]);
      expect(table.style).toBe("Mine");
      const copy = styles.getItem("mine").duplicate();
      copy.name = "Copy";
      table.style = "Copy";
      styles.getItem("Mine").delete();
      await context.sync();
    });
    const opened = await savedAgain(host.workbook);
    expect(opened.tableStyles.map(({ name }) => name)).toEqual(["Mine 2", "Copy"]);
    expect([opened.defaultTableStyle, opened.sheets[0]!.tables[0]!.style]).toEqual([
      "TableStyleMedium2",
      "Copy",
    ]);
    expect(
      await codeOf(async ({ workbook }) => workbook.tableStyles.getItem("TableStyleDark1").delete()),
    ).toBe("AccessDenied");
    expect(await codeOf(async ({ workbook }) => void workbook.tableStyles.add("Mine 2"))).toBe(
      "InvalidArgument",
    );
  });

  it("makes workbooks beside this one, and shows them", async () => {
    const file = await sourceFile();
    const host = startExcel();
    const shown: string[][] = [];
    host.openBeside = ({ sheets }) => void shown.push(sheets.map(({ name }) => name));
    await Excel.run(async ({ application, sync }) => {
      const made = application as unknown as { createWorkbook(base64?: string): { open(): void } };
      made.createWorkbook().open();
      made.createWorkbook(file).open();
      await sync();
    }).catch(() => undefined);
    if (process.env.EXCEL_CLIENT !== "own") expect(shown).toEqual([["Sheet1"], ["Data", "Sums"]]);
  });
});

describe("a sheet", () => {
  it("is not calculated while that is turned off", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      sheet.enableCalculation = false;
      sheet.getRange("A1").values = [[5]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      sheet.enableCalculation = true;
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[[2]], [[6]]]);
    });
  });

  it("has a standard width, which its columns have, and which a file keeps", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("standardWidth, standardHeight");
      await context.sync();
      expect([sheet.standardWidth, sheet.standardHeight]).toEqual([8.43, 15]);
      sheet.standardWidth = 20;
      const format = sheet.getRange("C1").format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe((20 * 7 + 5) * 0.75);
    });
    expect((await savedAgain(host.workbook)).sheets[0]!.standardWidth).toBeCloseTo(20);
  });

  it("shows the visible rows of a range", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").formulas = [
        ["x", "y"],
        [1, "=A2*2"],
        [2, 3],
        [4, 5],
      ];
      sheet.getRange("3:3").rowHidden = true;
      const view = sheet.getRange("A1:B4").getVisibleView().load("values, formulas, rowCount, cellAddresses");
      const rows = view.rows.load("items/values, items/index");
      await context.sync();
      expect(view.values).toEqual([
        ["x", "y"],
        [1, 2],
        [4, 5],
      ]);
      expect([view.formulas[1]![1], view.rowCount, view.cellAddresses[2]![0]]).toEqual([
        "=A2*2",
        3,
        "Sheet1!A4",
      ]);
      expect(rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [["x", "y"]]],
        [1, [[1, 2]]],
        [2, [[4, 5]]],
      ]);
    });
  });
});
