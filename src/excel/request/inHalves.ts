import { inOrder, type Part } from "./part";
import { isTooLarge } from "./payload";
import type { Requests } from "./requests";

/**
 * Sends parts that only read in one request; where Excel finds the answer too large, in two, and so on. A single part
 * that is too large by itself is refused.
 */
export async function inHalves<Answer>(
  requests: Requests,
  parts: readonly Part<Answer>[],
): Promise<Answer[]> {
  try {
    return await requests.send(inOrder(parts));
  } catch (error) {
    if (parts.length < 2 || !isTooLarge(error)) throw error;
    const half = Math.ceil(parts.length / 2);
    const first = await inHalves(requests, parts.slice(0, half));
    return [...first, ...(await inHalves(requests, parts.slice(half)))];
  }
}
