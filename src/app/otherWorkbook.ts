import { type Requests, requestsTo } from "../excel/request/requests";
import { problem } from "../system/problem";
import { opensOthers } from "./openingOthers";

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
  const open = opensOthers();
  if (!open) throw problem("noOthers", { name });
  return read(requestsTo(await open(bytes, name)));
}
