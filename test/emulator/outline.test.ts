import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

/** The hidden rows among the first ten, counted from 1. */
function hiddenRows(host: ReturnType<typeof startExcel>): number[] {
  const { rows } = host.workbook.sheets[0]!;
  return Array.from({ length: 10 }, (_, i) => i).flatMap((row) => (rows.get(row)?.hidden ? [row + 1] : []));
}

/** Rows 4 to 9 in a group, of which 4 to 5 and 7 to 8 are groups again, as a published sample has them. */
async function grouped(): Promise<void> {
  await onSheet(async (sheet, context) => {
    for (const rows of ["4:9", "4:5", "7:8"]) sheet.getRange(rows).group("ByRows");
    sheet.getRange("C:E").group("ByColumns");
    await context.sync();
  });
}

describe("outlines of the emulated host", () => {
  it("shows as many levels as it is asked for", async () => {
    const host = startExcel();
    await grouped();
    const shown: number[][] = [];
    for (const levels of [1, 2, 8, 0]) {
      await onSheet(async (sheet, context) => {
        sheet.showOutlineLevels(levels, levels);
        await context.sync();
      });
      shown.push(hiddenRows(host));
    }
    expect(shown).toEqual([[4, 5, 6, 7, 8, 9], [4, 5, 7, 8], [], []]);
  });

  it("hides and shows the details of one group, of its own rows or of the one that sums it up", async () => {
    const host = startExcel();
    await grouped();
    const run = (rows: string, what: "hideGroupDetails" | "showGroupDetails"): Promise<number[]> =>
      onSheet(async (sheet, context) => {
        sheet.getRange(rows)[what]("ByRows");
        await context.sync();
        return hiddenRows(host);
      });
    expect(await run("4:4", "hideGroupDetails")).toEqual([4, 5]);
    expect(await run("10:10", "hideGroupDetails")).toEqual([4, 5, 6, 7, 8, 9]);
    // the group within stays folded
    expect(await run("10:10", "showGroupDetails")).toEqual([4, 5]);
    expect(await run("6:6", "showGroupDetails")).toEqual([]);
  });

  it("takes away a level at every call of ungroup, and keeps levels in a file", async () => {
    const host = startExcel();
    await grouped();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B4:J10").ungroup("ByRows");
      sheet.getRange("4:4").hideGroupDetails("ByRows");
      await context.sync();
    });
    const levels = (workbook: typeof host.workbook): unknown => {
      const { rows, columns } = workbook.sheets[0]!;
      return {
        rows: [3, 4, 5, 6, 7, 8, 9].map((row) => rows.get(row)?.outlineLevel ?? 0),
        collapsed: rows.get(5)?.collapsed,
        columns: [1, 2, 3, 4, 5].map((column) => columns.get(column)?.outlineLevel ?? 0),
      };
    };
    const expected = { rows: [1, 1, 0, 1, 1, 0, 0], collapsed: true, columns: [0, 1, 1, 1, 0] };
    expect(levels(host.workbook)).toEqual(expected);
    const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
    expect(levels(workbook)).toEqual(expected);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(levels(again.workbook)).toEqual(expected);
  });

  it("keeps a row inserted into a group in it", async () => {
    const host = startExcel();
    await grouped();
    await onSheet(async (sheet, context) => {
      sheet.getRange("5:5").insert("Down");
      await context.sync();
    });
    const { rows } = host.workbook.sheets[0]!;
    expect([3, 4, 5, 6].map((row) => rows.get(row)?.outlineLevel)).toEqual([2, 2, 2, 1]);
  });

  it.each([
    ["C:D", "ByRows"],
    ["3:4", "ByColumns"],
  ] as const)("refuses to group %s %s", async (address, option) => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).group(option);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("shows at most eight levels", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").showOutlineLevels(9, 0);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
