import { opened } from "./rules/written";
import { codeOf, startExcel } from "./startExcel";

describe("worksheets of the emulated host, through Microsoft's client", () => {
  beforeEach(() => void startExcel());

  it("adds sheets in tab order and moves one to another position", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("计分表");
      worksheets.add("任务分解表").position = 0;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["任务分解表", "Sheet1", "计分表"]);
  });

  it.each([
    ["longer than 31 characters", "一".repeat(32)],
    ["with a slash", "财政/税务"],
    ["with an apostrophe in front", "'abc"],
    ["empty", ""],
    ["reserved", "History"],
  ])("refuses a name %s", async (_why, name) => {
    expect(
      await codeOf(async ({ workbook, sync }) => void (workbook.worksheets.add(name), await sync())),
    ).toBe("InvalidArgument");
  });

  it("tells names apart without regard to case", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    expect(code).toBe("ItemAlreadyExists");
  });

  it("answers a null object for a sheet that is not there, and ItemNotFound without OrNullObject", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("校验结果");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("校验结果").load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  it("keeps one sheet visible and follows a renamed sheet in formulas", async () => {
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").visibility = "VeryHidden";
        await context.sync();
      }),
    ).toBe("InvalidOperation");
    const formula = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.add("Other").getRange("A1");
      other.formulas = [["=Sheet1!B2*2"]];
      sheet.name = "填报-县统计局";
      other.load("formulas");
      await context.sync();
      return other.formulas[0]![0];
    });
    expect(formula).toBe("='填报-县统计局'!B2*2");
  });

  it("names the member that it does not implement", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").getImage();
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.GetImage"),
    });
  });

  it("stops a batch at its first failing action and keeps what came before", async () => {
    const host = startExcel();
    await codeOf(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("before");
      worksheets.add("bad/name");
      worksheets.add("after");
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "before"]);
  });

  it.each([
    ["sparklineGroups", '<extLst><ext uri="x" xmlns:x14="x14"><x14:sparklineGroups/></ext></extLst>'],
    ["scenarios", '<scenarios current="0"/>'],
  ])("refuses to copy a sheet whose file has %s, which the copy would lack", async (name, xml) => {
    await opened(xml);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").copy("End");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(name) });
  });
});
