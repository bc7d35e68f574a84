import { ACTION, PATH } from "../protocol/wire";
import { heardAs, WORKBOOK } from "../protocol/events";
import { ClientError } from "./clientError";
import type { ClientObject } from "./clientObject";
import { eventKind } from "./eventKinds";
import type { ObjectContext } from "./objectContext";
import { ObjectPath } from "./objectPath";

type Handler = (args: unknown) => Promise<unknown>;

/** What a handler was added by, and is removed with. @source OfficeExtension.EventHandlerResult */
interface Registration {
  readonly context: ObjectContext;
  remove(): void;
}

/**
 * The handlers of one event of one object: the first one registers with the host, the last one that goes unregisters.
 *
 * @source OfficeExtension.EventHandlers
 */
export class EventHandlers {
  readonly context: ObjectContext;
  private readonly handlers: Handler[] = [];

  constructor(
    private readonly owner: ClientObject,
    private readonly property: string,
  ) {
    this.context = owner.context;
  }

  /** Calls the handler from the next sync on. */
  add(handler: Handler): Registration {
    const { connection } = this.context;
    if (this.handlers.length === 0) this.tellHost("_Register");
    connection.reached(() => {
      this.handlers.push(handler);
      connection.listeners.add(this.heard, this.call);
    });
    return { context: this.context, remove: () => this.remove(handler) };
  }

  remove(handler: Handler): void {
    const { connection } = this.context;
    if (this.handlers.length === 1) this.tellHost("_Unregister");
    connection.reached(() => {
      const place = this.handlers.lastIndexOf(handler);
      if (place >= 0) this.handlers.splice(place, 1);
      if (this.handlers.length === 0) connection.listeners.remove(this.heard, this.call);
    });
  }

  private get kind() {
    const { className } = this.owner;
    const kind = eventKind(className, this.property);
    if (!kind)
      throw new ClientError("ApiNotFound", `${className}.${this.property} is not implemented by this host`);
    return kind;
  }

  private get heard(): string {
    const { className, loadedValues, path } = this.owner;
    const own = loadedValues.get("id");
    // collections, and the workbook, are heard by what they are of
    const of = className === "TableCollection" || className === "ChartCollection" ? path.keyOfParent : own;
    return heardAs(this.kind.type, of === undefined ? WORKBOOK : String(of));
  }

  private tellHost(verb: string): void {
    const name = `${verb}${this.kind.wire}`;
    this.context.connection.ask(this.owner.path, { kind: ACTION.method, name });
  }

  private readonly call = (message: Readonly<Record<string, unknown>>): void => {
    const args = this.argumentsOf(message);
    for (const handler of [...this.handlers])
      void Promise.resolve()
        .then(() => handler(args))
        // what a handler does wrong is its own affair
        .catch(() => undefined);
  };

  /** @source Excel.WorksheetChangedEventArgs: `details` of a single cell, `getRange` in a context of one's own */
  private argumentsOf(message: Readonly<Record<string, unknown>>): object {
    const { referenceId, valueBefore, valueAfter, valueTypeBefore, valueTypeAfter, shiftDirection, ...rest } =
      message;
    // @source Excel.SettingsChangedEventArgs.settings
    if (this.owner.className === "SettingCollection") return { settings: this.owner, type: this.kind.name };
    if (this.kind.name === undefined) {
      const of = this.owner.className === "Binding" ? "binding" : "workbook";
      return { ...rest, [of]: this.owner };
    }
    const range = (method: string) => (context: ObjectContext) => rangeIn(context, method, referenceId);
    return {
      ...rest,
      type: this.kind.name,
      ...(this.kind.name === "TableSelectionChanged" && { isInsideTable: rest.address !== "" }),
      ...(shiftDirection !== undefined && shiftDirection !== "None" && directionOf(shiftDirection)),
      ...(valueTypeBefore !== undefined && {
        details: { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter },
      }),
      ...(referenceId !== undefined && {
        getRange: range("_GetRangeForEventByReferenceId"),
        getRangeOrNullObject: range("_GetRangeOrNullObjectForEventByReferenceId"),
      }),
    };
  }
}

/** @source Excel.ChangeDirectionState */
function directionOf(shift: unknown): object {
  const direction = String(shift).replace("ShiftCell", "");
  const isInsert = direction === "Right" || direction === "Down";
  return {
    changeDirectionState: isInsert
      ? { insertShiftDirection: direction }
      : { deleteShiftDirection: direction },
  };
}

function rangeIn(context: ObjectContext, name: string, reference: unknown): unknown {
  const given = { info: { Arguments: [reference] }, paths: [] };
  const step = { kind: PATH.method, name, parent: context.root, given };
  return context.make("Range", new ObjectPath(context.connection.nextId(), step, false));
}
