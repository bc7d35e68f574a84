import { nextPeriod } from "../../src/system/period";
import { existingSystem, generateWorkbook, type WithExisting } from "../../src/app/generateWorkbook";
import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import { USUAL } from "../../src/emulator/character";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { CellValue } from "../../src/emulator/model/cell";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { deleteSheet, typeIntoCell } from "../../src/emulator/userEdits";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { failAt } from "../../src/emulator/testing/failing";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { demoEntries } from "../fixtures/demoEntries";
import { expectSame } from "../emulator/expectSame";

const shipped = shippedSystem({ example: true });
const TAX = "填报-县财政局";

/** A workbook that departments have filled, with a reason, a person, a goalpost of the county's own, and a user's sheet. */
async function filledWorkbook(): Promise<ExcelHost> {
  filled ??= cloneWorkbook((await fillWorkbook()).workbook);
  return startExcel(cloneWorkbook(filled));
}

let filled: WorkbookModel | undefined;

async function fillWorkbook(): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(shipped);
  await fillEntries(entriesFromCsv(demoEntries, "demo"));
  const { workbook } = host;
  typeIntoCell(host, workbook.sheet(TAX)!, "D4", "填报人一");
  typeIntoCell(host, workbook.sheet(TAX)!, "F3", "2020-01-15");
  typeIntoCell(host, workbook.sheet(TAX)!, "J7", "新增大型企业入库");
  typeIntoCell(host, workbook.sheet("指标体系")!, "J4", "7.5");
  const notes = workbook.addSheet("我的测算");
  typeIntoCell(host, notes, "A1", "=q_gdp*2");
  return host;
}

const valueAt = (host: ExcelHost, sheet: string, row: number, column: number): CellValue | undefined =>
  host.upToDate().sheet(sheet)?.cell(row, column)?.value;
const sheetNames = (host: ExcelHost): string[] => host.workbook.sheets.map(({ name }) => name);

