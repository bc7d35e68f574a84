import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { Collection } from "../programs/collection";
import { NOT_SAVED, type Program, target } from "../programs/programs";
import type { Outcome } from "./ownWorkbooks";

const MARK = "由指标簿写入";
const PLACE = { row: 39, column: 25 };

/** A file of the collection, and the same after we have changed it. */
interface Pair {
  readonly original: string;
  readonly patched: string;
}

/** Changes every file of the collection: a text, a formula, a look, a name and a new sheet. */
async function patchAll(files: readonly string[], folder: string): Promise<Pair[]> {
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    files.map(async (original) => {
      const { workbook } = await openWorkbook(new Uint8Array(readFileSync(original)));
      const [sheet] = workbook.sheets;
      sheet!.put(PLACE.row, PLACE.column, { value: MARK });
      sheet!.put(PLACE.row + 1, PLACE.column, { formula: "1+1" });
      sheet!.restyle(PLACE.row, PLACE.column, (style) => ({ ...style, font: { bold: true } }));
      workbook.addSheet("由指标簿添加").put(0, 0, { value: MARK });
      workbook.names.push({ name: "指标簿_新名", formula: "由指标簿添加!$A$1", visible: true, comment: "" });
      const host = new ExcelHost(workbook);
      host.touched();
      const patched = join(folder, `patched-${basename(original)}`);
      writeFileSync(patched, await saveWorkbook(host.calculated()));
      return { original, patched };
    }),
  );
}

/** What each program makes of the patched files, beside what it made of the originals. */
async function openedByProgram(
  pairs: readonly Pair[],
  program: Program,
  folder: string,
): Promise<Pick<Outcome, "faults" | "unread">> {
  const said = program.resave(
    pairs.flatMap(({ original, patched }) => [original, patched]),
    folder,
  );
  const [faults, unread]: [string[], string[]] = [[], []];
  for (const { original, patched: path } of pairs) {
    const name = basename(original);
    const known = said.get(original) ?? [];
    // who does not read the original cannot tell what has become of it
    if (known.includes(NOT_SAVED) || !(await isUnderstood(original, target(original, folder)))) {
      unread.push(name);
      continue;
    }
    const fresh = (said.get(path) ?? []).filter((line) => !known.includes(line));
    faults.push(...fresh.slice(-1).map((line) => `${name}: ${line}`));
    if (fresh.length === 0 && !(await isRead(target(path, folder))))
      faults.push(`${name}: what was written is not read`);
  }
  return { faults, unread };
}

/** Whether a program has read an original at all: some find no part whose name is in another case, or in Chinese. */
async function isUnderstood(original: string, resaved: string): Promise<boolean> {
  const [was, now] = await Promise.all([textsOf(original), textsOf(resaved)]);
  return was.every((text) => now.includes(text));
}

/** Texts of the first sheet. */
async function textsOf(path: string): Promise<unknown[]> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  return [...workbook.sheets[0]!.entries()].flatMap(([, , { value, formula }]) =>
    typeof value === "string" && formula === undefined ? [value] : [],
  );
}

/** Whether what we have written is still there after another program has saved it. */
async function isRead(path: string): Promise<boolean> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  return workbook.sheets[0]!.cell(PLACE.row, PLACE.column)?.value === MARK && workbook.sheets.length > 1;
}

export async function foreignOutcomes(
  collection: Collection,
  programs: readonly Program[],
  folder: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [author, files] of collection) {
    const pairs = await patchAll(files, join(folder, author.replaceAll(" ", "-")));
    for (const [i, program] of programs.entries()) {
      const out = join(folder, `${author}-${i}`.replaceAll(" ", "-"));
      const found = await openedByProgram(pairs, program, out);
      outcomes.push({ program: program.name, state: `${author} (${files.length})`, ...found });
    }
  }
  return outcomes;
}
