import type { Context } from "../excel/request/part";
import { type Requests, requestsTo } from "../excel/request/requests";
import { problem } from "../system/problem";

/** Opens the workbook of a file apart from the one that Excel shows. @throws Problem when it cannot be opened */
type OpenApart = (bytes: Uint8Array, name: string) => Promise<Context>;

let open: OpenApart | undefined;

/** From now on other workbooks are opened in this way; Excel itself cannot open one without showing it. */
export function openOthersBy(opener: OpenApart): void {
  open = opener;
}

/**
 * Reads something in the workbook of a file, beside the one that is worked on.
 *
 * @param name of the file, for the words of a Problem
 * @throws Problem when the file cannot be opened
 */
export async function inOther<T>(
  bytes: Uint8Array,
  name: string,
  read: (requests: Requests) => Promise<T>,
): Promise<T> {
  if (!open) throw problem("noOthers", { name });
  return read(requestsTo(await open(bytes, name)));
}
