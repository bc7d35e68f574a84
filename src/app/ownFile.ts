import { problem } from "../system/problem";

type OwnFile = () => Promise<Uint8Array>;

let way: OwnFile | undefined;

/** From now on the file of the workbook that is worked on is had in this way; the port to Excel has none. */
export function ownFileBy(read: OwnFile): void {
  way = read;
}

/**
 * The .xlsx file of the workbook that is worked on, as it stands.
 *
 * @throws Problem where nobody has said how, or it cannot be had
 */
export function ownFile(): Promise<Uint8Array> {
  if (!way) throw problem("noOwnFile");
  return way();
}

/** Why Excel has not handed over the file. @param reason in the words of Excel */
export function ownFileRefused(reason: string): Error {
  return problem("ownFileRefused", { reason });
}
