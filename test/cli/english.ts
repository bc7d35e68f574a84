import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { chineseLeft } from "../i18n/chineseLeft";
import { type Ran, runCli } from "./runCli";

const ASEM = join(__dirname, "../fixtures/asem");
export const ASEM_SYSTEM = join(ASEM, "system.json");
/** What `evaluate` needs at least. */
export const PANEL = ["--system", ASEM_SYSTEM, "--data", join(ASEM, "panel.csv")];

/** Commands that were run in English. */
export const used = new Set<string>();

/**
 * Runs a command in English and finds no Chinese in what it says, but names that come from the system and the workbook.
 *
 * @param quoted what a user has typed, or a cell says, and the command quotes
 */
export async function told(args: readonly string[], quoted: readonly string[] = []): Promise<Ran> {
  used.add(args[0] ?? "");
  const ran = await runCli(...args, "--lang", "en");
  expect(chineseLeft(`${ran.out}\n${ran.error}`, quoted)).toEqual([]);
  return ran;
}

/** The same for a command that cannot do its work: exit code 2, and one line. */
export async function refused(args: readonly string[], words: string, quoted?: string[]): Promise<void> {
  const { code, out, error } = await told(args, quoted);
  expect([code, out, error.split("\n").length]).toEqual([2, "", 1]);
  expect(error).toContain(words);
}

/** Changes a copy of a workbook as no program of ours does. */
export async function changed(
  path: string,
  copy: string,
  change: (workbook: WorkbookModel) => void,
): Promise<string> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  change(workbook);
  writeFileSync(copy, await saveWorkbook(workbook));
  return copy;
}
