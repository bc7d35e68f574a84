import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { BOOK, fileOfRows, SHEET } from "../fileWith";
import { columnOf, FITTED, fileOfFitted } from "./fittedArrays";
import { startExcel } from "../startExcel";

type Sheet = Excel.Worksheet;

/** A1:A3 hold 1, 2 and 3, and C1:C4 an array formula; D1 reads its third cell. */
const opened = async (formula: string, ref = "C1:C4"): Promise<ExcelHost> => {
  const [first] = ref.split(":");
  const at = (address: string, value: number): string =>
    address === first
      ? `<c r="${address}"><f t="array" ref="${ref}">${formula}</f><v>${value}</v></c>`
      : `<c r="${address}"><v>${value}</v></c>`;
  const file = await fileOfRows([
    `<c r="A1"><v>1</v></c>${at("C1", 91)}<c r="D1"><f>C3*10</f><v>930</v></c>`,
    `<c r="A2"><v>2</v></c>${at("C2", 92)}`,
    `<c r="A3"><v>3</v></c>${at("C3", 93)}`,
    at("C4", 94),
  ]);
  return startExcel((await openWorkbook(file)).workbook);
};

const onSheet = <T>(work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));

const shown = (
  address: string,
  what: "values" | "formulas" | "formulasR1C1" = "values",
): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][]).flat();
  });

const done = (work: (sheet: Sheet) => void): Promise<void> =>
  onSheet(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });

const PART = { code: "InvalidOperation", message: "You can't change part of an array." };

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

  it.each<[string, (sheet: Sheet) => void]>([
    ["written", (sheet) => (sheet.getRange("C2").values = [[1]])],
    ["written with others", (sheet) => (sheet.getRange("A2:C2").values = [[1, 2, 3]])],
    ["cleared", (sheet) => sheet.getRange("C1:C3").clear("Contents")],
    ["moved", (sheet) => sheet.getRange("C3").moveTo("H1")],
    ["moved upon", (sheet) => sheet.getRange("A1").moveTo("C2")],
    ["copied upon", (sheet) => sheet.getRange("C2").copyFrom("A1")],
    ["filled", (sheet) => sheet.getRange("B2").autoFill("B2:C2")],
    ["deleted", (sheet) => sheet.getRange("C2").delete("Up")],
    ["deleted with its row", (sheet) => sheet.getRange("2:2").delete("Up")],
    ["inserted into", (sheet) => sheet.getRange("C3").insert("Down")],
    ["inserted into with a row", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["shifted in one row", (sheet) => sheet.getRange("A2").insert("Right")],
    ["sorted", (sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: false }])],
  ])("cannot be changed in part: %s", async (_what, work) => {
    await opened("A1:A3*2");
    await expect(done(work)).rejects.toMatchObject(PART);
    expect(await shown("C1:C4", "formulas")).toEqual(Array(4).fill("=A1:A3*2"));
    expect(await shown("C1:C4")).toEqual([91, 92, 93, 94]);
  });

  it("is written over, cleared and deleted as a whole", async () => {
    await opened("A1:A3*2");
    await done((sheet) => (sheet.getRange("C1:C4").values = [[1], [2], [3], [4]]));
    expect(await shown("C1:D4")).toEqual([1, 30, 2, "", 3, "", 4, ""]);
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("C1:C5").clear("Contents"));
    expect(await shown("C1:D4")).toEqual(["", 0, "", "", "", "", "", ""]);
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("C:C").delete("Left"));
    expect(await shown("C1:C4", "formulas")).toEqual(["=#REF!*10", "", "", ""]);
  });

  it("moves with rows before it, and as a whole", async () => {
    await opened("A1:A3*2");
    await done((sheet) => sheet.getRange("1:2").insert("Down"));
    await done((sheet) => (sheet.getRange("A5").values = [[10]]));
    expect(await shown("C3:C6")).toEqual([2, 4, 20, "#N/A"]);
    await done((sheet) => sheet.getRange("C3:C6").moveTo("H8"));
    await done((sheet) => (sheet.getRange("A3").values = [[7]]));
    expect(await shown("H8:H11")).toEqual([14, 4, 20, "#N/A"]);
    expect(await shown("H9:H9", "formulas")).toEqual(["=A3:A5*2"]);
    expect(await shown("C3:C6")).toEqual(["", "", "", ""]);
    expect(await shown("D3")).toEqual([200]);
  });

  it("looks as others do", async () => {
    await opened("A1:A3*2");
    await done((sheet) => {
      sheet.getRange("C2").format.fill.color = "#FF0000";
      sheet.getRange("C2").clear("Formats");
      sheet.getRange("C2").copyFrom("A1", "Formats");
    });
    await expect(done((sheet) => sheet.getRange("C2:D2").merge())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("fills as many cells where it is copied as are copied of it", async () => {
    await opened("$A$1:$A$3*2");
    await done((sheet) => {
      sheet.getRange("F1").copyFrom("C1:C4");
      sheet.getRange("H1").copyFrom("C1:C2");
      sheet.getRange("J1").copyFrom("C1:C4", "Values");
      sheet.getRange("L1").copyFrom("C3:C4");
    });
    expect(await shown("F1:F4")).toEqual([2, 4, 6, "#N/A"]);
    expect(await shown("H1:H3")).toEqual([2, 4, ""]);
    expect(await shown("J1:J4", "formulas")).toEqual([91, 92, 93, 94]);
    await expect(done((sheet) => (sheet.getRange("F2").values = [[1]]))).rejects.toMatchObject(PART);
    await done((sheet) => (sheet.getRange("J2").values = [[1]]));
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
