import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import { repairTemplate } from "../../src/app/repairTemplate";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { failAtAction, FAILURES } from "../../src/emulator/testing/failing";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { demoEntries } from "../fixtures/demoEntries";
import { rewriteRecord } from "./rewriteRecord";
import { filledDemo, type, valueOf } from "./filled";
import { demoResult } from "../fixtures/demoResult";

const TAX = "填报-县财政局";
const NOON = new Date("2020-01-20T12:00:00Z");
/** of an action, as the client sends it */
const SET_PROPERTY = 4;
const GONE = FAILURES["a host that is gone for good"]!;
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/**
 * Breaks a job off a few actions before the end of its last request that writes, for good, and starts Excel again
 * over what was saved then.
 */
async function brokenOff(run: () => Promise<unknown>, before = 2): Promise<void> {
  const action = (await lastWriting(run)) - before;
  failAtAction(host, action, GONE);
  await run().catch(() => undefined);
  const saved = await saveWorkbook(startExcel(host.workbook).upToDate());
  host = startExcel((await openWorkbook(new Uint8Array(saved))).workbook);
}

/** How many actions a job has come to at the end of its last request that writes. */
async function lastWriting(run: () => Promise<unknown>): Promise<number> {
  const trial = startExcel(cloneWorkbook(host.upToDate()));
  const carryOut = trial.run.bind(trial);
  let [actions, written] = [0, 0];
  trial.run = (body) => {
    actions += body.Actions.length;
    if (body.Actions.some(({ ActionType }) => ActionType === SET_PROPERTY)) written = actions;
    return carryOut(body);
  };
  await run();
  host = startExcel(host.workbook);
  return written;
}

const state = (slot: number): unknown => host.workbook.sheet("_指标簿日志")!.cell(1, slot)?.value;

describe("a job that was broken off, when the workbook is opened again", () => {
  it("scoring is taken back, and said; what somebody typed into its cells meanwhile stays", async () => {
    await brokenOff(() => scoreWorkbook("values", NOON));
    expect([state(0), valueOf(host, "计分表", "F12")]).toEqual(["open", 6.17]);
    type(host, "计分表", "F13", "县长意见");
    expect(await recoverWorkbook()).toEqual({ job: "score", time: NOON.toISOString(), finished: false });
    expect([valueOf(host, "计分表", "F12"), valueOf(host, "计分表", "F13")]).toEqual([null, "县长意见"]);
    expect(await recoverWorkbook()).toBeUndefined();
  });

  it("entries that were put in are taken back; what a department typed meanwhile stays", async () => {
    const before = valueOf(host, TAX, "F8");
    const changed = entriesFromCsv(demoEntries, "demo").map((entry) => ({
      ...entry,
      value: typeof entry.value === "number" ? entry.value + 1 : entry.value,
    }));
    await brokenOff(() => fillEntries(changed, NOON));
    expect([state(1), valueOf(host, TAX, "F8")]).toEqual(["open", Number(before) + 1]);
    type(host, TAX, "F7", "170000");
    expect(await recoverWorkbook()).toMatchObject({ job: "entries", finished: false });
    expect([valueOf(host, TAX, "F7"), valueOf(host, TAX, "F8")]).toEqual([170_000, before]);
  });

  it("a check is finished, by the entries as they are then", async () => {
    type(host, TAX, "F7", "");
    await brokenOff(() => validateEntries({ report: true }, NOON));
    type(host, TAX, "F8", "");
    expect(await recoverWorkbook()).toEqual({ job: "findings", time: NOON.toISOString(), finished: true });
    expect(valueOf(host, "校验结果", "A2")).toBe("发现 2 个问题：必须改正 2 个，需要核实 0 个");
  });

  it("a repair is finished", async () => {
    host.workbook.sheet(TAX)!.protection = undefined;
    host.workbook.sheet(TAX)!.put(6, 7, { value: 1 });
    await brokenOff(() => repairTemplate(NOON));
    expect(await recoverWorkbook()).toMatchObject({ job: "repair", finished: true });
    expect(host.workbook.sheet(TAX)!.cell(6, 7)!.formula).toBeDefined();
    expect(host.workbook.sheet(TAX)!.protection).toBeDefined();
  });

  it("a generation whose sheets were not all there is taken back: nobody has seen one of them", async () => {
    host = startExcel();
    await brokenOff(() => generateWorkbook(shippedSystem({ example: true }), {}, NOON), 4000);
    const visible = host.workbook.sheets.filter(({ visibility }) => visibility === "visible");
    // the one that was being made when Excel was gone
    expect(visible.length).toBeLessThanOrEqual(2);
    expect(await recoverWorkbook()).toEqual({ job: "generate", time: NOON.toISOString(), finished: false });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(host.workbook.names).toEqual([]);
  });

  it("a generation whose sheets were all there is finished", async () => {
    await brokenOff(() => generateWorkbook(shippedSystem({ example: true }), { existing: "replace" }, NOON));
    expect(await recoverWorkbook()).toMatchObject({ job: "generate", finished: true });
    const sheets = host.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
    expect(sheets).toEqual(expect.arrayContaining([`${TAX} visible`, `备份-${TAX} visible`]));
    expect(valueOf(host, TAX, "F7")).toBe(162_480);
    expect((await scoreWorkbook("values", NOON)).card.composite).toBe(demoResult.composite);
  });

  it("is cleared by the next job as well, where nobody has opened the pane", async () => {
    await brokenOff(() => fillEntries([{ key: "gdp", lag: 0, value: 1, source: "test" }], NOON));
    await scoreWorkbook("values", NOON);
    expect(valueOf(host, "历次得分", "G4")).toBe(demoResult.composite);
    expect(state(1)).toBe("empty");
  });

  it("is left to the other window, or the co-author, who may be at it, for two minutes", async () => {
    await brokenOff(() => scoreWorkbook("values", NOON));
    rewriteRecord(host, "run", (json) => json.replace(/"by":"[^"]*"/, '"by":"somebody else"'));
    const seconds = (count: number): Date => new Date(NOON.getTime() + count * 1000);
    expect(await recoverWorkbook(seconds(60))).toBe("others");
    // their clock may be ahead of ours
    expect(await recoverWorkbook(seconds(-30))).toBe("others");
    expect(valueOf(host, "计分表", "F12")).toBe(6.17);
    jest.useFakeTimers({
      now: seconds(60),
      doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"],
    });
    try {
      await expect(validateEntries({ report: true }, NOON)).rejects.toThrow("正在写入这个工作簿，请等它完成");
    } finally {
      jest.useRealTimers();
    }
    expect(await recoverWorkbook(seconds(121))).toMatchObject({ job: "score", finished: false });
    expect(valueOf(host, "计分表", "F12")).toBeNull();
  });

  it("keeps others from writing only where it cannot be cleared, and says why", async () => {
    await brokenOff(() => scoreWorkbook("values", NOON));
    typeIntoCell(host, host.workbook.sheet("计分表")!, "A1", "");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("计分表").protection.protect({});
      await context.sync();
    });
    await expect(fillEntries([], NOON)).rejects.toThrow(
      "上一次没有完成的写入还不能恢复，因为“计分表”不能写入；请撤销它的保护",
    );
  });
});
