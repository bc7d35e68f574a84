import { answer } from "../answer";
import { eventsOfChange } from "../changeEvents";
import type { ExcelHost } from "../excelHost";
import { heardAs, type HostEvent, WORKBOOK } from "../protocol/events";
import type { RequestBody } from "../protocol/wire";

/** The parts of Microsoft's client that are not in its published types. */
interface ClientInternals {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly GenericEventRegistration: {
    _testReadyImpl?: () => Promise<null>;
    s_genericEventRegistrations: Record<string, Registration>;
    getGenericEventRegistration(target: string): Registration;
  };
}

/** Who has added handlers. */
interface Registration {
  _handleRichApiMessage(message: unknown): void;
}

/** Handlers hear the host that they were added to, and not one that the client is connected with later. */
const registrations = new WeakMap<ExcelHost, Registration>();

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
  const common = new CommonEvents(host);
  client.SessionBase._overrideSession = newSession(client, host, common);
  client.GenericEventRegistration._testReadyImpl = () => Promise.resolve(null);
  const registration = registrationOf(host, client);
  host.onEvents = (events, changes) => {
    const all = [...events, ...changes.flatMap((change) => eventsOfChange(change, host))];
    common.tell(all);
    const entries = all.flatMap(({ type, targets, message }) =>
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

function registrationOf(
  host: ExcelHost,
  { GenericEventRegistration: events }: ClientInternals,
): Registration {
  const known = registrations.get(host);
  events.s_genericEventRegistrations = known ? { "": known } : {};
  const found = events.getGenericEventRegistration("");
  registrations.set(host, found);
  return found;
}

/**
 * Events that the client has from the common API of all Office programs: it registers for them by their number alone.
 *
 * @source @microsoft/office-js, `office10EventIdDocumentSelectionChangedEvent`
 */
class CommonEvents {
  private readonly handlers = new Map<string, Set<(args: object) => void>>();

  constructor(private readonly host: ExcelHost) {}

  register(type: number, target: string, handler: (args: object) => void): Promise<null> {
    const heard = heardAs(type, target || WORKBOOK);
    this.handlers.set(heard, (this.handlers.get(heard) ?? new Set()).add(handler));
    this.host.changeTargets.add(heard);
    return Promise.resolve(null);
  }

  unregister(type: number, target: string, handler: (args: object) => void): Promise<null> {
    this.handlers.get(heardAs(type, target || WORKBOOK))?.delete(handler);
    return Promise.resolve(null);
  }

  tell(events: readonly HostEvent[]): void {
    const told = events.flatMap(({ type, targets, message }) =>
      targets.flatMap((target) =>
        [...(this.handlers.get(heardAs(type, target)) ?? [])].map((handler) => [handler, message] as const),
      ),
    );
    if (told.length > 0)
      setTimeout(
        () => told.forEach(([handler, message]) => handler(message)),
        this.host.character.eventDelay,
      );
  }
}

function newSession({ SessionBase }: ClientInternals, host: ExcelHost, common: CommonEvents): object {
  return new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: "https://workbook.invalid/", headers: {} });
    }

    getEventRegistration(): CommonEvents {
      return common;
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
