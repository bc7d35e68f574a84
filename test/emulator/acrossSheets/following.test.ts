import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";

const MONTHS = ["Jan", "Feb", "Mar", "Apr"];

/** A host with a sheet for each month, whose B2 is 1, 10, 100 and 1000, and their sum in A1 of the first one, which is Sheet1. */
async function hostOfMonths(formula = "=SUM(Jan:Apr!B2)"): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    for (const [i, month] of MONTHS.entries())
      context.workbook.worksheets.add(month).getRange("B2").values = [[10 ** i]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  return host;
}

/** What a cell has, once something was done; with formulas that read it. */
async function cellAfter(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
  address = "A1",
): Promise<[formula: unknown, value: unknown]> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets, context);
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas, values");
    await context.sync();
    return [cell.formulas[0]![0], cell.values[0]![0]];
  });
}

it("a reference to several sheets follows one with a quotation mark in its name", async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    for (const name of ["Jan", 'Fe"b']) sheets.add(name).getRange("B2").values = [[1]];
    sheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM('Jan:Fe\"b'!B2)"]];
    await context.sync();
  });
  expect(await cellAfter((sheets) => sheets.getItem('Fe"b').delete())).toEqual(["=SUM(Jan!B2)", 1]);
});

const nothing = (): void => undefined;

/** Each with a host that was made here, and with one that was opened from a file with its results. */
describe.each([
  ["entered here", async (formula?: string) => void (await hostOfMonths(formula))],
  ["of a file", async (formula?: string) => void (await reopened(await hostOfMonths(formula)))],
])("a reference to several sheets, %s,", (_, start) => {
  it("follows what changes on any of them, also on one that is hidden", async () => {
    await start();
    expect(await cellAfter((sheets) => (sheets.getItem("Feb").visibility = "Hidden"))).toEqual([
      "=SUM(Jan:Apr!B2)",
      1111,
    ]);
    expect((await cellAfter((sheets) => (sheets.getItem("Feb").getRange("B2").values = [[20]])))[1]).toBe(
      1121,
    );
  });

  it("has the sheets that are put between the two, and not those that are taken away", async () => {
    await start();
    expect((await cellAfter((sheets) => (sheets.getItem("Feb").position = 0)))[1]).toBe(1101);
    expect((await cellAfter((sheets) => sheets.getItem("Mar").delete()))[1]).toBe(1001);
    expect((await cellAfter((sheets) => (sheets.getItem("Feb").position = 2)))[1]).toBe(1011);
    expect(
      (await cellAfter((sheets) => void sheets.getItem("Feb").copy("After", sheets.getItem("Feb"))))[1],
    ).toBe(1021);
    const added = await cellAfter((sheets) => {
      const sheet = sheets.add("Extra");
      sheet.getRange("B2").values = [[5]];
      sheet.position = 3;
    });
    expect(added).toEqual(["=SUM(Jan:Apr!B2)", 1026]);
  });

  it("goes to the next sheet inside where the first or the last is deleted, and is lost with the only one", async () => {
    await start();
    expect(await cellAfter((sheets) => sheets.getItem("Jan").delete())).toEqual(["=SUM(Feb:Apr!B2)", 1110]);
    expect(await cellAfter((sheets) => sheets.getItem("Apr").delete())).toEqual(["=SUM(Feb:Mar!B2)", 110]);
    expect(await cellAfter((sheets) => sheets.getItem("Feb").delete())).toEqual(["=SUM(Mar!B2)", 100]);
    expect(await cellAfter((sheets) => sheets.getItem("Mar").delete())).toEqual(["=SUM(#REF!)", "#REF!"]);
  });

  it("goes by where its ends are moved, unless that turns them round", async () => {
    await start();
    // Jan after Feb: Feb is out
    expect(await cellAfter((sheets) => (sheets.getItem("Jan").position = 2))).toEqual([
      "=SUM(Jan:Apr!B2)",
      1101,
    ]);
    // Apr before Jan: Mar is the last
    expect(await cellAfter((sheets) => (sheets.getItem("Apr").position = 0))).toEqual([
      "=SUM(Jan:Mar!B2)",
      101,
    ]);
    // Jan behind all: Mar alone is left
    expect(await cellAfter((sheets) => (sheets.getItem("Jan").position = 4))).toEqual(["=SUM(Mar!B2)", 100]);
  });

  it("follows sheets to their new names, in quotes where they need them", async () => {
    await start();
    const renamed = await cellAfter((sheets) => (sheets.getItem("Apr").name = "it's A"));
    expect(renamed).toEqual(["=SUM('Jan:it''s A'!B2)", 1111]);
    expect(await cellAfter((sheets) => (sheets.getItem("Jan").name = "Q1"))).toEqual([
      "=SUM('Q1:it''s A'!B2)",
      1111,
    ]);
    expect(await cellAfter((sheets) => (sheets.getItem("it's A").name = "四月"))).toEqual([
      "=SUM('Q1:四月'!B2)",
      1111,
    ]);
    expect((await cellAfter((sheets) => sheets.getItem("Q1").delete()))[0]).toBe("=SUM(Feb:四月!B2)");
  });

  it("keeps to its cells where rows are put into one of the sheets, and reads what is there then", async () => {
    await start();
    const moved = await cellAfter((sheets) => void sheets.getItem("Feb").getRange("1:1").insert("Down"));
    expect(moved).toEqual(["=SUM(Jan:Apr!B2)", 1101]);
  });

  it("is found through a name, and by the formulas that read the sum", async () => {
    await start();
    const named = await cellAfter((sheets, { workbook }) => {
      workbook.names.addFormulaLocal("Months", "=Jan:Apr!$B$2");
      sheets.getItem("Sheet1").getRange("A2:A3").formulas = [["=MAX(Months)"], ["=A2*2"]];
    }, "A3");
    expect(named[1]).toBe(2000);
    expect((await cellAfter((sheets) => sheets.getItem("Apr").delete(), "A3"))[1]).toBe(200);
    const name = await Excel.run(async (context) => {
      const found = context.workbook.names.getItem("Months").load("formula");
      await context.sync();
      return found.formula;
    });
    expect(name).toBe("=Jan:Mar!$B$2");
  });
});

