import { readReturned } from "../../excel/returns/readReturned";
import { said } from "../../i18n/said";
import { Problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { AnyReturned, UnreadFile } from "../../workbook/returns/judged";
import { inOther } from "../otherWorkbook";
import { savedAt } from "./savedAt";
import { type GivenFile, unzipped } from "./unzipped";

/**
 * Reads files that came back, one after the other: a hostile one is named, and the others are read all the same.
 *
 * @param files workbooks, and archives of them
 * @param system of the lead office
 * @param progress is told of each file, before it is read
 */
export async function readReturns(
  files: readonly GivenFile[],
  system: IndicatorSystem,
  progress: (name: string) => void = () => undefined,
): Promise<AnyReturned[]> {
  const found: AnyReturned[] = [];
  for (const given of files) {
    const inside = await insideOf(given);
    if ("refusal" in inside) found.push(inside);
    else
      for (const file of inside.files) {
        progress(file.name);
        found.push(await readReturn(file, system));
      }
  }
  return found;
}

async function insideOf(given: GivenFile): Promise<{ readonly files: GivenFile[] } | UnreadFile> {
  try {
    return { files: unzipped(await given.bytes(), given) };
  } catch (error) {
    return unread(given.name, error);
  }
}

/** Reads one workbook. */
export async function readReturn(given: GivenFile, system: IndicatorSystem): Promise<AnyReturned> {
  const { name, modified } = given;
  try {
    const bytes = await given.bytes();
    const found = await inOther(bytes, name, (requests) => readReturned(requests, system));
    return { ...found, name, modified: savedAt(bytes) ?? modified };
  } catch (error) {
    return unread(name, error);
  }
}

function unread(name: string, error: unknown): UnreadFile {
  const refusal = error instanceof Problem ? error.said : said("returns.refused.unreadable");
  return { name, refusal };
}