describe("generating into a workbook that has sheets of ours", () => {
  it("asks what to do, in a sentence, and changes nothing", async () => {
    const host = await filledWorkbook();
    const before = snapshot(host);
    await expect(generateWorkbook(shipped)).rejects.toThrow(
      "年度的表，没有重新生成；请选择保留、备份后重新生成或转入下一期",
    );
    expectSame(snapshot(host), before);
    expect((await existingSystem())?.period).toBe(shipped.period);
  });

  it("keeps what is there and makes only the sheets that are missing", async () => {
    const host = await filledWorkbook();
    const before = valueAt(host, TAX, 6, 5);
    for (const name of ["计分表", "填报-县统计局", "指标体系"]) deleteSheet(host, name);
    const { made, kept, archived } = await generateWorkbook(shipped, { existing: "keep" });
    expect([made, archived]).toEqual([["指标体系", "填报-县统计局", "计分表"], []]);
    expect(kept).toContain(TAX);
    expect(valueAt(host, TAX, 6, 5)).toBe(before);
    await fillEntries(entriesFromCsv(demoEntries, "demo"));
    expect((await scoreWorkbook("formulas")).card.complete).toBe(true);
    expect(valueAt(host, "我的测算", 0, 0)).toBeGreaterThan(0);
  });

  it("lets 公式复算 go by a 指标体系 that was deleted and made again", async () => {
    const host = await filledWorkbook();
    await scoreWorkbook();
    const recomputed = (): unknown[] => {
      const { rect } = host.workbook.sheet("计分表")!.tables.find(({ name }) => name === "计分_指标")!;
      return [1, 2, 3].map((row) => valueAt(host, "计分表", rect.top + row, rect.right));
    };
    const before = recomputed();
    deleteSheet(host, "指标体系");
    expect(recomputed()).not.toEqual(before);
    await generateWorkbook(shipped, { existing: "keep" });
    expect(recomputed().slice(1)).toEqual(before.slice(1));
  });

  it("says that all is made but 公式复算, where Excel does not keep its formulas, and how it comes back", async () => {
    const prepared = await filledWorkbook();
    await scoreWorkbook();
    deleteSheet(prepared, "指标体系");
    const host = startExcel(prepared.workbook, { ...USUAL, calculatedColumns: "always" });
    await expect(generateWorkbook(shipped, { existing: "keep" })).rejects.toThrow(
      /^各表已经生成，但 Excel 没有保留“计分表”中“公式复算”一列的公式，这一列留空/,
    );
    const recomputed = (): unknown[] => {
      const { rect } = host.workbook.table("计分_指标")!.table;
      return [1, 2, 3].map((row) => host.workbook.sheet("计分表")!.cell(rect.top + row, rect.right)?.formula);
    };
    expect(sheetNames(host)).toContain("指标体系");
    expect(recomputed()).toEqual([undefined, undefined, undefined]);
    startExcel(host.workbook);
    deleteSheet(host, "计分表");
    await generateWorkbook(shipped, { existing: "keep" });
    expect(recomputed().every((formula) => typeof formula === "string")).toBe(true);
  });

  it("makes nothing where nothing is missing", async () => {
    const host = await filledWorkbook();
    const before = snapshot(host);
    expect((await generateWorkbook(shipped, { existing: "keep" })).made).toEqual([]);
    expectSame(snapshot(host), before);
  });

  it("replaces after a backup: all that was entered is in the new sheets, and in the old ones as values", async () => {
    const host = await filledWorkbook();
    const score = (await scoreWorkbook("formulas")).card.composite;
    const { archived } = await generateWorkbook(shipped, { existing: "replace" });
    expect(archived).toContain(`备份-${TAX}`);
    expect(valueAt(host, TAX, 3, 3)).toBe("填报人一");
    expect(valueAt(host, TAX, 2, 5)).toBe(valueAt(host, `备份-${TAX}`, 2, 5));
    expect(valueAt(host, TAX, 6, 9)).toBe("新增大型企业入库");
    expect(valueAt(host, "指标体系", 3, 9)).toBe(7.5);
    expect((await scoreWorkbook()).card.composite).toBe(score);
    const backup = host.workbook.sheet(`备份-${TAX}`)!;
    expect([...backup.entries()].filter(([, , { formula }]) => formula !== undefined)).toEqual([]);
    expect(backup.protection).toBeDefined();
    await generateWorkbook(shipped, { existing: "replace" });
    expect(sheetNames(host)).toContain(`备份-${TAX}(2)`);
  });

  it("begins the next period: this year's values are last year's, and people stay", async () => {
    const host = await filledWorkbook();
    const [now, before] = [valueAt(host, TAX, 6, 5), valueAt(host, TAX, 6, 6)];
    const { period, archived } = await generateWorkbook(shipped, { existing: "next-period" });
    expect(period).toBe(nextPeriod(shipped.period));
    expect(archived).toContain(`${shipped.period}-${TAX}`);
    expect([valueAt(host, TAX, 6, 5), valueAt(host, TAX, 6, 6)]).toEqual([null, now]);
    expect([valueAt(host, TAX, 3, 3), valueAt(host, TAX, 2, 5) ?? null, valueAt(host, TAX, 6, 9)]).toEqual([
      "填报人一",
      null,
      null,
    ]);
    expect(valueAt(host, `${shipped.period}-${TAX}`, 6, 6)).toBe(before);
    expect((await existingSystem())?.period).toBe(nextPeriod(shipped.period));
    const { findings: missing } = await validateEntries({ report: false });
    expect(new Set(missing.map(({ rule }) => rule))).toEqual(
      // GDP at constant prices was entered last year
      new Set(["missing", "head-missing", "published-once"]),
    );
    expect(
      missing
        .filter(({ rule }) => rule === "missing")
        .every(({ message }) => message.startsWith(`${nextPeriod(shipped.period)}年`)),
    ).toBe(true);
  });

  it("lets formulas over the names of quantities go on working, over the new cells", async () => {
    const host = await filledWorkbook();
    const doubled = valueAt(host, "我的测算", 0, 0);
    await generateWorkbook(shipped, { existing: "replace" });
    expect(valueAt(host, "我的测算", 0, 0)).toBe(doubled);
    typeIntoCell(host, host.workbook.sheet("填报-县统计局")!, "G7", "1");
    expect(host.workbook.names.find(({ name }) => name === "q_gdp")!.formula).toContain("填报-县统计局");
  });

  it("does not touch a sheet of a user whose name it would need", async () => {
    const host = await filledWorkbook();
    host.workbook.sheet("我的测算")!.name = "填报-县水利局";
    const widened = {
      ...shipped,
      departments: [...shipped.departments, { id: "water", name: "县水利局" }],
      quantities: [...shipped.quantities, { key: "water", name: "用水量", unit: "吨", department: "water" }],
    };
    const before = snapshot(host);
    await expect(generateWorkbook(widened, { existing: "replace" })).rejects.toThrow(
      "工作簿中已有“填报-县水利局”",
    );
    expectSame(snapshot(host), before);
  });
});

const jobs: [WithExisting, number][] = (["keep", "replace", "next-period"] as const).flatMap((existing) =>
  [0.05, 0.5, 0.999].map((part): [WithExisting, number] => [existing, part]),
);

describe("when Excel refuses in the middle, or the job is cancelled", () => {
  it.each(jobs)(
    "%s: the workbook is as it was, or all is done, at every request, after %d of its actions",
    async (existing, part) => {
      const start = async (): Promise<ExcelHost> => {
        const host = await filledWorkbook();
        deleteSheet(host, "计分表");
        return host;
      };
      const whole = await start();
      await generateWorkbook(shipped, { existing });
      const after = snapshot(whole);
      for (let request = 1; ; request++) {
        const host = await start();
        const before = snapshot(host);
        const mend = failAt(host, request, part);
        const failed = await generateWorkbook(shipped, { existing }).then(
          () => false,
          () => true,
        );
        const reached = mend();
        expectSame(snapshot(host), failed ? before : after);
        if (reached) continue;
        expect(request).toBeGreaterThan(2);
        break;
      }
    },
  );

  it.each([undefined, "keep", "replace", "next-period"] as const)(
    "cancelling a job that would %s leaves the workbook as it was",
    async (existing) => {
      const host = existing ? await filledWorkbook() : startExcel();
      deleteSheet(host, "计分表");
      const before = snapshot(host);
      const cancelling = new AbortController();
      const job = generateWorkbook(shipped, {
        existing,
        signal: cancelling.signal,
        progress: (done) => done >= 0.5 && cancelling.abort(),
      });
      await expect(job).rejects.toThrow("已取消生成，工作簿没有改动");
      expectSame(snapshot(host), before);
    },
  );
});
