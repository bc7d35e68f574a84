import { saveWorkbook } from "../../emulator/file/save";
import { type OpenWorkbook, periodSince } from "../openWorkbook";
import { canPickTarget, downloadFile, pickTarget, writeFile } from "./pickers";
import { nameForPeriod, periodIn } from "./periodIn";

/** How a workbook was saved. */
export type Saved =
  | { readonly kind: "written" | "downloaded"; readonly workbook: OpenWorkbook }
  /** the person has chosen no place, or has not allowed it */
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused" };

/**
 * Saves a workbook into its file, under the same name; into one that is asked for where it has none, where it has the sheets
 * of another period, or the browser cannot write to it; as a download where it cannot ask.
 *
 * @param isElsewhere into another file in any case
 */
export async function save(open: OpenWorkbook, isElsewhere: boolean): Promise<Saved> {
  const { host } = open;
  const period = periodSince(open);
  const name = period === undefined ? open.name : nameForPeriod(open.name, open.savedPeriod!, period);
  // asked first: a browser opens its dialog only at once after a press of a button
  const handle = isElsewhere || period !== undefined || !open.handle ? await pickTarget(name) : open.handle;
  if (!handle && canPickTarget()) return { kind: "cancelled" };
  const saved = { host, savedAt: host.revision, savedPeriod: periodIn(host.workbook) };
  const bytes = await saveWorkbook(host.upToDate(), new Date());
  if (!handle) {
    downloadFile(name, bytes);
    return { kind: "downloaded", workbook: { ...saved, name, handle } };
  }
  if (!(await writeFile(handle, bytes))) return { kind: "refused" };
  return { kind: "written", workbook: { ...saved, name: handle.name, handle } };
}
