import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import { repairTemplate } from "../../src/app/repairTemplate";
import { runHistory } from "../../src/app/runHistory";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { startExcel } from "../emulator/startExcel";

const FOLDER = join(__dirname, "../fixtures/workbooks/0.1");
const LATER = new Date("2020-06-01T12:00:00Z");
/** as it was printed then */
const STAMP = "24E1-1A29-E2EF-0B82-6F9F";
const names = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => name.replace(".xlsx", ""));
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));

async function open(bytes: Uint8Array): Promise<ExcelHost> {
  return startExcel((await openWorkbook(bytes)).workbook);
}

/** The workbook, saved and opened again. */
async function reopened(host: ExcelHost): Promise<ExcelHost> {
  return open(await saveWorkbook(host.calculated()));
}

/** A year's workbook that is there no data for yet; one that is published has to be withdrawn before it is scored. */
const composites: Readonly<Record<string, number | null>> = {
  empty: null,
  filled: 85.11,
  scored: 85.11,
  "scored-in-formulas": 85.11,
  published: 85.11,
  "published-from-formulas": 85.11,
  "two-periods": null,
};

describe.each(names("."))("the workbook %s of version 0.1", (name) => {
  const isPublished = name.startsWith("published");

  it("is checked and scored as it was then, also after it was saved and opened again", async () => {
    let host = await open(read(name));
    for (let round = 0; round < 2; round++) {
      await validateEntries({ report: true }, LATER);
      if (isPublished && round === 0) await withdrawPublication(LATER);
      expect((await scoreWorkbook("values", LATER)).card.composite).toBe(composites[name]);
      host = await reopened(host);
    }
  });

  it("is repaired, and carried over into the next period", async () => {
    await open(read(name));
    if (isPublished) await withdrawPublication(LATER);
    await repairTemplate(LATER);
    await generateWorkbook(shippedSystem({ example: true }), { existing: "next-period" }, LATER);
    expect((await scoreWorkbook("values", LATER)).card.composite).toBeNull();
  });
});

describe.each(["published", "published-from-formulas"])("the workbook %s of version 0.1", (name) => {
  it("is confirmed against its own stamp, also after it was saved and opened again", async () => {
    const host = await open(read(name));
    const { stamp, differences } = await verifyPublication();
    expect(differences).toEqual([]);
    await reopened(host);
    expect((await verifyPublication(stamp)).differences).toEqual([]);
    expect([stamp, (await runHistory()).at(-1)!.stamp]).toEqual([STAMP, STAMP]);
  });
});

describe.each(names("broken"))("version 0.1, %s broken off,", (name) => {
  it("is recovered and scored", async () => {
    let host = await open(read(`broken/${name}`));
    await recoverWorkbook(LATER);
    host = await reopened(host);
    expect(await recoverWorkbook(LATER)).toBeUndefined();
    if (name.startsWith("generating-at")) return;
    // a withdrawal that was taken back leaves the scores published
    if (name === "withdrawing") await withdrawPublication(LATER);
    await expect(scoreWorkbook("values", LATER)).resolves.toBeDefined();
    await reopened(host);
  });
});

describe("goalposts that version 0.1 filled in from the example preset", () => {
  it("are examples: no official score is made from them unless somebody changes one", async () => {
    const host = await open(read("filled"));
    expect((await scoreWorkbook("values", LATER)).examples).toBe(34);
    await expect(publishScores(LATER)).rejects.toThrow("有 34 个分项仍用示例参数");
    host.workbook.sheet("指标体系")!.put(3, 9, { value: 12 });
    expect((await scoreWorkbook("values", LATER)).examples).toBe(33);
  });

  it("are said to be on what is published with them", async () => {
    await open(read("scored"));
    await publishScores(LATER, { allowExample: true });
    const { centerFooter } = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("计分表");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      return footer;
    });
    expect(centerFooter).toContain("示例参数，不作正式评分依据");
  });
});
