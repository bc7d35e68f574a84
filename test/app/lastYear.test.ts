import { said } from "../../src/i18n/said";
import { nextPeriod, type Period } from "../../src/system/period";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { lastYearOf } from "../../src/app/lastYear";
import { openOthersBy } from "../../src/app/openingOthers";
import { shippedSystem } from "../../src/app/shippedSystem";
import { saveWorkbook } from "../../src/emulator/file/save";
import { makeApart, openApart } from "../../src/uploads/openApart";
import { smallSystem } from "../hostile/smallSystem";
import { startExcel } from "../emulator/startExcel";
import { filledDemo, type, valueOf } from "./filled";

const TAX = "填报-县财政局";
const shipped = shippedSystem({ example: true });
let bytes: Uint8Array;

/** An empty workbook of a year. */
async function newYear(period: Period): Promise<ReturnType<typeof startExcel>> {
  const host = startExcel();
  await generateWorkbook({ ...shipped, period });
  return host;
}

beforeAll(async () => {
  openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
  const host = await filledDemo();
  type(host, TAX, "F8", "不详");
  bytes = await saveWorkbook(host.upToDate());
});

describe("last year's workbook, opened to fill in 上年同期值", () => {
  it("has a value for each cell of the years before that is empty, and nothing for what it has no number of", async () => {
    const host = await newYear(nextPeriod(shipped.period));
    const { values, same, different, period } = await lastYearOf(bytes, "上年.xlsx");
    expect([period, same, different]).toEqual([shipped.period, 0, []]);
    expect(values.find(({ key, lag }) => key === "tax_revenue" && lag === 1)?.value).toBe(162_480);
    expect(values.some(({ lag }) => lag === 0)).toBe(false);
    await fillEntries(values);
    expect(valueOf(host, TAX, "G7")).toBe(162_480);
    expect(valueOf(host, TAX, "G8")).toBeNull();
    expect((await lastYearOf(bytes, "上年.xlsx")).same).toBe(values.length);
  });

  it("tells what stands otherwise here, and leaves it", async () => {
    const host = await newYear(nextPeriod(shipped.period));
    type(host, TAX, "G7", 160_000);
    const { values, different } = await lastYearOf(bytes, "上年.xlsx");
    expect(different).toEqual([
      expect.objectContaining({
        sheet: TAX,
        cell: "G7",
        here: "160000",
        there: 162_480,
        name: said("quoted.quantityOfPeriod", {
          period: said("period.plainYear", { year: 2019 }),
          quantity: "税收收入",
        }),
      }),
    ]);
    await fillEntries(values);
    expect(valueOf(host, TAX, "G7")).toBe(160_000);
  });

  it("is refused where it is of another year, another system, or no workbook", async () => {
    await newYear(nextPeriod(nextPeriod(shipped.period)));
    await expect(lastYearOf(bytes, "上年.xlsx")).rejects.toThrow(/2019年度的，应为2020年度的工作簿/);
    startExcel();
    await generateWorkbook({ ...smallSystem, period: nextPeriod(shipped.period) });
    await expect(lastYearOf(bytes, "上年.xlsx")).rejects.toThrow("“上年.xlsx”是另一个指标体系");
    await expect(lastYearOf(new Uint8Array([1, 2]), "上年.xlsx")).rejects.toThrow(
      "“上年.xlsx”不是 Excel 工作簿",
    );
  });
});
