import type { ExcelHost } from "./excelHost";
import { HostError } from "./protocol/hostError";
import { bytesOf, type RequestBody, type ResponseBody } from "./protocol/wire";

/** What a host answers to a request: nothing in it is shared with the workbook. */
export function answer(host: ExcelHost, body: RequestBody): ResponseBody {
  // the wire is JSON
  const answered = JSON.stringify(run(host, body));
  const bytes = bytesOf(answered);
  host.traffic.answered += bytes;
  return bytes > host.character.payloadLimit
    ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
    : (JSON.parse(answered) as ResponseBody);
}

function run(host: ExcelHost, body: RequestBody): ResponseBody {
  try {
    // a request must not share anything with the model either
    const asked = JSON.stringify(body);
    return host.run(JSON.parse(asked) as RequestBody, bytesOf(asked));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return failed(error.code, error.message);
  }
}

function failed(Code: string, Message: string): ResponseBody {
  return { Results: [], Error: { ActionIndex: 0, Code, Message, Location: "", HttpStatusCode: 400 } };
}
