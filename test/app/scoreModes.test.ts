import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";
import { startExcel } from "../emulator/startExcel";
import { demoEntries } from "../fixtures/demoEntries";
import { everything, put } from "./scoreTables";
import { large } from "./large";

const shipped = shippedSystem({ example: true });

async function inBothModes(
  system: IndicatorSystem,
  spoil: (host: ExcelHost) => void,
): Promise<unknown[][][]> {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(entriesFromCsv(demoEntries, "demo.csv"));
  spoil(host);
  await scoreWorkbook("values");
  const values = everything(host);
  await scoreWorkbook("formulas");
  return [values, everything(host)];
}

const EFFECTS = ["flag", "zero", "cap"] as const;
/** Every mean with every missing policy; each policy with another effect of a veto. */
const CASES = (["arithmetic", "geometric"] as const).flatMap((aggregation, i) =>
  (["strict", "zero", "reweight"] as const).map((missing, j) => ({
    aggregation,
    missing,
    vetoEffect: EFFECTS[(i + j) % 3]!,
  })),
);

describe("计分表 in values and in formulas", () => {
  it.each(CASES)("shows the same under %j: complete, with gaps, with a veto", async (options) => {
    const system = loadSystem({ ...shipped, options: { ...shipped.options, ...options, vetoCap: 60 } });
    const changes: ((host: ExcelHost) => void)[] = [
      () => undefined,
      (host) => {
        put(host, "填报-县财政局", "F7", null);
        put(host, "填报-县财政局", "F9", "十四万");
        put(host, "填报-县统计局", "G9", 0);
        put(host, "指标体系", "J25", null);
      },
      (host) => put(host, "填报-县应急局", "F7", 2),
      (host) => {
        put(host, "填报-县应急局", "F7", null);
        put(host, "填报-县公安局", "F7", 1);
      },
    ];
    for (const change of changes) {
      const [values, formulas] = await inBothModes(system, change);
      expect(formulas).toEqual(values);
    }
  });

  it("scores again by itself when an entry changes", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    await fillEntries(entriesFromCsv(demoEntries, "demo.csv"));
    await scoreWorkbook("formulas");
    put(host, "填报-县财政局", "F7", 150000);
    put(host, "填报-县应急局", "F7", 3);
    const live = everything(host);
    await scoreWorkbook("values");
    expect(live).toEqual(everything(host));
    expect(live.flat()).toContain("已触发：重特大安全生产事故 3 起（县应急局）");
  });

  it("refers to rows where users have moved them", async () => {
    const host = startExcel();
    await generateWorkbook(shipped);
    await fillEntries(entriesFromCsv(demoEntries, "demo.csv"));
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      worksheets.getItem("计分表").name = "得分";
      const scores = tables.getItem("计分_指标").getDataBodyRange();
      scores.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    await scoreWorkbook("values");
    const values = everything(host);
    await scoreWorkbook("formulas");
    expect(everything(host)).toEqual(values);
    expect(values[0]![2]).toBe("未触发");
  });

  it("goes back to values, and writes formulas for 300 indicators too", async () => {
    const host = startExcel();
    await generateWorkbook(large());
    await scoreWorkbook("formulas");
    const formulas = everything(host);
    await scoreWorkbook("values");
    expect(everything(host)).toEqual(formulas);
    const { sheet, table } = host.workbook.table("计分_指标")!;
    expect(sheet.cell(table.rect.top + 1, 5)?.formula).toBeUndefined();
  });
});
