import { readingMoved } from "../../excel/read/moved";
import { readingCells } from "../../excel/cells/readingCells";
import { putBack, writingChanges } from "../../excel/cells/changes";
import { dressingLine, undressingLine } from "../../excel/list/dressLine";
import { allWritten, NOTHING, together } from "../../excel/request/part";
import { PAYLOAD } from "../../excel/request/payload";
import { HeadedRequests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { bytesOfKept, clearingKept, READING_HANDOUT_ROWS, writingKept } from "../../excel/returns/handouts";
import { resettingLineHeights, settingLineHeights } from "../../excel/returns/lineHeights";
import { type FoundMaster, readMaster, type Wanted } from "../../excel/returns/readMaster";
import { readingMergesPlace } from "../../excel/returns/readMerges";
import { READING_REGISTER } from "../../excel/returns/readRegister";
import { deletionOf } from "../../excel/sheets/deletion";
import { assertingOpen } from "../../excel/sheets/protection";
import { overtaken } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { inBatches } from "../../workbook/plan/inBatches";
import { mergeChanges } from "../../workbook/returns/mergeChanges";
import { isNoted } from "../../workbook/returns/mergeNotes";
import type { MergeRecord } from "../../workbook/returns/mergeRecord";
import type { Master } from "../../workbook/returns/master";
import { type MergedSheet, mergedSheet, type ReturnedSheet } from "../../workbook/returns/returnedSheet";
import { SHEET } from "../../workbook/sheetNames";
import { shownTime } from "../../workbook/shownTime";
import { TABLE } from "../../workbook/tableNames";
import type { Job, Plan, Task } from "../job";
import { READING_MASTER } from "../masterCopy";
import { keptAfter, type MergeLook, missingSheets, notes } from "./besideMerge";
import { mergedTables } from "./mergedTables";
import { makeOnDemand } from "./onDemand";
import { problem } from "../../system/problem";

export interface MergeInput {
  readonly wanted: Wanted;
  /** What is taken over, by what the workbook knows. */
  readonly sheets: (master: Master) => readonly ReturnedSheet[];
}

interface Found {
  readonly look: MergeLook;
  readonly master: FoundMaster;
}

/** Reads what is read along with the inventory of a workbook of the lead office. */
export const LOOKING_FOR_MASTER = together({
  inventory: READING_MASTER,
  register: READING_REGISTER,
  handouts: READING_HANDOUT_ROWS,
});

/** What was merged, and what the workbook knew before. */
export interface Merged {
  readonly master: Master;
  readonly sheets: readonly MergedSheet[];
}

/**
 * Takes over what came back from departments: all of the given sheets, or nothing. Entry cells, what stands beside them
 * and heads alone are written.
 */
export const merge: Job<MergeInput, MergeRecord, MergeLook, Found, Merged> = {
  id: "merge",
  slot: "merge",
  blocksOthers: true,
  isCalculated: true,
  look: together({ master: LOOKING_FOR_MASTER, place: readingMergesPlace() }).map(
    ({ master, place }): MergeLook => ({ ...master, place }),
  ),
  read: async (requests, look, { input }) => {
    const open = new HeadedRequests(
      requests,
      assertingOpen([TABLE.register], [SHEET.merges, SHEET.handouts]),
    );
    return { look, master: await readMaster(open, look, input.wanted) };
  },
  plan: planMerge,
  sheetOf: ({ changes }) => changes[0]?.sheet,
  settle: async (requests, { changes, noted, dressed, heights, kept = [], made }) => {
    if (!(await putBack(requests, [...changes, ...noted]))) return { became: "waiting" };
    const last = allWritten([
      // a sheet that it makes may not be there yet, and goes away
      ...dressed.filter(({ sheet }) => !made.includes(sheet)).map(undressingLine),
      resettingLineHeights(heights),
      made.includes(SHEET.handouts) ? NOTHING : await clearingKept(requests, kept),
      made.length > 0 ? await deletionOf(requests, made) : NOTHING,
    ]);
    return { became: "taken back", last };
  },
};

function planMerge({ look, master }: Found, { input, now }: Task<MergeInput>): Plan<MergeRecord, Merged> {
  const { submission, contents } = master;
  const merged = input.sheets(master).map((returned) => mergedSheet(submission, returned));
  const news = merged.filter((sheet) => !isNoted(sheet, master));
  const changes = mergeChanges(submission, contents, news);
  const kept = keptAfter(look, submission, news);
  const sheets = missingSheets(look, submission, kept.length > 0);
  const { noted, dressed, heights } = notes(look, master, news, sheets, shownTime(now));
  // what somebody types into one of the cells in the moment before they are written is put back
  let typed: ColumnChange[] = [];
  const written = [...changes, ...noted];
  const seeing = readingCells(written).map((current) => {
    typed = current.flatMap((cells, i) => overtaken(written[i]!, cells));
  });
  return {
    record:
      news.length > 0
        ? {
            ...{ changes, noted, dressed, heights },
            kept: kept.map(({ row }) => row),
            made: sheets.map(({ plan }) => plan.name),
          }
        : undefined,
    write: async (requests) => {
      const shown = await makeOnDemand(requests, submission, sheets);
      const along = new HeadedRequests(requests, seeing);
      const writings = [
        ...written.map((change) => ({
          bytes: bytesOf(change),
          part: writingChanges([change], "after"),
        })),
        ...kept.map((each) => ({ bytes: bytesOfKept(each), part: writingKept([each], look.handouts.width) })),
      ];
      const batches = inBatches(writings, ({ bytes }) => bytes, PAYLOAD / 2).map((batch) =>
        allWritten(batch.map(({ part }) => part)),
      );
      for (const batch of batches.slice(0, -1)) await along.send(batch);
      const rest = allWritten([batches.at(-1) ?? NOTHING, shown]);
      return batches.length > 1 ? rest : allWritten([seeing, rest]);
    },
    close: () => allWritten([...dressed.map(dressingLine), settingLineHeights(heights), CALCULATION]),
    giveWay: async (requests) => {
      if (typed.length > 0) await requests.send(writingChanges(typed, "after"));
    },
    madeFrom: {
      isOvertaken: readingMoved(written.length === 0 ? [] : mergedTables(look.register, master)),
      attempts: 3,
      overtaken: () => problem("mergingOvertaken"),
    },
    takesSeveral: true,
    result: () => ({ master, sheets: merged }),
  };
}

/** Bytes of a request that writes cells below each other. */
function bytesOf({ after }: ColumnChange): number {
  return JSON.stringify(after).length * 3 + 300;
}
