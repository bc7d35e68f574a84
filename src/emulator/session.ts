import { type ExcelHost, PAYLOAD_LIMIT } from "./excelHost";
import { HostError } from "./protocol/hostError";
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** The parts of Microsoft's client that are not in its published types. */
interface ClientInternals {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly GenericEventRegistration: {
    _testReadyImpl?: () => Promise<null>;
    getGenericEventRegistration(target: string): { _handleRichApiMessage(message: unknown): void };
  };
}

const WORKSHEET_CHANGED = 10;
const RICH_API_EVENT = 65_536;

/**
 * Makes Microsoft's client talk to a host of ours: from now on a plain `Excel.run` reaches it.
 *
 * @param officeExtension the global `OfficeExtension` of the client
 */
export function connect(officeExtension: unknown, host: ExcelHost): void {
  const client = officeExtension as ClientInternals;
  client.SessionBase._overrideSession = newSession(client, host);
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve(null);
  host.onChanges = (changes) => {
    const registration = client.GenericEventRegistration.getGenericEventRegistration("");
    const entries = changes.flatMap(({ sheet, address, changeType, by }) => {
      const message = JSON.stringify({
        address,
        changeType,
        source: "Local",
        triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
        worksheetId: sheet.id,
        details: null,
      });
      return [sheet.id, "Workbook"]
        .filter((target) => host.changeTargets.has(target))
        .map((targetId) => ({
          messageCategory: RICH_API_EVENT,
          messageType: WORKSHEET_CHANGED,
          targetId,
          message,
        }));
    });
    // Excel tells of changes after it has answered the batch that made them
    if (entries.length > 0) setTimeout(() => registration._handleRichApiMessage({ entries }), 0);
  };
}

function newSession({ SessionBase }: ClientInternals, host: ExcelHost): object {
  return new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: "https://workbook.invalid/", headers: {} });
    }

    _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: (
          _customData: unknown,
          _flags: unknown,
          message: { Body: RequestBody },
        ): Promise<unknown> => Promise.resolve(answer(host, message.Body)),
      };
    }
  })();
}

function answer(host: ExcelHost, body: RequestBody): unknown {
  // the wire is JSON: what is answered must not share anything with the model
  const answered = JSON.stringify(run(host, body));
  const bytes = new TextEncoder().encode(answered).length;
  host.traffic.answered += bytes;
  const response =
    bytes > PAYLOAD_LIMIT
      ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
      : (JSON.parse(answered) as ResponseBody);
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: null, Headers: {}, Body: response };
}

function run(host: ExcelHost, body: RequestBody): ResponseBody {
  try {
    return host.run(body);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return failed(error.code, error.message);
  }
}

function failed(Code: string, Message: string): ResponseBody {
  return { Results: [], Error: { ActionIndex: 0, Code, Message, Location: "", HttpStatusCode: 400 } };
}
