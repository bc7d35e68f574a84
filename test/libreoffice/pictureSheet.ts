import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onlySheet } from "./onlySheet";
import { convert } from "./recalculate";

const DOTS_PER_INCH = "80";

/** A picture of the first page that LibreOffice prints of a sheet. */
export async function pictureSheet(path: string, sheet: string, picture: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  const alone = join(folder, "sheet.xlsx");
  await onlySheet(path, sheet, alone);
  convert(alone, "pdf", folder);
  const page = join(folder, "page");
  const options = ["-r", DOTS_PER_INCH, "-f", "1", "-l", "1", "-png", "-singlefile"];
  execFileSync("pdftoppm", [...options, join(folder, "sheet.pdf"), page]);
  renameSync(`${page}.png`, picture);
  rmSync(folder, { recursive: true, force: true });
}
