import { queueJournal } from "../excel/journal/journalSheet";
import { readPublished } from "../excel/publication/readPublished";
import { readInventory } from "../excel/read/inventory";
import { inExcel } from "../excel/run";
import { Problem } from "../system/problem";
import { type Difference, differences, type FoundPublication } from "../workbook/publication/differences";
import { sameStamp, stampOf } from "../workbook/publication/stamp";
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

/** Without its record a publication can still be held against the stamp at its foot, or on paper, as a whole. */
function withoutRecord({ content, footer }: FoundPublication, printed: string | undefined): Problem {
  const now = stampOf(content);
  const agrees = printed === undefined ? footer.includes(now) : sameStamp(printed, now);
  const paper = printed === undefined ? "页脚" : "给出的校验码";
  return new Problem(
    `隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与${paper}` +
      (agrees
        ? "一致，数据和得分没有变化"
        : `不一致（现为 ${now}），请核对发布时另存的文件，或用损坏前的备份`),
  );
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
    const { publication: slot, ...rest } = journal();
    if (slot.isDamaged) throw withoutRecord(await readPublished(context, inventory), printed);
    const publication = assertPublished({ ...rest, publication: slot });
    const found = await readPublished(context, inventory);
    const { time, stamp } = publication;
    const other: Difference[] =
      printed === undefined || sameStamp(printed, stamp)
        ? []
        : [{ sheet: "", cell: "", kind: "printed", what: "给出的校验码", before: printed, now: stamp }];
    return { time, stamp, differences: [...other, ...differences(publication, found)] };
  });
}
