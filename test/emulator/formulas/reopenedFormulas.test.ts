import { savedAgain } from "../reopened";
import { startExcel } from "../startExcel";

type Sheet = Excel.Worksheet;

/** Formulas as they stand in a new workbook, which is saved and opened again. */
async function saved(cells: Readonly<Record<string, unknown>>): Promise<ReturnType<typeof startExcel>> {
  const host = startExcel();
  await change(cells);
  const workbook = await savedAgain(host.upToDate());
  // as another Excel saves it
  workbook.calculatesOnOpening = false;
  return startExcel(workbook);
}

const change = (cells: Readonly<Record<string, unknown>>): Promise<void> =>
  onSheet(async (sheet, context) => {
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });

const onSheet = <T>(work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const column = (address: string, name = "Sheet1"): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
    await context.sync();
    return range.values.flat();
  });

const NUMBERS = { A1: 3, A2: 1, A3: 2 };

describe("a formula that spilled before it was saved", () => {
  it("is a dynamic array also where it came to one value", async () => {
    await saved({ A1: 1, C1: "=SEQUENCE(A1)" });
    await change({ A1: 3 });
    expect(await column("C1:C4")).toEqual([1, 2, 3, ""]);
    await change({ A1: 1 });
    expect(await column("C1:C4")).toEqual([1, "", "", ""]);
    await change({ A1: 2 });
    expect(await column("C1:C4")).toEqual([1, 2, "", ""]);
  });

  it("has no room where something is written into its cells, and fills them again when that is gone", async () => {
    await saved({ ...NUMBERS, C1: "=SORT(A1:A3)" });
    await change({ C2: "mine" });
    expect(await column("C1:C3")).toEqual(["#SPILL!", "mine", ""]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("C2").clear();
      await context.sync();
    });
    expect(await column("C1:C3")).toEqual([1, 2, 3]);
  });

  it("has no room either where the file is opened that this host has saved", async () => {
    const host = startExcel();
    await change({ ...NUMBERS, C1: "=SORT(A1:A3)", C2: "mine" });
    startExcel(await savedAgain(host.upToDate()));
    expect(await column("C1:C3")).toEqual(["#SPILL!", "mine", ""]);
  });

  it("fills its cells when what was in its way goes after it was saved", async () => {
    await saved({ ...NUMBERS, C1: "=SORT(A1:A3)", C2: "mine" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("C2").clear();
      await context.sync();
    });
    expect(await column("C1:C3")).toEqual([1, 2, 3]);
  });

  it("has no hole where a row is inserted", async () => {
    await saved({ ...NUMBERS, C1: "=SORT(A1:A3)", E4: "=C3*10" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    // the blank that is now among the sorted comes last, as 0
    expect(await column("C1:C4")).toEqual([1, 2, 3, 0]);
  });

  it("loses nothing that is copied or moved into its cells", async () => {
    startExcel();
    await change({ ...NUMBERS, C1: "=SORT(A1:A3)", B5: "m" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("C2").copyFrom("B5");
      await context.sync();
    });
    expect(await column("C1:C3")).toEqual(["#SPILL!", "m", ""]);
  });

  it("is told of where it is read by its sign", async () => {
    await saved({ ...NUMBERS, C1: "=SORT(A1:A3)", E1: "=SUM(C1#)" });
    await change({ C1: 5 });
    expect(await column("E1")).toEqual(["#REF!"]);
  });
});

describe("a formula that a program of before has written", () => {
  /** What an older Excel has saved: `=LEN(A1:A3)` in row 2 takes the cell beside it. */
  async function older(): Promise<void> {
    const host = await saved({ A1: "a", A2: "bb", A3: "ccc", E2: "=SUM(LEN(@A1:A3))", F2: "=LEN(A2)" });
    host.workbook.sheets[0]!.load(1, 2, { value: 2, formula: "LEN(A1:A3)", isSingle: true });
    host.workbook.sheets[0]!.load(1, 3, { value: 2, formula: "A1:A3", isSingle: true });
  }

  it.each<[string, (sheet: Sheet) => Sheet | void, string, string]>([
    ["its sheet is copied", (sheet) => sheet.copy("End"), "Sheet1 (2)", "C2:C4"],
    ["it is copied", (sheet) => sheet.getRange("H2").copyFrom("C2"), "Sheet1", "C2:C4"],
    ["it is moved", (sheet) => sheet.getRange("C2").moveTo("H2"), "Sheet1", "H2:H4"],
  ])("gives its one value also where %s", async (_what, work, name, address) => {
    await older();
    await onSheet(async (sheet, context) => {
      work(sheet);
      sheet.getRange("A2").values = [["bbbb"]];
      await context.sync();
    });
    expect((await column(address, name))[1]).toBe("");
  });

  it("stays what it is where it is written again as it is read", async () => {
    await older();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("D2").load("formulas");
      await context.sync();
      sheet.getRange("D2").formulas = range.formulas;
      sheet.getRange("A2").values = [["new"]];
      await context.sync();
    });
    expect(await column("D2:D4")).toEqual(["new", "", ""]);
  });
});

