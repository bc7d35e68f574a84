import { readReturned } from "../../excel/returns/readReturned";
import { said } from "../../i18n/said";
import { Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { AnyReturned, UnreadFile } from "../../workbook/returns/judged";
import { inOther } from "../otherWorkbook";
import { savedAt } from "./savedAt";
import { type GivenFile, isArchiveName, MOST_FILES, unzipped } from "./unzipped";

export type { AnyReturned };

/**
 * Reads files that came back, one after the other: a hostile one is named, and the others are read all the same.
 *
 * @param files workbooks, and archives of them
 * @param system of the lead office
 * @param progress is told of each file, before it is read, and of the share that is read by then; what it throws ends the
 *   reading
 * @param read reads one workbook
 */
export async function readReturns(
  files: readonly GivenFile[],
  system: IndicatorSystem,
  progress: (name: string, done: number) => void = () => undefined,
  read: ReadReturn = readReturn,
): Promise<AnyReturned[]> {
  const found: AnyReturned[] = [];
  for (const [at, given] of files.entries()) {
    const inside = await insideOf(given);
    const before = found.length;
    for (const [within, file] of inside.entries()) {
      // an archive in an archive is opened when its turn comes, and let go of after it
      const all = isArchive(file, given) ? await insideOf(file, true) : [file];
      for (const each of all) {
        progress(each.name, (at + within / inside.length) / files.length);
        found.push("refusal" in each ? each : await read(each, system));
      }
      if (found.length - before <= MOST_FILES) continue;
      found.push(unread(given.name, problem("archiveTooLarge", { name: given.name, most: MOST_FILES })));
      break;
    }
  }
  return found;
}

/** Reads one workbook; one that cannot be read is named with the reason. */
export type ReadReturn = (given: GivenFile, system: IndicatorSystem) => Promise<AnyReturned>;

/**
 * The file itself, or what is in it; an archive that cannot be opened is named with the reason.
 *
 * @param isNested it is in an archive, as when each department has sent one: those that are in it in turn are not opened
 */
async function insideOf(given: GivenFile, isNested = false): Promise<(GivenFile | UnreadFile)[]> {
  try {
    return unzipped(await given.bytes(), given).map((file) =>
      isNested && isArchive(file, given)
        ? unread(file.name, problem("archiveNested", { name: file.name }))
        : file,
    );
  } catch (error) {
    return [unread(given.name, error)];
  }
}

function isArchive(file: GivenFile | UnreadFile, within: GivenFile): file is GivenFile {
  return !("refusal" in file) && isArchiveName(file.name) && file.name !== within.name;
}

/** Reads one workbook. */
export async function readReturn(given: GivenFile, system: IndicatorSystem): Promise<AnyReturned> {
  const { name, modified } = given;
  try {
    const bytes = await given.bytes();
    const found = await inOther(bytes, name, (requests) => readReturned(requests, system), true);
    const saved = savedAt(bytes);
    return { ...found, name, saved, modified: saved ?? modified };
  } catch (error) {
    return unread(name, error);
  }
}

/** A file that cannot be read. */
export function unread(name: string, error?: unknown): UnreadFile {
  const refusal = error instanceof Problem ? error.said : said("returns.refused.unreadable");
  return { name, refusal };
}
