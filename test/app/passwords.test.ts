import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { repairTemplate } from "../../src/app/repairTemplate";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { SheetProtection } from "../../src/emulator/model/page";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { filledDemo } from "./filled";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const TAX = "填报-县财政局";
const JOURNAL = "_指标簿日志";
let [filled, published]: WorkbookModel[] = [];

beforeAll(async () => {
  const host = await filledDemo();
  await validateEntries({ report: true });
  await scoreWorkbook();
  filled = cloneWorkbook(host.upToDate());
  await publishScores(undefined, EXAMPLE);
  published = cloneWorkbook(host.upToDate());
});

function everything(host: ExcelHost): unknown {
  const { sheets, names } = snapshot(host) as { sheets: { name: string }[]; names: unknown };
  return { names, sheets: sheets.filter(({ name }) => name !== JOURNAL) };
}

describe("a sheet that somebody has protected with a password", () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ["scoring", "计分表", () => scoreWorkbook()],
    ["scoring in formulas", "历次得分", () => scoreWorkbook("formulas")],
    ["marking findings", "校验结果", () => validateEntries({ report: true })],
    ["repairing", TAX, () => repairTemplate()],
    ["publishing", "计分表", () => publishScores(undefined, EXAMPLE)],
    ["withdrawing", "计分表", () => withdrawPublication()],
    [
      "generating anew",
      TAX,
      () => generateWorkbook(shippedSystem({ example: true }), { existing: "replace" }),
    ],
    [
      "beginning the next period",
      TAX,
      () => generateWorkbook(shippedSystem({ example: true }), { existing: "next-period" }),
    ],
  ])("is named by %s, and nothing has been begun", async (job, name, run) => {
    const host = startExcel(cloneWorkbook(job === "withdrawing" ? published! : filled!));
    const sheet = host.workbook.sheet(name)!;
    if (job === "repairing") sheet.put(6, 10, { value: null });
    const protection = { sheet: true, hashValue: "x", hasPassword: true, formatColumns: true };
    sheet.protection = protection as unknown as SheetProtection;
    const before = everything(host);
    await expect(run()).rejects.toThrow(`“${name}”受保护，没有开始写入`);
    expect(everything(host)).toEqual(before);
    // and when the password is taken off, the job goes on where it was
    sheet.protection = { ...sheet.protection, hasPassword: undefined } as unknown as SheetProtection;
    if (job.startsWith("scoring") || job.startsWith("marking")) sheet.protection = undefined;
    await run();
  });
});
