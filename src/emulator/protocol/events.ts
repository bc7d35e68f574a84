import type { Method } from "./host";

/** What can be listened for, as the client numbers it. @source @microsoft/office-js, `eventType` of its events */
export const EVENT = {
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
  tableChanged: 101,
} as const;

/** Events of the whole workbook are told to this target. */
export const WORKBOOK = "Workbook";

/** What is told of one sheet, or of any, by the names that the client registers it with. */
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

/** Something that is told to those who listen for it. */
export interface HostEvent {
  readonly type: (typeof EVENT)[keyof typeof EVENT];
  /** ids of sheets or tables, or `Workbook` */
  readonly targets: readonly string[];
  readonly message: object;
}

/** How what is listened for is remembered. */
export function heardAs(type: number, target: string): string {
  return `${type} ${target}`;
}

/**
 * The methods by which the client begins to listen, and ends it.
 *
 * @param names as in `ActivatedEvent`, with what is told then
 * @param idOf whose events they are
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
