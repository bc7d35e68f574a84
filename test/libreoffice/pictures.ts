import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateEntries } from "../../src/app/validateEntries";
import { Target } from "../../src/cli/target/target";
import { openFile, saveFile } from "../../src/cli/workbookFile";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { run } from "../../src/cli/program";
import { picturePages } from "./pages";
import { pictureSheet } from "./pictureSheet";
import { yearPictures } from "./yearPictures";

const PICTURES = join(__dirname, "../../docs/sheets");
const DEMO_ENTRIES = join(__dirname, "../../src/system/shipped/demo-entries.csv");
/** File name of the picture by sheet. */
const SHEETS: Readonly<Record<string, string>> = {
  填报说明: "guide",
  任务分解表: "official",
  指标体系: "system",
  "填报-县财政局": "fill",
  牵头单位确认表: "confirmation",
  计分表: "scores",
  校验结果: "findings",
  历次得分: "history",
  下发与回收: "register",
  历次合并: "merges",
};
/**
 * Makes the pictures of docs/workbook.md: the first page of each sheet of the demonstration workbook with a few findings,
 * every page of it without any, and what a year of quarters adds, as LibreOffice prints them.
 */
async function pictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  const path = join(folder, "demo.xlsx");
  const silent = { out: () => undefined, error: (text: string) => process.stderr.write(`${text}\n`) };
  await run(["generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example"], silent);
  const sound = join(folder, "pages.xlsx");
  await run(["score", path, "--out", sound], silent);
  mkdirSync(PICTURES, { recursive: true });
  await picturePages(sound, join(PICTURES, "pages.png"));
  await withFindings(path);
  await run(["score", path], silent);
  await sentAndMerged(path, folder);
  for (const [sheet, name] of Object.entries(SHEETS))
    await pictureSheet(path, sheet, join(PICTURES, `${name}.png`));
  await yearPictures(folder, PICTURES);
  rmSync(folder, { recursive: true, force: true });
}

/** Files go out to all departments; two come back, of which one says otherwise than the office does by then. */
async function sentAndMerged(path: string, folder: string): Promise<void> {
  const silent = { out: () => undefined, error: (text: string) => process.stderr.write(`${text}\n`) };
  const parts = join(folder, "parts");
  await run(["distribute", path, "--out", parts, "--due", "2020-01-20"], silent);
  const returned = ["县财政局", "县统计局"].map((name) => join(parts, `2019-${name}-填报表.xlsx`));
  await typed(returned[0]!, "填报-县财政局", "F8", "216000");
  await typed(path, "填报-县财政局", "F8", "215000");
  await typed(returned[1]!, "填报-县统计局", "F7", "351.6");
  await run(["collect", path, ...returned], silent);
}

async function typed(path: string, sheet: string, cell: string, input: string): Promise<void> {
  const target = await Target.forChanged(path);
  const host = await openFile(path);
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, input);
  await saveFile(host, target);
}

/** A few things that departments get wrong, and what the check says of them. */
async function withFindings(path: string): Promise<void> {
  const target = await Target.forChanged(path);
  const host = await openFile(path);
  const type = (sheet: string, cell: string, input: string): void =>
    typeIntoCell(host, host.workbook.sheet(sheet)!, cell, input);
  type("填报-县财政局", "F7", "16.2亿");
  type("填报-县财政局", "F9", "260000");
  type("填报-县财政局", "I10", "按新口径统计");
  type("填报-县财政局", "F10", "180000");
  type("填报-县统计局", "F15", "1284000");
  type("填报-县公安局", "J4", "12345");
  await validateEntries({ report: true });
  await saveFile(host, target);
}

pictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
