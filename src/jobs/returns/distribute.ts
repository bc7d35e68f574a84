import { putBack, writingChanges } from "../../excel/cells/changes";
import type { OwnInventory } from "../../excel/read/inventory";
import { readingTable } from "../../excel/read/tables";
import { readContents } from "../../excel/read/readWorkbook";
import { allWritten, NOTHING, together } from "../../excel/request/part";
import { PAYLOAD } from "../../excel/request/payload";
import {
  bytesOfKept,
  clearingKept,
  type FoundHandouts,
  READING_HANDOUT_ROWS,
  writingKept,
} from "../../excel/returns/handouts";
import { READING_REGISTER, type Register } from "../../excel/returns/readRegister";
import { deletionOf } from "../../excel/sheets/deletion";
import { assertingOpen } from "../../excel/sheets/protection";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import type { IndicatorSystem } from "../../system/schema";
import type { Submission } from "../../validation/entries";
import { dayOf } from "../../validation/serialDate";
import type { Begun } from "../../workbook/journal/begun";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { inBatches } from "../../workbook/plan/inBatches";
import { plannedTables } from "../../workbook/read/plannedTables";
import { readSubmission } from "../../workbook/read/readSubmission";
import { type Handout, handoutRow, handoutSheet } from "../../workbook/returns/handout";
import { editionsIn, freeRows, type KeptRow } from "../../workbook/returns/keptRows";
import { newHandouts } from "../../workbook/returns/newHandouts";
import { partPlan } from "../../workbook/returns/partPlan";
import { registerChanges } from "../../workbook/returns/registerChanges";
import { dueChanges, dueIn } from "../../workbook/returns/registerDue";
import { registerRows } from "../../workbook/returns/registerRows";
import { SHEET } from "../../workbook/sheetNames";
import { shownTime } from "../../workbook/shownTime";
import { TABLE } from "../../workbook/tableNames";
import { foundTargets, withFoundTargets } from "../../workbook/targets/foundTargets";
import type { Job, Plan, Task } from "../job";
import { READING_MASTER } from "../masterCopy";
import { makeOnDemand, newRegister, type OnDemand } from "./onDemand";

export interface DistributeInput {
  /** ids of departments; undefined for all that fill something */
  readonly departments: readonly string[] | undefined;
  /** by when files are to come back, as in `2020-01-20`; undefined leaves the day as it is, null takes it away */
  readonly due: string | null | undefined;
  /** Makes the file of a department. Called for one after the other, before anything is written. */
  readonly make: (system: IndicatorSystem, handout: Handout, plan: WorkbookPlan) => Promise<void>;
}

interface Look {
  readonly inventory: OwnInventory;
  readonly register: Register | undefined;
  readonly handouts: FoundHandouts;
}

interface Found extends Look {
  readonly submission: Submission;
  readonly due: string | undefined;
  readonly given: readonly Handout[];
}

/** What was handed out is noted: taken back, the workbook knows nothing of it. */
interface DistributeRecord extends Begun {
  /** sheets that were made */
  readonly made: readonly string[];
  /** rows of the hidden sheet that keep what was handed out */
  readonly kept: readonly KeptRow[];
  readonly changes: readonly ColumnChange[];
}

/** Makes the file of each department, and notes in 下发与回收 what was handed out. */
export const distribute: Job<DistributeInput, DistributeRecord, Look, Found, readonly Handout[]> = {
  id: "distribute",
  slot: "job",
  blocksOthers: true,
  isCalculated: true,
  look: together({ inventory: READING_MASTER, register: READING_REGISTER, handouts: READING_HANDOUT_ROWS }),
  read: readForHandouts,
  plan: planHandouts,
  sheetOf: () => SHEET.register,
  settle: async (requests, { made, kept = [], changes }) => {
    if (!(await putBack(requests, changes))) return { became: "waiting" };
    const isNew = made.includes(SHEET.handouts);
    const last = allWritten([
      isNew ? NOTHING : await clearingKept(requests, kept),
      made.length > 0 ? await deletionOf(requests, made) : NOTHING,
    ]);
    return { became: "taken back", last };
  },
};

async function readForHandouts(
  requests: Requests,
  look: Look,
  { input, now }: Task<DistributeInput>,
): Promise<Found> {
  const { inventory, register, handouts } = look;
  const { system } = inventory;
  const open = new HeadedRequests(requests, assertingOpen([TABLE.register], [SHEET.handouts]));
  const submission = readSubmission(system, await readContents(open, inventory));
  const targets = await requests.send(readingTable(TABLE.targets));
  const standing = register ? dueIn(register.above) : undefined;
  const noted = register ? standing && dayOf(standing) : system.form?.due;
  const due = input.due === undefined ? noted : (input.due ?? undefined);
  const given = newHandouts(submission, {
    departments: input.departments,
    kept: handouts.rows,
    register: register ? registerRows(register.table) : [],
    time: now.toISOString(),
  });
  const withTargets = withFoundTargets(system, system, targets ? foundTargets(system, targets) : []);
  for (const handout of given)
    await input.make(system, handout, partPlan(withTargets, handout, due, submission.tasks));
  // making files takes a while, in which somebody may sort the register, or merge files
  const current = await requests.send(
    together({ register: READING_REGISTER, handouts: READING_HANDOUT_ROWS }),
  );
  return { ...look, ...current, submission, due, given };
}

function planHandouts(
  { inventory, register, handouts, submission, due, given }: Found,
  { input, now }: Task<DistributeInput>,
): Plan<DistributeRecord, readonly Handout[]> {
  const { system, tables } = inventory;
  const planned = register ? undefined : newRegister(submission, due, tables.get(TABLE.scores));
  const sheets: OnDemand[] = [
    ...(planned ? [planned] : []),
    ...(handouts.isThere ? [] : [{ plan: handoutSheet(), position: -1 }]),
  ];
  const table = register?.table ?? plannedTables(planned!.plan).get(TABLE.register)!;
  const sent = { sent: shownTime(now) };
  const changes = [
    ...registerChanges(
      table,
      new Map([
        ...(register ? [] : editionsIn(handouts.rows, system.period)),
        ...given.map(({ department, edition }) => [department, { edition, ...sent }] as const),
      ]),
    ),
    ...(register && input.due !== undefined ? dueChanges(dueIn(register.above), input.due ?? undefined) : []),
  ];
  const rows = freeRows(handouts.rows, system.period, given.map(handoutRow));
  const made = sheets.map(({ plan }) => plan.name);
  return {
    record: given.length > 0 ? { made, kept: rows, changes } : undefined,
    write: async (requests) => {
      const shown = await makeOnDemand(requests, submission, sheets);
      const handedOut = given.map((kept, i) => ({ row: rows[i]!, kept }));
      const batches = inBatches(handedOut, bytesOfKept, PAYLOAD / 2).map((batch) =>
        writingKept(batch, handouts.width),
      );
      for (const batch of batches.slice(0, -1)) await requests.send(batch);
      return allWritten([...batches.slice(-1), writingChanges(changes, "after"), shown]);
    },
    result: () => given,
  };
}
