import { startExcel } from "../startExcel";
import { savedAgain } from "../reopened";

const shown = (address: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values.flat();
  });

/** Two columns of three numbers in A1:B4, and one for a formula. */
const withFormula = async (formula: string): Promise<ReturnType<typeof startExcel>> => {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [
      ["x", "y", "z"],
      [1, 10, ""],
      [2, 20, ""],
      [3, 30, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "Tab";
    await context.sync();
    sheet.getRange("C2:C4").formulas = [[formula], [formula], [formula]];
    await context.sync();
  });
  return host;
};

describe("a formula in a table that computes arrays", () => {
  it.each([
    ["=SUM(Tab[x]*Tab[y])", [140, 140, 140]],
    ["=SUMPRODUCT([x],[y])", [140, 140, 140]],
    ["=MAX(IF([x]>1,[y]))", [30, 30, 30]],
    ["=[@x]/SUM([x]^2)*14", [1, 2, 3]],
    ["=INDEX([y],MATCH(2,[x]*1,0))", [20, 20, 20]],
  ])("comes to one value, as anywhere else: %s", async (formula, values) => {
    await withFormula(formula);
    expect(await shown("C2:C4")).toEqual(values);
  });

  it.each([
    ['=TEXT([x],"0.0")', ["1.0", "2.0", "3.0"]],
    ["=[x]*[y]", [10, 40, 90]],
    ['=IF(OR(TEXT([x],"0")="1",TEXT([x],"0")="3"),"odd","even")', ["odd", "even", "odd"]],
  ])("takes the cell of its own row where it would come to several: %s", async (formula, values) => {
    await withFormula(formula);
    expect(await shown("C2:C4")).toEqual(values);
  });

  it("is not known where the arrays cannot be computed, rather than taking single cells", async () => {
    await withFormula("=SUM(SWITCH(Tab[x],1,10,2,20,3,30))");
    expect(await shown("C2:C4")).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    await withFormula("=SWITCH([x],1,10,2,20,3,30)");
    expect(await shown("C2:C4")).toEqual([10, 20, 30]);
  });

  it("is not known where a total asks functions of single values for a column", async () => {
    await withFormula("=SUM(LEN(Tab[y]))");
    expect(await shown("C2:C4")).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    await withFormula("=SUMPRODUCT(LEN(Tab[y]))");
    expect(await shown("C2:C4")).toEqual([6, 6, 6]);
  });

  it("has no room where they do not stand in rows of the table", async () => {
    await withFormula("=SEQUENCE(2)");
    expect(await shown("C2:C4")).toEqual(["#SPILL!", "#SPILL!", "#SPILL!"]);
  });

  it("is the same after it was saved", async () => {
    const workbook = await savedAgain((await withFormula("=SUM(Tab[x]*Tab[y])")).upToDate());
    startExcel(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [[5]];
      await context.sync();
    });
    expect(await shown("C2:C4")).toEqual([180, 180, 180]);
  });
});
