import type { ExcelHost } from "../excelHost";
import type { RequestBody, ResponseBody } from "../protocol/wire";

/** How a request ends badly. */
export interface Failure {
  readonly code: string;
  /** no further request is answered */
  readonly gone?: boolean;
}

/** What goes wrong in Excel, and what a host looks like that is not there any more. */
export const FAILURES: Readonly<Record<string, Failure>> = {
  "a cell edit": { code: "InvalidOperationInCellEditMode" },
  "a protected sheet": { code: "AccessDenied" },
  "a thing that is gone": { code: "ItemNotFound" },
  "the payload limit": { code: "RequestPayloadSizeLimitExceeded" },
  "a host that is gone for good": { code: "GeneralException", gone: true },
};

function refused(actions: number, code: string): ResponseBody["Error"] {
  return { ActionIndex: actions, Code: code, Message: "no", Location: "", HttpStatusCode: 500 };
}

/**
 * From now on the host carries out only the first part of one request, and then fails as Excel does: what came
 * before stays done.
 *
 * @param request which one, counted from 1
 * @param part of its actions that are carried out, between 0 and 1
 * @returns what ends it, and tells whether the request was ever made
 */
export function failAt(host: ExcelHost, request: number, part: number): () => boolean {
  const run = host.run.bind(host);
  let requests = 0;
  host.run = (body) => {
    requests += 1;
    if (requests !== request) return run(body);
    const half = { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length * part)) };
    return { ...run(half), Error: refused(half.Actions.length, "GeneralException") };
  };
  return () => {
    host.run = run;
    return requests >= request;
  };
}

/**
 * From now on the host fails at one action, whatever request it is in.
 *
 * @param action which one, counted from 1
 * @returns what ends it, and tells whether the action was ever reached
 */
export function failAtAction(
  host: ExcelHost,
  action: number,
  { code, gone = false }: Failure,
): () => boolean {
  const run = host.run.bind(host);
  let [done, failed] = [0, false];
  host.run = (body: RequestBody) => {
    if (failed && gone) return { Results: [], Error: refused(0, code) };
    const left = action - 1 - done;
    done += body.Actions.length;
    if (failed || left >= body.Actions.length) return run(body);
    failed = true;
    const half = { ...body, Actions: body.Actions.slice(0, left) };
    return { ...run(half), Error: refused(left, code) };
  };
  return () => {
    host.run = run;
    return failed;
  };
}
