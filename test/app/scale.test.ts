import { generateWorkbook } from "../../src/app/generateWorkbook";
import { validateEntries } from "../../src/app/validateEntries";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { startExcel } from "../emulator/startExcel";
import { manySheets } from "./manySheets";

/** What the client itself asks for, to let go of ranges. */
const LETTING_GO = 1;

let made: WorkbookModel;

beforeAll(async () => {
  const host = startExcel();
  await generateWorkbook(manySheets(60, 100));
  made = host.upToDate();
});

describe("a workbook of 60 departments with 100 quantities each", () => {
  it("is validated in one reading for each megabyte, after one that tells what the workbook is", async () => {
    const host = startExcel(cloneWorkbook(made));
    host.workbook.sheet("填报-单位7")!.put(30, 5, { value: "12,345" });
    host.upToDate();
    const before = { ...host.traffic };
    const { findings } = await validateEntries({ report: false });
    expect(findings.filter(({ rule }) => rule === "number-as-text")).toMatchObject([{ correction: 12_345 }]);
    const [syncs, answered] = [host.traffic.syncs - before.syncs, host.traffic.answered - before.answered];
    expect(syncs - LETTING_GO).toBeLessThanOrEqual(1 + Math.ceil(answered / 1_000_000) + 1);
  });

  it("has its findings written in a request for each half of a megabyte", async () => {
    const host = startExcel(cloneWorkbook(made));
    host.upToDate();
    const reading = { ...host.traffic };
    await validateEntries({ report: false });
    const alone = host.traffic.syncs - reading.syncs;
    const before = { ...host.traffic };
    await validateEntries({ report: true });
    const [syncs, bytes] = [host.traffic.syncs - before.syncs - alone, host.traffic.bytes - before.bytes];
    expect(syncs).toBeLessThanOrEqual(1 + Math.ceil(bytes / 500_000));
  });
});
