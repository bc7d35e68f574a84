import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const valuesOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const write = (address: string, values: unknown[][]): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });

/** 1 to 3 in A1:A3, and a formula in C1 that doubles them. */
async function doubled(): Promise<ReturnType<typeof startExcel>> {
  const host = startExcel();
  await write("A1:A3", [[1], [2], [3]]);
  await write("C1", [["=A1:A3*2"]]);
  return host;
}

describe("formulas that spill", () => {
  it.each([
    ["=A1:A3", [[1], [2], [3]]],
    ["=A1:A3*2", [[2], [4], [6]]],
    [
      "={1,2;3,4}",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=ROW(1:3)", [[1], [2], [3]]],
    ["=A2:A5", [[2], [3], [0], [0]]],
  ])("fill the cells beside them: %s", async (formula, expected) => {
    startExcel();
    await write("A1:A3", [[1], [2], [3]]);
    const said = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("C1");
      cell.formulas = [[formula]];
      const filled = cell.getSpillingToRange().load("values, hasSpill");
      await context.sync();
      return [filled.values, filled.hasSpill];
    });
    expect(said).toEqual([expected, true]);
  });

  it("follow what they read, and are followed by what reads them", async () => {
    await doubled();
    await write("E1:E2", [["=SUM(C1:C3)"], ["=SUM(C1#)"]]);
    expect(await valuesOf("E1:E2")).toEqual([[12], [12]]);
    await write("A3", [[10]]);
    expect(await valuesOf("C1:E3")).toEqual([
      [2, "", 26],
      [4, "", 26],
      [20, "", ""],
    ]);
  });

  it("say where their values come from, and how far they go", async () => {
    await doubled();
    const said = await onSheet(async (sheet, context) => {
      const parent = sheet.getRange("C2").getSpillParent().load("address");
      const none = sheet.getRange("C2").getSpillingToRangeOrNullObject();
      const alone = sheet.getRange("A1").getSpillParentOrNullObject();
      const mixed = sheet.getRange("B1:C1").load("hasSpill");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return [parent.address, none.isNullObject, alone.isNullObject, mixed.hasSpill, used.address];
    });
    expect(said).toEqual(["Sheet1!C1", true, true, null, "Sheet1!A1:C3"]);
  });

  it("show #SPILL! where something is in their way, and fill the cells again when it is gone", async () => {
    await doubled();
    await write("C2", [["mine"]]);
    expect(await valuesOf("C1:C3")).toEqual([["#SPILL!"], ["mine"], [""]]);
    await write("C2", [[""]]);
    expect(await valuesOf("C1:C3")).toEqual([[2], [4], [6]]);
  });

  it("fill their cells again when these are emptied, and empty them when they go", async () => {
    await doubled();
    await write("C2", [[""]]);
    expect(await valuesOf("C1:C3")).toEqual([[2], [4], [6]]);
    await write("C1", [["=A1:A2"]]);
    expect(await valuesOf("C1:C3")).toEqual([[1], [2], [""]]);
    await write("C1", [[7]]);
    expect(await valuesOf("C1:C3")).toEqual([[7], [""], [""]]);
  });

  it("move with inserted cells, and go with a deleted row", async () => {
    await doubled();
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await valuesOf("C1:C4")).toEqual([[""], [2], [4], [6]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").delete("Up");
      await context.sync();
    });
    expect(await valuesOf("C1:C4")).toEqual([[""], [""], [""], [""]]);
  });

  it.each([
    ["a cell that nothing spills into", "A1", "ItemNotFound"],
    ["several cells", "C1:C2", "InvalidArgument"],
  ])("have no parent for %s", async (_what, address, expected) => {
    await doubled();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).getSpillParent().load("address");
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});
