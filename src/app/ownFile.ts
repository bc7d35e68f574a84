import { problem } from "../system/problem";
import { wayToOwnFile } from "./ownFileWay";

/**
 * The .xlsx file of the workbook that is worked on, as it stands.
 *
 * @throws Problem where nobody has said how, or it cannot be had
 */
export async function ownFile(): Promise<Uint8Array> {
  const read = wayToOwnFile();
  if (!read) throw problem("noOwnFile");
  return read();
}

/** Why Excel has not handed over the file. @param reason in the words of Excel */
export function ownFileRefused(reason: string): Error {
  return problem("ownFileRefused", { reason });
}
