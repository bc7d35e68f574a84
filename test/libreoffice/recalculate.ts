import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { officeOptions } from "./running";

/**
 * Has LibreOffice compute every formula of a workbook.
 *
 * @param folder an empty one, for what is made on the way
 */
export async function recalculatedByLibreOffice(path: string, folder: string): Promise<WorkbookModel> {
  const recalculated = readFileSync(recalculatedFile(path, folder));
  return (await openWorkbook(new Uint8Array(recalculated))).workbook;
}

/** The same as a file that LibreOffice has saved. */
export function recalculatedFile(path: string, folder: string): string {
  const bare = join(folder, basename(path));
  writeFileSync(bare, withoutResults(readFileSync(path)));
  const out = join(folder, "out");
  convert(bare, "xlsx", out);
  return join(out, basename(path));
}

/** Has LibreOffice write a file in another format, under the same name. */
export function convert(path: string, format: string, out: string): void {
  execFileSync("soffice", [...officeOptions(), "--convert-to", format, "--outdir", out, path], {
    stdio: "pipe",
  });
}

/** The file with formulas but without their values: nothing is left to be believed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(parts[name]!).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}
