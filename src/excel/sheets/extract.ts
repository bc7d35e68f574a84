import { passing } from "../request/passing";
import { Part, writing } from "../request/part";
import type { Requests } from "../request/requests";
import { READING_NAMES } from "../read/names";
import { READING_SHEETS } from "../read/inventory";
import { deleting } from "./deletion";
import { deletingNames } from "./names";

/**
 * Leaves some sheets of a workbook, as they look, with values in place of formulas: what these referred to goes.
 *
 * @param kept names of sheets that are there
 */
export async function extract(requests: Requests, kept: readonly string[]): Promise<void> {
  const [sheets, names] = [await requests.send(READING_SHEETS), await requests.send(READING_NAMES)];
  const shut = await requests.send(readingProtected(kept));
  await requests.send(freezingAll(kept, shut));
  await requests.send(deletingNames([...names.keys()]));
  await requests.send(deleting([...sheets.values()].filter((name) => !kept.includes(name))));
}

/** Reads which of some sheets are protected. */
function readingProtected(names: readonly string[]): Part<string[]> {
  return new Part(({ workbook: { worksheets } }) => {
    const found = names.map((name) => worksheets.getItem(name).protection.load("protected"));
    return () => names.filter((_, i) => found[i]!.protected);
  });
}

function freezingAll(names: readonly string[], shut: readonly string[]): Part {
  return writing(({ workbook }) => {
    for (const name of names) {
      const sheet = workbook.worksheets.getItem(name);
      sheet.visibility = "Visible";
      if (shut.includes(name)) sheet.protection.unprotect();
      const used = passing(sheet.getUsedRange(true));
      used.copyFrom(used, "Values");
    }
  });
}
