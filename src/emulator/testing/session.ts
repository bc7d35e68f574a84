import { answer } from "../answer";
import { eventsOfChange } from "../changeEvents";
import type { ExcelHost } from "../excelHost";
import { heardAs } from "../protocol/events";
import type { RequestBody } from "../protocol/wire";

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
    const entries = [...events, ...changes.flatMap((change) => eventsOfChange(change, host))].flatMap(
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
          return {
            HttpStatusCode: 200,
            ErrorCode: "",
            ErrorMessage: null,
            Headers: {},
            Body: answer(host, message.Body),
          };
        },
      };
    }
  })();
}
