import { codeOf, startExcel } from "./startExcel";

type Related = "getPrecedents" | "getDirectPrecedents" | "getDependents" | "getDirectDependents";

/** Numbers on one sheet, sums of them on another, which a third formula reads. */
async function linked(): Promise<void> {
  startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [data, sums] = [worksheets.getItem("Sheet1"), worksheets.add("Sums")];
    data.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sums.getRange("A1:A2").formulas = [["=SUM(Sheet1!A1:B1)"], ["=A1+Sheet1!B2"]];
    data.getRange("D1").formulas = [["=Sums!A2*2"]];
    await context.sync();
  });
}

function related(sheet: string, address: string, how: Related): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).getRange(address)[how]();
    found.load("addresses");
    found.areas.load("items/address");
    found.ranges.load("items/address");
    await context.sync();
    expect(found.areas.items.map((each) => each.address)).toEqual(found.addresses);
    expect(found.ranges.items.length).toBe(found.addresses.join().split(",").length);
    return found.addresses;
  });
}

describe("cells that are related by formulas", () => {
  beforeEach(linked);

  it.each<[string, string, Related, string[]]>([
    ["Sums", "A2", "getDirectPrecedents", ["Sums!A1", "Sheet1!B2"]],
    ["Sums", "A2", "getPrecedents", ["Sums!A1", "Sheet1!A1:B1,Sheet1!B2"]],
    ["Sheet1", "D1", "getPrecedents", ["Sums!A1:A2", "Sheet1!A1:B1,Sheet1!B2"]],
    ["Sheet1", "A1", "getDirectDependents", ["Sums!A1"]],
    ["Sheet1", "A1", "getDependents", ["Sums!A1:A2", "Sheet1!D1"]],
    ["Sheet1", "B1:B2", "getDirectDependents", ["Sums!A1:A2"]],
  ])("of %s!%s: %s", async (sheet, address, how, expected) => {
    expect((await related(sheet, address, how)).map((each) => each).sort()).toEqual([...expected].sort());
  });

  it("are found through names and columns of tables", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Rate", sheet.getRange("F1"));
      const table = sheet.tables.add("H1:H3", true);
      table.name = "Costs";
      sheet.getRange("H1").values = [["Cost"]];
      sheet.getRange("J1").formulas = [["=SUM(Costs[Cost])*Rate"]];
      await context.sync();
    });
    expect(await related("Sheet1", "J1", "getDirectPrecedents")).toEqual(["Sheet1!F1,Sheet1!H2:H3"]);
  });

  it("are asked for sheet by sheet", async () => {
    const said = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Sums").getRange("A2").getPrecedents();
      const own = found.getRangeAreasBySheet("Sums").load("address");
      const none = found.getRangeAreasOrNullObjectBySheet("None such");
      await context.sync();
      return [own.address, none.isNullObject];
    });
    expect(said).toEqual(["Sums!A1", true]);
  });

  it.each<[string, Related]>([
    ["A1", "getPrecedents"],
    ["D1", "getDependents"],
  ])("are not there for %s: %s", async (address, how) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address)[how]().load("addresses");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});
