import type { ExcelHost } from "./excelHost";
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
/** Among the flags of a request: it waits until the user has left the cell. @source @microsoft/office-js, `onBeforeExcelRun` */
const DELAY_FOR_CELL_EDIT = 64;

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
      const isOwn = by === "add-in" && !host.character.tellsOwnAsForeign;
      const message = JSON.stringify({
        address,
        changeType,
        source: "Local",
        // @source Excel.WorksheetChangedEventArgs.triggerSource: ExcelApi 1.14
        ...(host.character.newestSet < 14 ? {} : { triggerSource: isOwn ? "ThisLocalAddin" : "Unknown" }),
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
    if (entries.length > 0)
      setTimeout(() => registration._handleRichApiMessage({ entries }), host.character.eventDelay);
  };
}

function newSession({ SessionBase }: ClientInternals, host: ExcelHost): object {
  return new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: "https://workbook.invalid/", headers: {} });
    }

    _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: async (
          _customData: unknown,
          flags: number,
          message: { Body: RequestBody },
        ): Promise<unknown> => {
          if (flags & DELAY_FOR_CELL_EDIT) await host.untilEdited();
          return answer(host, message.Body);
        },
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
    bytes > host.character.payloadLimit
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
