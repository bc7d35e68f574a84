import { heardAs, type HostEvent } from "./events";
import type { Method } from "./host";

/**
 * The methods by which the client registers and unregisters handlers.
 *
 * @param names as in `ActivatedEvent` → type of the event
 * @param idOf the target of the events: the id of a sheet or table, or `WORKBOOK`
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
