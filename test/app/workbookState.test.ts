import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { workbookState } from "../../src/app/workbookState";
import { openWorkbook } from "../../src/emulator/file/open";
import { startExcel } from "../emulator/startExcel";
import { demoResult } from "../fixtures/demoResult";
import { filledDemo, type } from "./filled";
import { put } from "./scoreTables";

const NOON = new Date("2020-01-20T12:00:00Z");
const TAX = "填报-县财政局";

describe("what is known of a workbook", () => {
  it("is told with county, year and how far each department has come", async () => {
    startExcel();
    await generateWorkbook(shippedSystem({ example: false }));
    await fillEntries([
      { key: "tax_revenue", lag: 0, value: 162_480, source: "test" },
      { key: "czj.person", lag: 0, value: "李", source: "test" },
    ]);
    const { facts } = await workbookState(NOON);
    expect(facts).toMatchObject({ region: "沂源县", period: 2019, filled: 1, unset: 32, examples: 0 });
    expect(facts!.departments.find(({ id }) => id === "czj")).toMatchObject({
      name: "县财政局",
      sheet: TAX,
      filled: 1,
      wanted: 8,
      head: { person: "李", phone: "" },
    });
    expect(facts!.departments.reduce((sum, { wanted }) => sum + wanted, 0)).toBe(facts!.wanted);
  });

  it("is broken where a job was broken off a while ago and has not been cleared", async () => {
    const host = await filledDemo();
    await scoreWorkbook("values", NOON);
    put(host, "_指标簿日志", "A2", "open");
    const later = new Date(NOON.getTime() + 200_000);
    expect(await workbookState(later)).toMatchObject({
      stage: "broken",
      next: "unlock",
      job: { id: "score", time: NOON.toISOString(), sheet: "计分表" },
    });
  });

  it("tells of an earlier version, whose sheets lack what came later", async () => {
    const path = join(__dirname, "../fixtures/workbooks/0.1/scored.xlsx");
    startExcel((await openWorkbook(new Uint8Array(readFileSync(path)))).workbook);
    const { stage, facts } = await workbookState(NOON);
    expect([stage, facts!.isOlder, facts!.scores!.composite]).toEqual(["scored", true, 85.11]);
    await filledDemo();
    expect((await workbookState(NOON)).facts!.isOlder).toBe(false);
  });

  it("has the composite that 计分表 has, also when entries have changed since", async () => {
    const host = await filledDemo();
    await scoreWorkbook("values", NOON);
    expect((await workbookState(NOON)).facts!.scores).toMatchObject({
      composite: demoResult.composite,
      changed: [],
    });
    type(host, TAX, "F7", 162_400);
    expect((await workbookState(NOON)).facts!.scores).toMatchObject({
      composite: demoResult.composite,
      changed: [{ place: "tax_revenue@0", sheet: TAX, cell: "F7", before: 162_480, now: 162_400 }],
    });
  });

  it("names the cells of 计分表 that say something else than was computed, until it is scored again", async () => {
    const host = await filledDemo();
    await scoreWorkbook("values", NOON);
    expect((await workbookState(NOON)).facts!.scores!.overwritten).toEqual([]);
    put(host, "计分表", "F12", 8);
    put(host, "计分表", "H13", "数据缺失");
    expect((await workbookState(NOON)).facts!.scores!.overwritten).toEqual([
      { sheet: "计分表", cell: "F12", found: "8", expected: "6.17" },
      { sheet: "计分表", cell: "H13", found: "数据缺失", expected: "已计分" },
    ]);
    await scoreWorkbook("values", NOON);
    expect(await workbookState(NOON)).toMatchObject({
      stage: "scored",
      facts: { scores: { overwritten: [] } },
    });
  });

  it("holds scores that are formulas to be what was computed, as long as they compute to it", async () => {
    await filledDemo();
    await scoreWorkbook("formulas", NOON);
    expect((await workbookState(NOON)).facts!.scores!.overwritten).toEqual([]);
    // another formula in its place is one that was typed over
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("计分表").getRange("F12").formulas = [["=4+4"]];
    });
    expect((await workbookState(NOON)).stage).toBe("overwritten");
  });

  it("says what 计分表 has lost, and lets people note something where nothing is said", async () => {
    const host = await filledDemo();
    await scoreWorkbook("values", NOON);
    put(host, "计分表", "D6", "已报县长");
    expect((await workbookState(NOON)).stage).toBe("scored");
    put(host, "计分表", "F12", "6.17");
    expect((await workbookState(NOON)).facts!.scores!.overwritten).toMatchObject([
      { cell: "F12", found: { key: "publication.state.text" }, expected: "6.17" },
    ]);
    put(host, "计分表", "F11", "分数");
    expect((await workbookState(NOON)).facts!.scores!.overwritten).toMatchObject([
      { cell: "得分", isLost: true },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("计分表").delete();
      await context.sync();
    });
    expect(await workbookState(NOON)).toMatchObject({
      stage: "overwritten",
      next: "make-sheets",
      facts: { scores: { overwritten: [{ sheet: "计分表", cell: "", isLost: true }] } },
    });
  });

  it("is read in two round trips, and nothing is written", async () => {
    const host = await filledDemo();
    const values = (): unknown[] =>
      host.upToDate().sheets.flatMap((sheet) => [...sheet.entries()].map(([, , { value }]) => value));
    const before = JSON.stringify(values());
    host.traffic.syncs = 0;
    let looks = 0;
    host.observe(() => (looks += 1));
    await workbookState(NOON);
    expect(host.traffic.syncs).toBeLessThanOrEqual(3);
    expect(looks).toBe(0);
    expect(JSON.stringify(values()) === before).toBe(true);
    await scoreWorkbook("values", NOON);
    expect(looks).toBeGreaterThan(0);
  });
});
