import type { Method } from "./host";

/** Types of events, by the client's numbers. @source @microsoft/office-js, `eventType` of its events */
export const EVENT = {
  settingsChanged: 1,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableChanged: 101,
} as const;

/** The target of handlers for the whole workbook. */
export const WORKBOOK = "Workbook";

/** Events of one sheet or of all, by the names under which the client registers handlers. */
export const SHEET_EVENTS = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  SelectionChangedEvent: EVENT.selectionChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
} as const;

/** An event for the handlers that are registered for its type and one of its targets. */
export interface HostEvent {
  readonly type: (typeof EVENT)[keyof typeof EVENT];
  /** ids of sheets, tables or charts, or `Workbook` */
  readonly targets: readonly string[];
  readonly message: object;
}

/** The key of a registered handler. */
export function heardAs(type: number, target: string): string {
  return `${type} ${target}`;
}

/**
 * The methods by which the client registers and unregisters handlers.
 *
 * @param names as in `ActivatedEvent` → type of the event
 * @param idOf the target of the events: the id of a sheet, table or chart, or `WORKBOOK`
 */
export function listening<Target>(
  names: Readonly<Record<string, HostEvent["type"]>>,
  idOf: (target: Target) => string,
): Record<string, Method<Target>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, type]): [string, Method<Target>][] => [
      [`_Register${name}`, (target, _args, host) => void host.changeTargets.add(heardAs(type, idOf(target)))],
      [
        `_Unregister${name}`,
        (target, _args, host) => void host.changeTargets.delete(heardAs(type, idOf(target))),
      ],
    ]),
  );
}
