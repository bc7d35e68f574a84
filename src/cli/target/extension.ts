import { extname } from "node:path";
import { problem } from "../../system/problem";

/** What Excel opens only under its own extension: workbook and template, without macros and with. */
const KINDS = [".xlsx", ".xlsm", ".xltx", ".xltm"];
export const NEW_WORKBOOK = ".xlsx";
export const ARCHIVE = ".zip";
export const WORD_FILE = ".docx";
export const MANIFEST = ".xml";

/**
 * The extension that says of which kind a workbook is, in lower case.
 *
 * @throws Problem when it is not that of a workbook
 */
export function kindOf(path: string): string {
  const kind = extname(path).toLowerCase();
  if (KINDS.includes(kind)) return kind;
  throw problem("extensionUnknown", { path, kinds: KINDS.slice(0, -1), last: KINDS.at(-1)! });
}

/**
 * @param path of the file that is written
 * @param kind that it must have; Excel does not open a file under the extension of another kind
 * @throws Problem when it has another
 */
export function assertKind(path: string, kind: string): void {
  if (extname(path).toLowerCase() !== kind) throw problem("extensionOther", { path, kind });
}
