import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bulletinFile } from "../../src/app/bulletin/bulletinFile";
import { rasterise } from "../../src/cli/bulletin/rasterise";
import { run } from "../../src/cli/program";
import { opensOthers } from "../app/returns/office";
import { playYear } from "../foreign/year/play";
import { picturePages } from "./pages";
import { pictureSheet } from "./pictureSheet";

/** File name of the picture by sheet. */
const SHEETS: Readonly<Record<string, string>> = {
  任务台账: "ledger",
  台账总览: "overview",
  督查督导: "supervision",
  季度通报: "bulletin",
  通报标准: "standards",
};
/** A unit that fills no indicator. */
const BUSY = "县行政审批服务局";

/**
 * What the third quarter of a year of work looks like: its sheets, the pages of the bulletin in Word, and the file of a unit
 * that has tasks alone.
 *
 * @param folder for what is made on the way
 */
export async function yearPictures(folder: string, pictures: string): Promise<void> {
  opensOthers();
  const path = join(folder, "year.xlsx");
  const { bytes, bulletin } = (await playYear())[3]!;
  writeFileSync(path, bytes);
  const silent = { out: () => undefined, error: (text: string) => process.stderr.write(`${text}\n`) };
  const word = join(folder, "bulletin.docx");
  writeFileSync(word, (await bulletinFile(bulletin, rasterise)).bytes);
  await picturePages(word, join(pictures, "word.png"));
  for (const [sheet, name] of Object.entries(SHEETS))
    await pictureSheet(path, sheet, join(pictures, `${name}.png`));
  const parts = join(folder, "quarter");
  await run(["charts", path], silent);
  await pictureSheet(path, "图表", join(pictures, "charts.png"));
  await run(["distribute", path, "--out", parts, "--due", "2019-10-15"], silent);
  const part = readdirSync(parts).find((name) => name.includes(BUSY))!;
  await pictureSheet(join(parts, part), "任务台账", join(pictures, "part-ledger.png"));
}
