import { queueJournal } from "../excel/journal/journalSheet";
import { writePublication, writeWithdrawal } from "../excel/publication/publish";
import { type Publishable, readPublished } from "../excel/publication/readPublished";
import { type OwnInventory, readInventory } from "../excel/read/inventory";
import { afterRecovery } from "../excel/recovery/afterRecovery";
import { underJournal } from "../excel/recovery/underJournal";
import { inExcel } from "../excel/run";
import { scoreUnit } from "../scoring/unit/scoreUnit";
import { Problem } from "../system/problem";
import { numberAt } from "../validation/entries";
import { parameterised } from "../validation/parameterised";
import { isMandatory, validate } from "../validation/validate";
import { changedInputs } from "../workbook/journal/inputs";
import type { Journal } from "../workbook/journal/journal";
import { type Difference, differences } from "../workbook/publication/differences";
import type { Publication } from "../workbook/publication/publication";
import { frozenChanges } from "../workbook/publication/publishedCells";
import { sameStamp, stampFooter, stampOf } from "../workbook/publication/stamp";
import { wrongScore } from "../workbook/publication/wrongScore";

export type { Difference };

/** What was published. */
export interface Published {
  readonly stamp: string;
  /** findings that should have been mended before */
  readonly mandatory: number;
  /** whether every indicator has its score */
  readonly complete: boolean;
}

/** Whether a workbook is as it was published. */
export interface Verification {
  /** ISO 8601 */
  readonly time: string;
  readonly stamp: string;
  /** none: unchanged */
  readonly differences: readonly Difference[];
}

/**
 * Publishes the last scoring run: scores become values, 计分表 is protected, and a stamp over inputs, system and
 * scores is printed at its foot.
 *
 * @throws Problem when there are no scores, they are not those of the entries, or the workbook is published already
 */
export function publishScores(now = new Date()): Promise<Published> {
  return inExcel(async (context) => {
    const { found: inventory, journal } = await afterRecovery(context, () => readInventory(context));
    assertUnpublished(journal);
    const found = await readPublished(context, inventory);
    const card = assertScored(journal, found);
    const stamp = stampOf(found.content);
    const publication: Publication = {
      time: now.toISOString(),
      stamp,
      inputs: found.content.inputs,
      scores: found.content.scores,
      frozen: frozenChanges(found.tables),
      footer: stampFooter(stamp, now.toLocaleDateString("sv-SE")),
      footerBefore: found.footer,
    };
    await underJournal(context, "publish", () => writePublication(context, publication, found, journal));
    const mandatory = validate(found.submission).filter(isMandatory).length;
    return { stamp, mandatory, complete: card.complete };
  });
}

/**
 * Takes a publication back, so that scores can be made anew. What was printed keeps a stamp that no workbook
 * confirms any more.
 *
 * @throws Problem when nothing is published
 */
export function withdrawPublication(now = new Date()): Promise<void> {
  return inExcel(async (context) => {
    const { found: inventory, journal } = await afterRecovery(context, () => readInventory(context));
    const publication = assertPublished(journal);
    const found = await readPublished(context, inventory);
    const writing = { journal, time: now.toISOString() };
    await underJournal(context, "withdraw", () => writeWithdrawal(context, publication, found, writing));
  });
}

/**
 * Tells whether the workbook is as it was published, or which cells differ.
 *
 * @param printed a stamp from paper, to be compared with that of the workbook
 * @throws Problem when nothing is published
 */
export function verifyPublication(printed?: string): Promise<Verification> {
  return inExcel(async (context) => {
    const { publication, found } = await readPublication(context);
    const { time, stamp } = publication;
    const other: Difference[] =
      printed === undefined || sameStamp(printed, stamp)
        ? []
        : [{ sheet: "", cell: "", kind: "printed", what: "给出的校验码", before: printed, now: stamp }];
    return { time, stamp, differences: [...other, ...differences(publication, found)] };
  });
}

/** When the scores were published, and their stamp; undefined when they are not. */
export function publishedStamp(): Promise<Pick<Publication, "time" | "stamp"> | undefined> {
  return inExcel(async (context) => {
    const journal = queueJournal(context);
    await context.sync();
    return journal().publication.record;
  });
}

async function readPublication(
  context: Excel.RequestContext,
): Promise<{ publication: Publication; found: Publishable; inventory: OwnInventory }> {
  const journal = queueJournal(context);
  const inventory = await readInventory(context);
  const publication = assertPublished(journal());
  return { publication, found: await readPublished(context, inventory), inventory };
}

function assertPublished({ publication: { record } }: Journal): Publication {
  if (record) return record;
  throw new Problem("得分还没有发布，没有可以核对的校验码；请先在发布的工作簿中核对，或先发布");
}

/** @throws Problem when scores are published: they are not to be changed unseen */
export function assertUnpublished({ publication: { record } }: Journal): void {
  if (!record) return;
  throw new Problem(`得分已经发布（校验码 ${record.stamp}），没有改动；如需重新计分，请先撤销发布`);
}

/** Only scores that follow from the entries as they are now are published. */
function assertScored({ run }: Journal, { submission, tables }: Publishable): { complete: boolean } {
  if (run.state !== "done" || !run.record) throw new Problem("还没有得分，没有发布；请先计分");
  const [changed] = changedInputs(submission, run.record.inputs);
  if (changed) {
    throw new Problem(
      `数据在计分之后又有变化（${`${changed.sheet} ${changed.cell}`.trim()}），没有发布；请重新计分后再发布`,
    );
  }
  const card = scoreUnit(parameterised(submission), ({ name, lag }) => numberAt(submission, name, lag));
  const wrong = wrongScore(card, tables);
  if (!wrong) return card;
  const { sheet, cell, found, expected } = wrong;
  throw new Problem(
    `“${sheet}”${cell} 现为 ${found}，按填报数据计算应为 ${expected}，没有发布；请重新计分后再发布`,
  );
}
