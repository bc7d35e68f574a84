import { undoPublication, writePublication, writeWithdrawal } from "../excel/publication/publish";
import { type Publishable, readKnown, readPublished } from "../excel/publication/readPublished";
import { queueScoreSheet } from "../excel/publication/scoreSheetState";
import { readInventory } from "../excel/read/inventory";
import { queueTables } from "../excel/read/readTables";
import { queueShut } from "../excel/protection";
import { afterRecovery } from "../excel/recovery/afterRecovery";
import { underJournal } from "../excel/recovery/underJournal";
import { inCalculatedExcel, inExcel } from "../excel/run";
import { scoreUnit } from "../scoring/unit/scoreUnit";
import { Problem } from "../system/problem";
import { numberAt } from "../validation/entries";
import { parameterised } from "../validation/parameterised";
import { isMandatory, validate } from "../validation/validate";
import { changedInputs, inputsOf, sameInputs } from "../workbook/journal/inputs";
import type { Journal } from "../workbook/journal/journal";
import type { Publication } from "../workbook/publication/publication";
import { frozenChanges } from "../workbook/publication/publishedCells";
import { packedParts } from "../workbook/publication/covered/packed";
import { EDITIONS, NEWEST } from "../workbook/publication/editions/editions";
import { partsOf } from "../workbook/publication/editions/second";
import { stampFooter } from "../workbook/publication/stamp";
import { enteredTableNames, readSubmission } from "../workbook/read/readSubmission";
import { SHEET } from "../workbook/sheetNames";
import { wrongScore } from "../workbook/publication/wrongScore";
import { assertPublished, assertUnpublished } from "./publicationState";

/** What was published. */
export interface Published {
  readonly stamp: string;
  /** findings that should have been mended before */
  readonly mandatory: number;
  /** whether every indicator has its score */
  readonly complete: boolean;
}

/**
 * Publishes the last scoring run: scores become values, 计分表 is protected, and a stamp over all that decides
 * them is printed at its foot.
 *
 * @throws Problem when there are no scores, they are not those of the entries, or the workbook is published already
 */
export function publishScores(now = new Date()): Promise<Published> {
  return inCalculatedExcel(async (context) => {
    const { found: known, journal } = await afterRecovery(context, () => readKnown(context));
    assertUnpublished(journal);
    const shut = queueShut(context, [], [SHEET.history]);
    const found = await readPublished(context, known, journal);
    shut();
    const card = assertScored(journal, found);
    const publication = publicationOf(found, now);
    const { stamp } = publication;
    const { inventory } = known;
    await underJournal(context, "publish", async () => {
      // read along with the writing: what stands in the tables at that moment
      const names = enteredTableNames(inventory.system);
      const { record: written, along } = await writePublication(context, publication, found, journal, () =>
        queueTables(context, names),
      );
      const inputs = inputsOf(readSubmission(inventory.system, { tables: along() }));
      if (sameInputs(inputs, publication.inputs)) return;
      await undoPublication(context, written, journal);
      throw new Problem("发布时填报数据正好被人改动，没有发布；请重新计分后再发布");
    });
    const mandatory = validate(found.submission).filter(isMandatory).length;
    return { stamp, mandatory, complete: card.complete };
  });
}

/** What is remembered of a publication. */
function publicationOf(found: Publishable, now: Date): Publication {
  const stamp = EDITIONS[NEWEST]!.stamp(found);
  return {
    covers: NEWEST,
    time: now.toISOString(),
    stamp,
    inputs: found.inputs,
    parts: packedParts(partsOf(found)),
    frozen: frozenChanges(found.tables),
    footer: stampFooter(stamp, now.toLocaleDateString("sv-SE")),
    footerBefore: found.footer,
  };
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
    const sheet = queueScoreSheet(context, inventory);
    await context.sync();
    const writing = { journal, time: now.toISOString() };
    await underJournal(context, "withdraw", () => writeWithdrawal(context, publication, sheet(), writing));
  });
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
