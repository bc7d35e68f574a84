import { queueJournal } from "../excel/journal/journalSheet";
import { readPublished } from "../excel/publication/readPublished";
import { readInventory } from "../excel/read/inventory";
import { inExcel } from "../excel/run";
import { type Difference, differences } from "../workbook/publication/differences";
import { sameStamp } from "../workbook/publication/stamp";
import { assertPublished } from "./publicationState";

export type { Difference };

/** Whether a workbook is as it was published. */
export interface Verification {
  /** ISO 8601 */
  readonly time: string;
  readonly stamp: string;
  /** none: unchanged */
  readonly differences: readonly Difference[];
}

/**
 * Tells whether the workbook is as it was published, or which cells differ.
 *
 * @param printed a stamp from paper, to be compared with that of the workbook
 * @throws Problem when nothing is published
 */
export function verifyPublication(printed?: string): Promise<Verification> {
  return inExcel(async (context) => {
    const journal = queueJournal(context);
    const inventory = await readInventory(context);
    const publication = assertPublished(journal());
    const found = await readPublished(context, inventory);
    const { time, stamp } = publication;
    const other: Difference[] =
      printed === undefined || sameStamp(printed, stamp)
        ? []
        : [{ sheet: "", cell: "", kind: "printed", what: "给出的校验码", before: printed, now: stamp }];
    return { time, stamp, differences: [...other, ...differences(publication, found)] };
  });
}
