import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { BOOK, SHEET } from "../fileWith";
import { columnOf, FITTED, fileOfFitted } from "./fittedArrays";
import { startExcel } from "../startExcel";
import { done, onSheet, opened, shown } from "./arraySheet";

describe("an array formula of several cells, as a file has it", () => {
  it("keeps the values that it was saved with until what it reads has changed", async () => {
    await opened("A1:A3*2");
    expect(await shown("C1:D4")).toEqual([91, 930, 92, "", 93, "", 94, ""]);
    await done((sheet) => (sheet.getRange("F1").values = [[1]]));
    expect(await shown("C1:D4")).toEqual([91, 930, 92, "", 93, "", 94, ""]);
    await done((sheet) => (sheet.getRange("A3").values = [[5]]));
    expect(await shown("C1:D4")).toEqual([2, 100, 4, "", 10, "", "#N/A", ""]);
  });

  it("fills its cells with the values that there are for them", async () => {
    const host = startExcel((await openWorkbook(await fileOfFitted())).workbook);
    host.calculate("workbook");
    const found = await Promise.all(
      FITTED.map(([, , rows, columns], i) =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRangeByIndexes(0, columnOf(i), rows, columns).load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      ),
    );
    expect(FITTED.map(([what], i) => [what, found[i]])).toEqual(
      FITTED.map(([what, , , , values]) => [what, values]),
    );
  });

  it("shows its formula in each of its cells, and in the notation of rows and columns as if it stood there", async () => {
    await opened("A1:A3*2", "C1:C3");
    expect(await shown("C1:C4", "formulas")).toEqual([...Array(3).fill("=A1:A3*2"), 94]);
    expect(await shown("C2:C3", "formulasR1C1")).toEqual(["=R[-1]C[-2]:R[1]C[-2]*2", "=R[-2]C[-2]:RC[-2]*2"]);
  });

  it.each([
    ["A1:A3", 1],
    ["IF(TRUE,A1:A3)", 1],
    ["INDEX(A1:B3,0,1)", 1],
    ["(A1:A3)", 1],
    ["A5:A6", 0],
    ["SUM(A1:A3*A1:A3)", 14],
  ])("of one cell shows the first of its values, and a blank as 0: {=%s}", async (formula, value) => {
    const host = await opened(formula, "C3");
    host.calculate("workbook");
    expect(await shown("C3")).toEqual([value]);
  });

  it("shows a blank as 0 in its first cell as in any other", async () => {
    const host = await opened("A5:A8");
    host.calculate("workbook");
    expect(await shown("C1:D4")).toEqual([0, 0, 0, "", 0, "", 0, ""]);
    expect(host.opinionOf(host.workbook.sheets[0]!.name, "C2")).toBeUndefined();
  });

  it("is called for in each of its cells by ROW and COLUMN", async () => {
    const host = await opened("ROW()*10+COLUMN()", "C2:D3");
    host.calculate("workbook");
    expect(await shown("C2:D3")).toEqual([23, 24, 33, 34]);
  });

  it("is a formula of each of its cells to ISFORMULA and FORMULATEXT", async () => {
    await opened("A1:A3*2");
    await done((sheet) => (sheet.getRange("F1:F2").formulas = [["=ISFORMULA(C2)"], ["=FORMULATEXT(C3)"]]));
    expect(await shown("F1:F2")).toEqual([true, "=A1:A3*2"]);
  });

  it("reads its precedents from each of its cells", async () => {
    await opened("A1:A3*2", "C1:C3");
    await onSheet(async (sheet, context) => {
      const before = sheet.getRange("C2").getDirectPrecedents().load("addresses");
      const after = sheet.getRange("A2").getDirectDependents().load("addresses");
      await context.sync();
      expect([before.addresses, after.addresses]).toEqual([["表!A1:A3"], ["表!C1:C3"]]);
    });
  });

  it("that would fill a whole sheet is not computed, and takes no time", async () => {
    const host = await opened("A1:A3*2", "C1:XFD1048576");
    host.calculate("workbook");
    await done((sheet) => (sheet.getRange("A1").values = [[5]]));
    expect(host.opinionOf("表", "C1")).toEqual({ doubt: "unknown", agrees: false });
    expect(await shown("C1:D1")).toEqual([91, 930]);
  });

  it("spills nowhere, and is saved as an array", async () => {
    await opened("A1:A3*2");
    await onSheet(async (sheet, context) => {
      const [whole, beside] = [sheet.getRange("C1:C4"), sheet.getRange("C1:D1")];
      whole.load("hasSpill, savedAsArray");
      beside.load("savedAsArray");
      const into = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      const from = sheet.getRange("C2").getSpillParentOrNullObject();
      sheet.getRange("E1").formulas = [["=SUM(C1#)"]];
      const named = sheet.getRange("E1").load("values");
      await context.sync();
      expect([whole.hasSpill, whole.savedAsArray, beside.savedAsArray]).toEqual([false, true, null]);
      expect([into.isNullObject, from.isNullObject, named.values]).toEqual([true, true, [["#REF!"]]]);
    });
  });

  it("stands in the file as before, with what its cells come to", async () => {
    const host = await opened("A1:A3*2");
    const text = async (): Promise<string> =>
      strFromU8(unzipSync(await saveWorkbook(host.calculated()))[SHEET]!);
    expect(await text()).toContain('<c r="C1"><f t="array" ref="C1:C4">A1:A3*2</f><v>91</v></c>');
    await done((sheet) => (sheet.getRange("A1").values = [[8]]));
    const after = await text();
    expect(after).toContain('<c r="C1"><f t="array" ref="C1:C4">A1:A3*2</f><v>16</v></c>');
    expect(after).toContain('<c r="C2"><v>4</v></c>');
    expect(after).toContain('<c r="C4" t="e"><v>#N/A</v></c>');
  });

  it("is filled in a sheet that is copied", async () => {
    await opened("A1:A3*2");
    await onSheet(async (sheet, context) => {
      const copy = sheet.copy("End");
      copy.getRange("A1").values = [[30]];
      const range = copy.getRange("C1:D4").load("values");
      await context.sync();
      expect(range.values.flat()).toEqual([60, 60, 4, "", 6, "", "#N/A", ""]);
    });
  });

  it("is held against what it comes to here in each of its cells", async () => {
    const host = await opened("A1:A3*2");
    expect(host.opinionOf(host.workbook.sheets[0]!.name, "C2")).toEqual({ value: 4, agrees: false });
    await done((sheet) => (sheet.getRange("A1").values = [[8]]));
    expect(host.opinionOf(host.workbook.sheets[0]!.name, "C2")).toBeUndefined();
  });
});

