import { Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/**
 * The deletion of worksheets, after one request that tells which of them are there.
 *
 * @param names of those that are to go; some may be gone already
 */
export async function deletionOf(requests: Requests, names: readonly string[]): Promise<Part> {
  return deleting(await requests.send(readingWhichAreThere(names)));
}

/** Deletes worksheets; some may be gone already. */
export async function deleteSheets(requests: Requests, names: readonly string[]): Promise<void> {
  await requests.send(await deletionOf(requests, names));
}

/** Reads which of some sheets are there. */
export function readingWhichAreThere(names: readonly string[]): Part<string[]> {
  return new Part(({ workbook }) => {
    const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name));
    return () => names.filter((_, i) => !sheets[i]!.isNullObject);
  });
}

/** Deletes worksheets that are there. */
export function deleting(names: readonly string[]): Part {
  return writing(({ workbook }) => {
    for (const name of names) {
      const sheet = workbook.worksheets.getItem(name);
      // a very hidden sheet cannot be deleted
      sheet.visibility = "Visible";
      sheet.delete();
    }
  });
}
