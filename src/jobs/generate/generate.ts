import { type FoundJournal, keepingSlot, keepingState } from "../../excel/journal/journalSheet";
import { READING_SURROUNDINGS, type Surroundings } from "../../excel/read/surroundings";
import { allWritten, NOTHING, type Part } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { archiving, leftBeside, shutSheets } from "../../excel/sheets/archive";
import { type Applying, assertFree, assertWanted, makePlanned } from "../../excel/sheets/makePlanned";
import type { MadeSheets } from "../../excel/sheets/makeSheet";
import type { Setting } from "../../excel/sheets/settings";
import { frontPlace } from "../../workbook/archive/frontPlace";
import type { Making } from "../../workbook/archive/making";
import type { Begun } from "../../workbook/journal/begun";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import type { Job, Plan, Task } from "../job";
import { choose, type GenerateRequest } from "./choice";
import type { Choice, Generated } from "./chosen";
import { endGenerating, movedNames, readingBeforeEnd } from "./endGenerating";
import { takeBackGenerating } from "./takeBackGenerating";

/**
 * Sheets that are made. Broken off while `open`, they are deleted and those set aside come back; while `closing`, all
 * are there and the rest is done.
 */
interface GenerateRecord extends Begun, Making {}

/** Makes the sheets of a system, those that are missing or all anew. */
export const generate: Job<GenerateRequest, GenerateRecord, Surroundings, Choice, Generated> = {
  id: "generate",
  slot: "job",
  blocksOthers: true,
  isCalculated: true,
  look: READING_SURROUNDINGS,
  read: (requests, around, { input }) => choose(requests, around, input),
  plan: planGeneration,
  settle: async (requests, record, { state, journal }) => {
    if (state !== "closing") {
      await takeBackGenerating(requests, record);
      return { became: "taken back" };
    }
    const { plans, ...before } = await requests.send(readingBeforeEnd(record));
    const end = await endGenerating(requests, record, plans, before);
    // the journal is closed in the same request: a Problem of `end` is reported once, and blocks no later job
    return { became: "finished", last: allWritten([end, forgetting(before.there.length > 0, journal)]) };
  },
};

function planGeneration(
  choice: Choice,
  { input, journal }: Task<GenerateRequest>,
): Plan<GenerateRecord, Generated> {
  const { around, archived, relinked, counting } = choice;
  let refused: readonly Setting[] = [];
  // the journal itself comes with the first request, where it is missing
  const plan = { ...choice.plan, sheets: choice.plan.sheets.filter(({ name }) => name !== SHEET.journal) };
  const moved = movedNames(plan, around);
  const making: Making = {
    made: plan.sheets.map(({ name }) => name),
    archived,
    blank: around.blank,
    named: moved.map(({ name }) => name),
    ...{ relinked, counting },
  };
  assertFree(plan, leftBeside(around, archived));
  assertWanted(input.applying.signal);
  const before = {
    sheetCount: around.sheets.length + plan.sheets.length + (journal.exists ? 0 : 1),
    front: frontPlace(around.sheets, making.made, []),
    there: archived,
    open: archived,
    blank: making.blank !== undefined,
    moved,
  };
  return {
    record: plan.sheets.length > 0 ? making : undefined,
    shut: shutSheets(archived),
    write: async (requests) => {
      const made = await makeSheets(requests, plan, making, around, input.applying);
      refused = made.refused;
      // from here on it can only be finished
      const closing = allWritten([made.protecting, keepingState("job", "closing")]);
      const end = await endGenerating(requests, making, plan.sheets, before, closing);
      return allWritten([end, forgetting(archived.length > 0, journal)]);
    },
    afterwards: () => Promise.resolve(input.applying.progress?.(1, "")),
    result: () => ({ ...choice.told, refused }),
  };
}

/** Sets aside what has to make room, and makes the sheets, hidden. */
async function makeSheets(
  requests: Requests,
  plan: WorkbookPlan,
  { archived }: Making,
  { names }: Surroundings,
  applying: Applying,
): Promise<MadeSheets> {
  // names and tables have to be free before others get them
  if (archived.length > 0) await requests.send(archiving(archived));
  return makePlanned(requests, plan, names, applying);
}

/** Empties the records of a run, a publication and a merge on sheets that are set aside now. */
function forgetting(isAnew: boolean, { run, publication, merge }: FoundJournal): Part {
  if (!isAnew) return NOTHING;
  return allWritten([
    keepingSlot("run", { state: "empty" }, run.length),
    keepingSlot("publication", { state: "empty" }, publication.length),
    keepingSlot("merge", { state: "empty" }, merge.length),
  ]);
}
