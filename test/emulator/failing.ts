import type { ExcelHost } from "../../src/emulator/excelHost";

/**
 * From now on the host carries out only the first part of one request, and then fails as Excel does: what came
 * before stays done.
 *
 * @param request which one, counted from 1
 * @param part of its actions that are carried out, between 0 and 1
 * @returns what ends it
 */
export function failAt(host: ExcelHost, request: number, part: number): () => void {
  const run = host.run.bind(host);
  let requests = 0;
  host.run = (body) => {
    requests += 1;
    if (requests !== request) return run(body);
    const half = { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length * part)) };
    const error = {
      ActionIndex: half.Actions.length,
      Code: "GeneralException",
      Message: "no",
      Location: "",
      HttpStatusCode: 500,
    };
    return { ...run(half), Error: error };
  };
  return () => (host.run = run);
}
