/** Hands over the file of the workbook that is worked on. */
type OwnFile = () => Promise<Uint8Array>;

let way: OwnFile | undefined;

/**
 * From now on the file of the workbook that is worked on is had in this way; the port to Excel has none. Apart from what uses
 * it: the frame of the pane says this, and loads nothing else.
 */
export function ownFileBy(read: OwnFile): void {
  way = read;
}

/** @returns undefined where nobody has said how */
export function wayToOwnFile(): OwnFile | undefined {
  return way;
}