describe("what a formula spills", () => {
  it("comes again from its formula where that is copied along", async () => {
    startExcel();
    await done((sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("C2").values = [["beside"]];
    });
    await done((sheet) => {
      sheet.getRange("C1").copyFrom("A1:A3");
      sheet.getRange("E1").copyFrom("A2:A3");
    });
    expect(await shown("C1:C3")).toEqual([1, 2, 3]);
    expect(await shown("E1:E2", "formulas")).toEqual([2, 3]);
  });

  it("stays with the stored result where the formula cannot be computed", async () => {
    const parts = unzipSync(await saveWorkbook(await spilled()));
    const put = (part: string, [from, to]: readonly [string, string]): Uint8Array =>
      strToU8(strFromU8(parts[part]!).replace(from, to));
    const file = zipSync({
      ...parts,
      [SHEET]: put(SHEET, ["_xlfn.SEQUENCE(3)", "NOSUCH(C1)"]),
      [BOOK]: put(BOOK, [' fullCalcOnLoad="1"', ""]),
    });
    startExcel((await openWorkbook(file)).workbook);
    await done((sheet) => (sheet.getRange("C1:C2").values = [[1], ["=A2*10"]]));
    expect(await shown("A1:A3", "formulas")).toEqual(["=NOSUCH(C1)", 2, 3]);
    expect(await shown("C2")).toEqual(["#NAME?"]);
  });
});

async function spilled(): Promise<WorkbookModel> {
  const host = startExcel();
  await done((sheet) => (sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]]));
  return host.calculated();
}
