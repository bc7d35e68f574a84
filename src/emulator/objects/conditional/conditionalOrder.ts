import type { ConditionalFormatItem } from "../../model/rules";
import { inOrder } from "../../model/formatOrder";
import type { SheetModel } from "../../model/sheet";
import { notFound } from "../../protocol/hostError";

/** What a ConditionalFormat proxy stands for. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  /** @throws HostError ItemNotFound once it was deleted */
  readonly item: ConditionalFormatItem;
}

/** A format by its id: what is done to its cells puts another object in its place. */
export function formatTarget(sheet: SheetModel, id: string): FormatTarget {
  return {
    sheet,
    get item() {
      const item = sheet.conditionalFormats.find((each) => each.id === id);
      if (!item) throw notFound("conditional format");
      return item;
    },
  };
}

/**
 * Gives a format another place among those of its sheet; the others close up.
 *
 * @param priority counted from 0; a negative one is counted from the back, one out of bounds is the first or last
 * @source Excel.ConditionalFormat.priority
 */
export function place({ sheet, item }: FormatTarget, priority: number): void {
  const others = inOrder(sheet.conditionalFormats).filter((other) => other !== item);
  const at = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.min(Math.max(at, 0), others.length), 0, item);
  others.forEach(({ rule }, i) => (rule.priority = i + 1));
}
