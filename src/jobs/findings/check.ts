import { type FindingTarget, findingTarget } from "../../excel/findings/findingTarget";
import { type FindingPlace, queueFindingPlace, readFindings } from "../../excel/findings/readFindings";
import { finishSheet, writeFindings } from "../../excel/findings/writeFindings";
import type { Check } from "../../excel/formulas";
import { queueShut } from "../../excel/protection";
import { queueDeletion } from "../../excel/queueDeletion";
import { type OwnInventory, readInventory } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import type { Context } from "../../excel/run";
import type { Setting } from "../../excel/settings";
import type { Submission } from "../../validation/entries";
import { validate } from "../../validation/validate";
import type { Begun } from "../../workbook/journal/begun";
import type { TableContents } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { idsTold } from "../../workbook/findings/findingNotes";
import type { CheckedFindings } from "../../workbook/findings/findingRows";
import { TABLE } from "../../workbook/tableNames";
import type { Job } from "../job";

/** What a workbook is, and where it lists its findings. */
export interface CheckLook {
  readonly inventory: OwnInventory;
  readonly place: FindingPlace | undefined;
}

/** What was entered, what there is to say of it, and what was said before. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly checked: CheckedFindings;
  /** the table of findings as it was read */
  readonly old: TableContents | undefined;
}

/** The list of findings, which follows from the entries: finished by making it again. */
interface CheckRecord extends Begun {
  /** ids of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
}

/** Puts what is known from elsewhere beside what was entered. */
type Beside = (submission: Submission) => Submission;

export async function lookForCheck(context: Context): Promise<CheckLook> {
  const place = queueFindingPlace(context);
  return { inventory: await readInventory(context), place: place() };
}

/** Reads everything that was entered, and checks it: one round trip, and one more for a long list of findings. */
export async function readChecked(
  context: Context,
  { inventory, place }: CheckLook,
  beside: Beside = (submission) => submission,
): Promise<CheckedWorkbook> {
  const table = await readFindings(context, place);
  const submission = beside(readSubmission(inventory.system, await readContents(context, inventory)));
  const old = table();
  return { submission, old, checked: { findings: validate(submission), before: idsTold(old) } };
}

/** Writes findings into 校验结果. */
export const check: Job<
  Beside,
  CheckRecord,
  CheckLook,
  CheckedWorkbook & { readonly target: FindingTarget },
  CheckedWorkbook & { readonly refused: readonly Setting[] }
> = {
  id: "findings",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: lookForCheck,
  read: async (context, look, { input }) => {
    const shut = queueShut(context, [TABLE.findings]);
    const found = await readChecked(context, look, input);
    shut();
    const { submission, checked, old } = found;
    return { ...found, target: await findingTarget(context, submission.system, checked, old) };
  },
  plan: ({ target, ...found }) => {
    let refused: readonly Setting[] = [];
    return {
      record: { before: found.checked.before, made: target.old ? undefined : target.sheet },
      write: (context) => writeReport(context, found, target, (settings) => (refused = settings)),
      result: () => ({ ...found, refused }),
    };
  },
  settle: async (context, { before, made }) => {
    if (made !== undefined) {
      await queueDeletion(context, [made]);
      await context.sync();
    }
    const found = await readChecked(context, await lookForCheck(context));
    const again = { ...found, checked: { ...found.checked, before } };
    const target = await findingTarget(context, again.submission.system, again.checked, again.old);
    const proof = await writeReport(context, again, target, () => undefined);
    await context.sync();
    proof();
    return "finished";
  },
};

/** @param tell gets the settings of a new sheet that this Excel has refused */
async function writeReport(
  context: Context,
  { submission: { system }, checked }: CheckedWorkbook,
  target: FindingTarget,
  tell: (refused: readonly Setting[]) => void,
): Promise<Check> {
  const proof = await writeFindings(context, system, checked, target);
  if (!target.old) tell(await finishSheet(context, system, target));
  return proof;
}