describe("what is written of several sheets", () => {
  it.each([
    ["=sum(jan:APR!b2)", "=SUM(Jan:Apr!B2)", 1111],
    ["=SUM(Mar:Jan!B2:A1)", "=SUM(Jan:Mar!A1:B2)", 111],
    ["=SUM('Jan:Feb'!B2)", "=SUM(Jan:Feb!B2)", 11],
    ["=SUM(Jan:Jan!B2)", "=SUM(Jan!B2)", 1],
    ["=SUM(Jan:Feb!B:B)", "=SUM(Jan:Feb!B:B)", 11],
    ["=SUM(Jan:Feb!2:3)", "=SUM(Jan:Feb!2:3)", 11],
    ["=SUM(Jan:Gone!B2)", "=SUM(Jan:Gone!B2)", "#REF!"],
    ["=COUNTIF(Jan:Apr!B2,1)", "=COUNTIF(Jan:Apr!B2,1)", "#VALUE!"],
    ['=IF(SUM(Jan:Apr!B2)>1,"a:b!c","")', '=IF(SUM(Jan:Apr!B2)>1,"a:b!c","")', "a:b!c"],
  ])("%s is %s", async (typed, formula, value) => {
    await hostOfMonths(typed);
    expect(await cellAfter(nothing)).toEqual([formula, value]);
  });

  it("may say quarters, which are like cells", async () => {
    await hostOfMonths();
    const quarters = await cellAfter((sheets) => {
      sheets.getItem("Jan").name = "Q1";
      sheets.getItem("Apr").name = "Q4";
      sheets.getItem("Sheet1").getRange("A2").formulas = [["=SUM(q1:Q4!B2)"]];
    }, "A2");
    expect(quarters).toEqual(["=SUM('Q1:Q4'!B2)", 1111]);
  });

  it("spills where it is stacked", async () => {
    await hostOfMonths("=VSTACK(Jan:Mar!B2:C2)");
    const spilled = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").load("values");
      await context.sync();
      return range.values;
    });
    expect(spilled).toEqual([
      [1, 0],
      [10, 0],
      [100, 0],
    ]);
  });

  it("is copied with its cells, moved along with them", async () => {
    await hostOfMonths("=SUM(Jan:Apr!A1)");
    const copied = await cellAfter((sheets) => sheets.getItem("Sheet1").getRange("B2").copyFrom("A1"), "B2");
    expect(copied).toEqual(["=SUM(Jan:Apr!B2)", 1111]);
  });

  it("stays on a copy of one of the sheets, which is between them or is not", async () => {
    await hostOfMonths();
    const formula = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Jan").getRange("A9").formulas = [["=SUM(Jan:Feb!B2)"]];
      const copy = worksheets.getItem("Jan").copy("End");
      const cell = copy.getRange("A9").load("formulas, values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]];
    });
    expect(formula).toEqual(["=SUM(Jan:Feb!B2)", 11]);
  });

  it("keeps its text in the file, where nothing of it has changed", async () => {
    const host = await hostOfMonths("=SUM('Jan:Apr'!B2)+SUM(Jan:Feb!B2)");
    const { workbook } = await openWorkbook(await saveWorkbook(host.calculated()));
    expect(workbook.sheets[0]!.cell(0, 0)).toMatchObject({
      formula: "SUM(Jan:Apr!B2)+SUM(Jan:Feb!B2)",
      value: 1122,
    });
  });

  it("leads to the cells of each sheet as precedents", async () => {
    await hostOfMonths("=SUM(Jan:Mar!B2)");
    const addresses = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDirectPrecedents();
      found.load("addresses");
      await context.sync();
      return found.addresses;
    });
    expect(addresses).toEqual(["Jan!B2", "Feb!B2", "Mar!B2"]);
  });

  it("is doubted where it stands outside of a function, which Microsoft says nothing of", async () => {
    const host = await hostOfMonths("=Jan:Apr!B2");
    expect(host.calculated().sheets[0]!.cell(0, 0)).toMatchObject({ doubt: "unknown" });
  });
});
