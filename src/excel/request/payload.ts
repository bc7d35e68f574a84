/**
 * Most bytes of a request, and of an answer, as far as they can be estimated; more is split into several requests.
 * Excel on the web takes 5 MB (5,242,880 bytes); a third of that leaves room for wrong estimates and for Excels that take less, and a job
 * can be cancelled between requests.
 *
 * @source "Resource limits and performance optimization for Office Add-ins"
 */
export const PAYLOAD = 1_700_000;

/** The same for what is only read: an answer that is too large after all is asked for again, in halves (`inHalves`). */
export const ANSWER = 3_500_000;

/** The same for blocks of plain values, whose bytes are known closely: a request for each 4 MB of them. */
export const BLOCK = 4_000_000;

/** Whether Excel has found an answer too large. @source Excel.ErrorCodes.responsePayloadSizeLimitExceeded */
export function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === "ResponsePayloadSizeLimitExceeded";
}
