import { eventsOfChange } from "../changeEvents";
import type { ExcelHost } from "../excelHost";
import { heardAs } from "../protocol/events";

type Listener = (message: Readonly<Record<string, unknown>>) => void;

/** Who hears the events of a host. */
export class Listeners {
  private readonly byTarget = new Map<string, Set<Listener>>();

  /** From now on hears what the host raises, in place of whoever has heard it before. */
  constructor(host: ExcelHost) {
    host.onEvents = (events, changes) => {
      const all = [...events, ...changes.flatMap((change) => eventsOfChange(change, host))];
      const told = all.flatMap(({ type, targets, message }) =>
        targets
          .map((target) => heardAs(type, target))
          .filter((heard) => host.changeTargets.has(heard))
          // what is told must not share anything with the model
          .map((heard) => [heard, JSON.stringify(message)] as const),
      );
      // Excel raises events after it has answered the batch that caused them
      if (told.length > 0) setTimeout(() => this.tell(told), host.character.eventDelay);
    };
  }

  /** @param heard as `heardAs` names an event and its target */
  add(heard: string, listener: Listener): void {
    const listeners = this.byTarget.get(heard) ?? new Set();
    this.byTarget.set(heard, listeners.add(listener));
  }

  remove(heard: string, listener: Listener): void {
    this.byTarget.get(heard)?.delete(listener);
  }

  private tell(told: readonly (readonly [heard: string, message: string])[]): void {
    for (const [heard, message] of told)
      for (const listener of [...(this.byTarget.get(heard) ?? [])])
        listener(JSON.parse(message) as Record<string, unknown>);
  }
}
