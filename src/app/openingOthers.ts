import type { Context } from "../excel/request/part";

/** Opens the workbook of a file apart from the one that Excel shows. @throws Problem when it cannot be opened */
type OpenApart = (bytes: Uint8Array, name: string) => Promise<Context>;

let open: OpenApart | undefined;

/**
 * From now on other workbooks are opened in this way; Excel itself cannot open one without showing it. Apart from what
 * reads them: the frame of the pane says this, and loads nothing else.
 */
export function openOthersBy(opener: OpenApart): void {
  open = opener;
}

/** @returns undefined where nobody has said how */
export function opensOthers(): OpenApart | undefined {
  return open;
}
