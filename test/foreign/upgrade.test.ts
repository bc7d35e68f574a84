import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { existingSystem, generateWorkbook } from "../../src/app/generateWorkbook";
import { readLedger } from "../../src/app/ledger";
import { withdrawPublication } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { upgradeWorkbook } from "../../src/app/upgradeWorkbook";
import { verifyPublication } from "../../src/app/verifyPublication";
import { workbookState } from "../../src/app/workbookState";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { inExcel } from "../../src/excel/request/run";
import { startExcel } from "../emulator/startExcel";

const FOLDER = join(__dirname, "../fixtures/workbooks/0.2");
const LATER = new Date("2020-06-01T12:00:00Z");
const names = readdirSync(FOLDER).map((name) => name.replace(".xlsx", ""));
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));

async function open(bytes: Uint8Array): Promise<ExcelHost> {
  return startExcel((await openWorkbook(bytes)).workbook);
}

/** The composite of a workbook, by what has been entered; nothing is entered yet in some. */
const composites: Readonly<Record<string, number | null>> = { empty: null, "two-periods": null };

/** What people have entered, by place. */
async function entered(): Promise<unknown> {
  const { entries, notes, heads, parameters } = await inExcel(readWorkbook);
  return { entries: [...entries], notes: [...notes], heads, parameters };
}

describe.each(names)("the workbook %s of version 0.2", (name) => {
  const isPublished = name.startsWith("published");

  it("is brought up to date in place: what was entered, scored and published stays, and it knows quarters", async () => {
    const host = await open(read(name));
    expect((await workbookState(LATER)).facts!.isOlder).toBe(true);
    const before = await entered();
    if (isPublished) {
      await expect(upgradeWorkbook(LATER)).rejects.toThrow("得分已经发布");
      expect((await verifyPublication()).differences).toEqual([]);
      await withdrawPublication(LATER);
    }
    const { isUpgraded, made } = await upgradeWorkbook(LATER);
    expect([isUpgraded, made]).toEqual([true, ["任务台账", "台账总览", "督查督导"]]);
    expect(await entered()).toEqual(before);
    const { quantities } = (await existingSystem())!;
    expect(quantities.find(({ key }) => key === "forest_coverage")!.kind).toBe("stock");
    const again = await open(await saveWorkbook(host.calculated()));
    expect((await workbookState(LATER)).facts!.isOlder).toBe(false);
    expect(await upgradeWorkbook(LATER)).toEqual({ isUpgraded: false, made: [] });
    expect(await entered()).toEqual(before);
    expect((await readLedger()).measures).toHaveLength(9);
    const { card } = await scoreWorkbook("values", LATER);
    expect(card.composite).toBe(name in composites ? composites[name] : 84.53);
    const next = (await existingSystem())!.period as number;
    await generateWorkbook(
      shippedSystem({ example: true }),
      { existing: "next-period", period: `${next + 1}Q1` },
      LATER,
    );
    expect((await existingSystem())!.period).toBe(`${next + 1}Q1`);
    expect(again.workbook.sheet(`${next}-任务台账`)).toBeDefined();
  });

  it("is scored as it was, also where nobody brings it up to date", async () => {
    await open(read(name));
    if (isPublished) await withdrawPublication(LATER);
    const { card } = await scoreWorkbook("values", LATER);
    expect(card.composite).toBe(name in composites ? composites[name] : 84.53);
  });
});
