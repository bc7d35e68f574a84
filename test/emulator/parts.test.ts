import { typeIntoCell } from "../../src/emulator/userEdits";
import { codeOf, startExcel } from "./startExcel";

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("tables, names, validation, protection, layout and events of the emulated host", () => {
  it("makes a table whose rows are found by the table's name", async () => {
    startExcel();
    const [header, body] = await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("B2:C4").values = [
        ["指标", "本期值"],
        ["gdp", 1],
        ["tax", 2],
      ];
      const table = sheet.tables.add("B2:C4", true);
      table.name = "填报_tjj";
      await context.sync();
      const found = context.workbook.tables.getItem("填报_tjj");
      const ranges = [found.getHeaderRowRange(), found.getDataBodyRange()];
      ranges.forEach((range) => range.load("values"));
      await context.sync();
      return ranges.map(({ values }) => values);
    });
    expect(header).toEqual([["指标", "本期值"]]);
    expect(body).toEqual([
      ["gdp", 1],
      ["tax", 2],
    ]);
  });

  it("refuses a table over another and a name that is a cell address", async () => {
    startExcel();
    const overlapping = await codeOf(async (context) => {
      sheet1(context).tables.add("A1:B3", true);
      sheet1(context).tables.add("B2:C4", true);
      await context.sync();
    });
    const named = await codeOf(async (context) => {
      context.workbook.names.add("GDP1", sheet1(context).getRange("A1"));
      await context.sync();
    });
    expect([overlapping, named]).toEqual(["MergedRangeConflict", "InvalidArgument"]);
  });

  it("keeps a validation rule with its prompt and its error", async () => {
    startExcel();
    const validation = await Excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRange("A1:A5");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 366, operator: "Between" } };
      dataValidation.prompt = { title: "优良天数", message: "填 0 到 366", showPrompt: true };
      dataValidation.errorAlert = {
        title: "超出范围",
        message: "应为 0 到 366",
        style: "Stop",
        showAlert: true,
      };
      const read = sheet1(context).getRange("A3").dataValidation;
      read.load("rule, prompt, errorAlert, type");
      await context.sync();
      return read;
    });
    expect(validation.type).toBe("Decimal");
    expect(validation.rule.decimal).toMatchObject({ formula1: "=0", formula2: "=366", operator: "Between" });
    expect(validation.prompt).toEqual({ title: "优良天数", message: "填 0 到 366", showPrompt: true });
    expect(validation.errorAlert).toMatchObject({ title: "超出范围", style: "Stop" });
  });

  it("refuses a list of more than 255 characters given as text", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      sheet1(context).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "长".repeat(256) },
      };
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("denies a write to a locked cell of a protected sheet and takes one to an unlocked cell", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ selectionMode: "Normal" });
      sheet.getRange("B2").values = [[7]];
      await context.sync();
    });
    const denied = await codeOf(async (context) => {
      sheet1(context).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(denied).toBe("AccessDenied");
    expect(host.workbook.sheets[0]!.cell(1, 1)!.value).toBe(7);
    expect(() => typeIntoCell(host, host.workbook.sheets[0]!, "A1", 5)).toThrow("locked");
  });

  it("denies protecting a sheet that is protected already", async () => {
    startExcel();
    const protect = (): Promise<string> =>
      codeOf(async (context) => {
        sheet1(context).protection.protect();
        await context.sync();
      });
    expect([await protect(), await protect()]).toEqual(["none", "AccessDenied"]);
  });

  it("keeps conditional formats, frozen rows and the page layout", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A1=""';
      format.custom.format.fill.color = "#FFF2CC";
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$2:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet!.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet!.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printTitlesRow: "2:2",
    });
    expect(sheet!.headerFooter.oddFooter).toBe("&C第 &P 页");
    expect(sheet!.conditionalFormats[0]!.rule).toMatchObject({ type: "expression", formulae: ['$A1=""'] });
  });

  it("tells of an edit at the keyboard, and marks the add-in's own writes as such", async () => {
    const host = startExcel();
    const seen: [string, string][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        seen.push([address, String(triggerSource)]);
      });
      await context.sync();
    });
    typeIntoCell(host, host.workbook.sheets[0]!, "C4", "12");
    await Excel.run(async (context) => {
      sheet1(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([
      ["C4", "Unknown"],
      ["A1", "ThisLocalAddin"],
    ]);
  });
});
