import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

async function reopened(workbook: WorkbookModel): Promise<WorkbookModel> {
  return (await openWorkbook(await saveWorkbook(workbook))).workbook;
}

/** What openpyxl says of a cell of the first sheet: its style, and what it looks like. */
async function openpyxlSays(workbook: WorkbookModel, cell: string): Promise<unknown> {
  const path = join(mkdtempSync(join(tmpdir(), "styles-")), "made.xlsx");
  writeFileSync(path, await saveWorkbook(workbook));
  const script = `
import json, sys, openpyxl
w = openpyxl.load_workbook(sys.argv[1]); c = w.worksheets[0][sys.argv[2]]
print(json.dumps([c.style, c.font.color.rgb if c.font.color else None, c.fill.fgColor.rgb, c.font.b, c.alignment.textRotation, w.style_names]))`;
  const { stdout, stderr } = spawnSync("/usr/bin/python3", ["-c", script, path, cell], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("cell styles of the emulated host", () => {
  it("gives cells a built-in style, by its name in the API, and reads it back by that", async () => {
    const host = startExcel();
    const styles = await onSheet(async (sheet, context) => {
      const cells = ["A1", "A2", "A3", "A1:A2"].map((address) => sheet.getRange(address));
      cells[0]!.style = "Good";
      cells[1]!.style = "Accent1_20";
      for (const cell of cells) cell.load("style");
      const { font, fill } = cells[0]!.format;
      font.load("color");
      fill.load("color");
      await context.sync();
      return [...cells.map(({ style }) => style), font.color, fill.color];
    });
    expect(styles).toEqual(["Good", "Accent1_20", "Normal", null, "#006100", "#C6EFCE"]);
    expect(await openpyxlSays(host.workbook, "A1")).toEqual([
      "Good",
      "FF006100",
      "FFC6EFCE",
      false,
      0,
      ["Normal", "Good", "20% - Accent1"],
    ]);
  });

  it("makes a style, which cells follow when it is changed, but for what they have of their own", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Slanted");
      const style = styles.getItem("Slanted");
      style.textOrientation = 38;
      style.font.color = "#FF0000";
      style.numberFormat = "0.00";
      style.borders.getItem("EdgeBottom").style = "Double";
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      range.style = "Slanted";
      sheet.getRange("A2").format.font.color = "#0000FF";
      style.font.color = "#00FF00";
      style.font.bold = true;
      await context.sync();
    });
    const looked = (workbook: WorkbookModel): unknown =>
      [0, 1].map((row) => {
        const { named, font, alignment, numFmt, border } = workbook.sheets[0]!.look(row, 0)!.style!;
        return [named, font?.color?.argb, font?.bold, alignment?.textRotation, numFmt, border?.bottom?.style];
      });
    const expected = [
      ["Slanted", "FF00FF00", true, 38, "0.00", "double"],
      ["Slanted", "FF0000FF", undefined, 38, "0.00", "double"],
    ];
    expect(looked(host.workbook)).toEqual(expected);
    const again = await reopened(host.workbook);
    expect(looked(again)).toEqual(expected);
    expect(looked(await reopened(again))).toEqual(expected);
    expect(await openpyxlSays(again, "A1")).toEqual([
      "Slanted",
      "FF00FF00",
      "00000000",
      true,
      38,
      ["Normal", "Slanted"],
    ]);
  });

  it("changes and deletes a style of a file that was opened", async () => {
    const made = startExcel();
    await onSheet(async (sheet, context) => {
      context.workbook.styles.add("Mine");
      context.workbook.styles.getItem("Mine").fill.color = "#FFFF00";
      sheet.getRange("A1").style = "Mine";
      sheet.getRange("B1").style = "Bad";
      await context.sync();
    });
    const host = startExcel(await reopened(made.workbook));
    await onSheet(async (_sheet, context) => {
      context.workbook.styles.getItem("Bad").font.italic = true;
      context.workbook.styles.getItem("Mine").delete();
      await context.sync();
    });
    // programs find the style of a cell by counting
    expect(await openpyxlSays(host.workbook, "B1")).toEqual([
      "Bad",
      "FF9C0006",
      "FFFFC7CE",
      false,
      0,
      ["Normal", "Bad"],
    ]);
    const again = await reopened(host.workbook);
    expect(again.styles.map(({ name }) => name)).toEqual(["Normal", "Bad"]);
    expect(again.sheets[0]!.look(0, 0)?.style).toBeUndefined();
    expect(again.sheets[0]!.look(0, 1)?.style?.font?.italic).toBe(true);
    const read = startExcel(again);
    const found = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("style");
      const gone = context.workbook.styles.getItemOrNullObject("Mine");
      gone.load("name");
      await context.sync();
      return [cell.style, gone.isNullObject];
    });
    expect(found).toEqual(["Normal", true]);
    expect(read.workbook.sheets).toHaveLength(1);
  });

  it("lists every built-in style, and finds a style by its place", async () => {
    startExcel();
    const said = await onSheet(async (_sheet, context) => {
      const { styles } = context.workbook;
      styles.load("items/name, items/builtIn, items/includeFont");
      const count = styles.getCount();
      const first = styles.getItemAt(0).load("name");
      await context.sync();
      const comma = styles.items.find(({ name }) => name === "Comma")!;
      return [count.value === styles.items.length, styles.items[0]!.name === first.name, comma.includeFont];
    });
    expect(said).toEqual([true, true, false]);
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ["a name that there is", ({ workbook }) => workbook.styles.add("good"), "ItemAlreadyExists"],
    ["no name", ({ workbook }) => workbook.styles.add(""), "InvalidArgument"],
    [
      "a style that is not there",
      ({ workbook }) => workbook.styles.getItem("None such").load("name"),
      "ItemNotFound",
    ],
    [
      "it of cells",
      ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").style = "None such"),
      "InvalidArgument",
    ],
  ])("refuses %s", async (_what, work, expected) => {
    startExcel();
    const code = await codeOf(async (context) => {
      work(context);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});
