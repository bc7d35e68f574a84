import { type FindingTarget, readingFindingTarget } from "../../excel/list/findingTarget";
import { type FindingPlace, readFindings, READING_FINDING_PLACE } from "../../excel/list/readFindings";
import { writeFindings } from "../../excel/list/writeFindings";
import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { type Part, together } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { deleteSheets } from "../../excel/sheets/deletion";
import { assertingOpen } from "../../excel/sheets/protection";
import type { Setting } from "../../excel/sheets/settings";
import type { Submission } from "../../validation/entries";
import { validate } from "../../validation/validate";
import type { Begun } from "../../workbook/journal/begun";
import type { TableContents } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { idsTold } from "../../workbook/findings/findingNotes";
import type { CheckedFindings } from "../../workbook/findings/findingRows";
import { TABLE } from "../../workbook/tableNames";
import type { Job } from "../job";

/** The inventory of a workbook, and where it lists its findings. */
export interface CheckLook {
  readonly inventory: OwnInventory;
  readonly place: FindingPlace | undefined;
}

/** What was entered, its findings, and the list of the check before. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly checked: CheckedFindings;
  /** the table of findings as it was read */
  readonly old: TableContents | undefined;
}

/** The list of findings, which follows from the entries: finished by making it again. */
interface CheckRecord extends Begun {
  /** ids of the findings of the check before; undefined when there was none */
  readonly before: readonly string[] | undefined;
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
}

/** Adds what is known from elsewhere to what was entered. */
type Beside = (submission: Submission) => Submission;

/** Reads the inventory of a workbook, and where it lists its findings. */
export const LOOKING_FOR_CHECK: Part<CheckLook> = together({
  inventory: READING_INVENTORY,
  place: READING_FINDING_PLACE,
});

/** Reads everything that was entered, and checks it: one request, and more for a long list of findings. */
export async function readChecked(
  requests: Requests,
  { inventory, place }: CheckLook,
  beside: Beside = (submission) => submission,
): Promise<CheckedWorkbook> {
  const along = new HeadedRequests(requests, await readFindings(requests, place));
  const submission = beside(readSubmission(inventory.system, await readContents(along, inventory)));
  const old = along.head;
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
  look: LOOKING_FOR_CHECK,
  read: async (requests, look, { input }) => {
    const open = new HeadedRequests(requests, assertingOpen([TABLE.findings]));
    const found = await readChecked(open, look, input);
    return { ...found, target: await requests.send(readingTarget(found)) };
  },
  plan: ({ target, ...found }) => {
    let refused: readonly Setting[] = [];
    const tell = (settings: readonly Setting[]): void => void (refused = settings);
    return {
      record: { before: found.checked.before, made: target.old ? undefined : target.sheet },
      write: (requests) => writeFindings(requests, found.submission.system, found.checked, target, tell),
      result: () => ({ ...found, refused }),
    };
  },
  settle: async (requests, { before, made }) => {
    if (made !== undefined) await deleteSheets(requests, [made]);
    const found = await readChecked(requests, await requests.send(LOOKING_FOR_CHECK));
    const checked = { ...found.checked, before };
    const target = await requests.send(readingTarget({ ...found, checked }));
    const { system } = found.submission;
    const last = await writeFindings(requests, system, checked, target, () => undefined);
    await requests.send(last);
    return { became: "finished" };
  },
};

function readingTarget({ submission: { system }, checked, old }: CheckedWorkbook): Part<FindingTarget> {
  return readingFindingTarget(system, checked, old);
}