describe("stored results", () => {
  it.each<[string, (sheet: Sheet, context: Excel.RequestContext) => void, unknown]>([
    ["a name is deleted", (_sheet, { workbook }) => workbook.names.getItem("rng").delete(), "#NAME?"],
    [
      "a name is another",
      (_sheet, { workbook }) => (workbook.names.getItem("rng").formula = "=Sheet1!$A$1"),
      3,
    ],
  ])("count for nothing where %s", async (_what, work, expected) => {
    const host = startExcel();
    await change({ ...NUMBERS });
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("rng", sheet.getRange("A1:A3"));
      sheet.getRange("C1").formulas = [["=SUM(rng)"]];
      await context.sync();
    });
    startExcel(await savedAgain(host.upToDate()));
    await onSheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
    expect(await column("C1")).toEqual([expected]);
  });

  it.each<[string, (sheet: Sheet) => void]>([
    ["a row is hidden", (sheet) => (sheet.getRange("A1").rowHidden = true)],
    [
      "a filter hides it",
      (sheet) => sheet.autoFilter.apply("A4:A7", 0, { filterOn: "Custom", criterion1: "<3" }),
    ],
  ])("of totals count for nothing where %s", async (_what, work) => {
    await saved({
      A1: 3,
      A2: 1,
      A3: 2,
      A4: "n",
      A5: 3,
      A6: 1,
      A7: 2,
      C9: "=SUBTOTAL(109,A1:A3)",
      D9: "=SUBTOTAL(9,A5:A7)",
    });
    expect(await column("C9:D9")).toEqual([6, 6]);
    await onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
    expect((await column("C9:D9")).sort()).toEqual([3, 6]);
  });

  it("count for nothing where everything is calculated", async () => {
    const host = await saved({ ...NUMBERS, C1: "=SUM(A1:A3)" });
    host.workbook.sheets[0]!.load(0, 2, { value: 99, formula: "SUM(A1:A3)" });
    expect(await column("C1")).toEqual([99]);
    await onSheet(async (_sheet, context) => {
      context.workbook.application.calculate("FullRebuild");
      await context.sync();
    });
    expect(await column("C1")).toEqual([6]);
  });
});

it.each(["C1", "C1:C1"])(
  "an array formula of one cell is computed, whatever a program calls the cell: %s",
  async (array) => {
    const host = await saved({ ...NUMBERS, C1: "=SUM(A1:A3)" });
    host.workbook.sheets[0]!.load(0, 2, { value: 6, formula: "SUM(A1:A3*2)", array });
    await change({ A3: 5 });
    expect(await column("C1")).toEqual([18]);
  },
);

it("a name of another sheet is found with the sheet before it", async () => {
  startExcel();
  await onSheet(async (sheet, context) => {
    const later = context.workbook.worksheets.add("Later");
    later.getRange("A2").values = [[2]];
    later.names.add("loc", later.getRange("A2"));
    sheet.getRange("A1:A4").formulas = [
      ["=Later!loc*3"],
      ["=loc"],
      ['=INDIRECT("Later!loc")+1'],
      ["=Nowhere!loc"],
    ];
    await context.sync();
  });
  expect(await column("A1:A4")).toEqual([6, "#NAME?", 3, "#REF!"]);
});

it.each([
  ["MATCH(1,nn,0)", "#NAME?"],
  ["IFNA(VLOOKUP(1,nn,2,FALSE),0)", "#NAME?"],
  ["SUMIFS(nn,A1:A3,1)", "#NAME?"],
  ["COUNTBLANK(nn)", "#NAME?"],
  ["ROW(nn)", "#NAME?"],
  ["COUNT(nn)", 0],
])("a name that nobody knows is an error of %s", async (formula, expected) => {
  startExcel();
  await change({ C1: `=${formula}` });
  expect(await column("C1")).toEqual([expected]);
});
