import { publishScores, withdrawPublication } from "../../../src/app/publication";
import { verifyPublication } from "../../../src/app/verifyPublication";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { put } from "../scoreTables";
import { addCsv, comparing, comparingSystem, COUNTIES } from "./counties";

const system = comparingSystem();

async function ranked(): Promise<ExcelHost> {
  const host = await comparing(system);
  await addCsv(COUNTIES);
  await rankWorkbook();
  return host;
}

const told = async (): Promise<string[]> => {
  const { differences } = await verifyPublication();
  return differences.map(({ sheet, cell, what }) => `${sheet}!${cell} ${what}`);
};

describe("a ranking that is published", () => {
  it("is protected, bears its stamp, and is as it was published", async () => {
    const host = await ranked();
    const { stamp } = await publishScores();
    const sheet = host.workbook.sheet("各县得分")!;
    expect(sheet.protection).toBeDefined();
    expect(JSON.stringify(sheet.headerFooter)).toContain(stamp);
    const { covers, differences, coverage } = await verifyPublication(stamp);
    expect([covers, differences]).toEqual([3, []]);
    expect(coverage).toContain("以及各县数据和各县得分");
  });

  it("is not as it was published when a number, a score or the protection is another", async () => {
    const host = await ranked();
    await publishScores();
    put(host, "各县数据", "C4", 9);
    host.workbook.sheet("各县得分")!.protection = undefined;
    put(host, "各县得分", "B5", 1);
    expect(await told()).toEqual([
      "各县数据!C4 甲县 a",
      "各县得分!B5 乙县 位次",
      expect.stringContaining("各县得分!"),
    ]);
  });

  it("is the same when its rows are sorted", async () => {
    const host = await ranked();
    await publishScores();
    const sheet = host.workbook.sheet("各县数据")!;
    const [first, second] = [3, 4].map((row) =>
      Array.from({ length: 14 }, (_, column) => sheet.cell(row, column)?.value ?? null),
    );
    first!.forEach((value, column) => sheet.put(4, column, { value }));
    second!.forEach((value, column) => sheet.put(3, column, { value }));
    host.touched();
    expect(await told()).toEqual([]);
  });

  it("is changed by nobody before it is withdrawn, and then as before", async () => {
    const host = await ranked();
    await publishScores();
    await expect(rankWorkbook()).rejects.toThrow("各县得分已经发布");
    await expect(addCsv(COUNTIES)).rejects.toThrow("各县得分已经发布");
    await withdrawPublication();
    expect(host.workbook.sheet("各县得分")!.protection).toBeUndefined();
    await rankWorkbook();
    expect((await publishScores()).stamp).toMatch(/-/);
  });

  it.each([
    [
      "a number has changed since",
      "各县数据",
      "C4",
      1,
      /“各县得分”C4（甲县）是10，按各县数据和现在的参数应为8.2/,
    ],
    ["a score was typed over", "各县得分", "C4", 11, /“各县得分”C4（甲县）是11/],
    ["a row has lost its name", "各县得分", "A4", "", /（甲县）是空/],
  ])("is none where %s", async (_what, sheet, cell, value, words) => {
    const host = await ranked();
    put(host, sheet, cell, value);
    await expect(publishScores()).rejects.toThrow(words);
  });
});
