import type { ExcelHost } from "./excelHost";
import { intersection, parseAddress } from "./model/rect";
import { heldIn } from "./objects/rangeCells";
import { EVENT, heardAs, type HostEvent, WORKBOOK } from "./protocol/events";
import type { CellChange } from "./protocol/host";
import { HostError } from "./protocol/hostError";
import { bytesOf, type RequestBody, type ResponseBody } from "./protocol/wire";

/** The parts of Microsoft's client that are not in its published types. */
interface ClientInternals {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly GenericEventRegistration: {
    _testReadyImpl?: () => Promise<null>;
    getGenericEventRegistration(target: string): { _handleRichApiMessage(message: unknown): void };
  };
}

const RICH_API_EVENT = 65_536;
/**
 * A flag of a request: it waits until the user has left cell-editing mode.
 *
 * @source @microsoft/office-js, `onBeforeExcelRun`
 */
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
  host.onEvents = (events, changes) => {
    const registration = client.GenericEventRegistration.getGenericEventRegistration("");
    const entries = [...events, ...changes.flatMap((change) => eventsOf(change, host))].flatMap(
      ({ type, targets, message }) =>
        targets
          .filter((target) => host.changeTargets.has(heardAs(type, target)))
          .map((targetId) => ({
            messageCategory: RICH_API_EVENT,
            messageType: type,
            targetId,
            message: JSON.stringify(message),
          })),
    );
    // Excel raises events after it has answered the batch that caused them
    if (entries.length > 0)
      setTimeout(() => registration._handleRichApiMessage({ entries }), host.character.eventDelay);
  };
}

/** The change events of a sheet, and of the tables that the change touches. */
function eventsOf(change: CellChange, host: ExcelHost): HostEvent[] {
  const { sheet, address, changeType, by } = change;
  const { character } = host;
  const isOwn = by === "add-in" && !character.tellsOwnAsForeign;
  const message = {
    address,
    changeType,
    source: "Local",
    // @source Excel.WorksheetChangedEventArgs.triggerSource: ExcelApi 1.14
    ...(character.newestSet < 14 ? {} : { triggerSource: isOwn ? "ThisLocalAddin" : "Unknown" }),
    worksheetId: sheet.id,
    referenceId: `${sheet.id}!${address}`,
    ...detailsOf(change, host),
  };
  const rect = parseAddress(address)?.rect;
  const tables = sheet.tables.filter((table) => rect && intersection(table.rect, rect));
  return [
    { type: EVENT.changed, targets: [sheet.id, WORKBOOK], message },
    ...tables.map(({ id }) => ({
      type: EVENT.tableChanged,
      targets: [id],
      message: { ...message, tableId: id },
    })),
  ];
}

/** @source Excel.ChangedEventDetail: of a single cell alone */
function detailsOf({ sheet, address, before }: CellChange, host: ExcelHost): object {
  const rect = parseAddress(address)?.rect;
  const after = before && rect && heldIn(host, sheet, rect);
  if (!after) return {};
  const [valueTypeBefore, valueTypeAfter] = [before.type, after.type];
  return { valueBefore: before.value, valueTypeBefore, valueAfter: after.value, valueTypeAfter };
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
  const bytes = bytesOf(answered);
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
