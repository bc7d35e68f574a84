import type { Keeping } from "../../excel/returns/handouts";
import type { MasterLook } from "../../excel/returns/readMaster";
import type { Submission } from "../../validation/entries";
import type { LinePlace } from "../../workbook/lines/linePlace";
import { plannedTables } from "../../workbook/read/plannedTables";
import { agreedAfter, agreedRow } from "../../workbook/returns/agreed";
import { handoutSheet } from "../../workbook/returns/handout";
import { editionsIn, freeRows, newestOf } from "../../workbook/returns/keptRows";
import type { Master } from "../../workbook/returns/master";
import { mergeLine, registerEntry } from "../../workbook/returns/mergeNotes";
import type { MergeRecord } from "../../workbook/returns/mergeRecord";
import { mergeLines, type WrittenLines } from "../../workbook/returns/mergesLine";
import { mergesSheet, plannedMergesPlace } from "../../workbook/returns/mergesSheet";
import { registerChanges } from "../../workbook/returns/registerChanges";
import type { MergedSheet } from "../../workbook/returns/returnedSheet";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { newRegister, type OnDemand } from "./onDemand";

/** What is read along with the inventory before files are merged. */
export interface MergeLook extends MasterLook {
  /** undefined where 历次合并 is not there, or has lost its header */
  readonly place: LinePlace | undefined;
}

/** What merging leaves behind for the next files, each in a row of the hidden sheet. */
export function keptAfter(
  { handouts: { rows } }: MergeLook,
  { system: { period } }: Submission,
  merged: readonly MergedSheet[],
): Keeping[] {
  const newest = newestOf(rows, "merged", period);
  const agreed = merged.flatMap(
    (sheet) => agreedAfter(sheet, newest.get(sheet.returned.department), period) ?? [],
  );
  const free = freeRows(rows, period, agreed.map(agreedRow));
  return agreed.map((kept, i) => ({ row: free[i]!, kept }));
}

/** Sheets that say what was merged, where the workbook has none yet. */
export function missingSheets(
  { inventory, register, place, handouts }: MergeLook,
  submission: Submission,
  isKept: boolean,
): OnDemand[] {
  const { sheets, tables } = inventory;
  const history = sheets.indexOf(SHEET.history);
  return [
    ...(register ? [] : [newRegister(submission, submission.system.form?.due, tables.get(TABLE.scores))]),
    // a sheet that has lost its header stays as it is, and is written no more
    ...(place || sheets.includes(SHEET.merges)
      ? []
      : [{ plan: mergesSheet(submission.system), position: history < 0 ? -1 : history + 1 }]),
    ...(isKept && !handouts.isThere ? [{ plan: handoutSheet(), position: -1 }] : []),
  ];
}

/** What 下发与回收 and 历次合并 say. */
export function notes(
  { register, place, handouts }: MergeLook,
  { submission: { system }, register: rows }: Master,
  merged: readonly MergedSheet[],
  made: readonly OnDemand[],
  time: string,
): Pick<MergeRecord, "noted" | "dressed"> & Pick<WrittenLines, "heights"> {
  const plans = made.map(({ plan }) => plan);
  const table = register?.table ?? plans.map((plan) => plannedTables(plan).get(TABLE.register)).find(Boolean);
  const entries = merged.map((sheet) => {
    const { department } = sheet.returned;
    return [department, registerEntry(sheet, rows.get(department), time)] as const;
  });
  const known = register ? [] : editionsIn(handouts.rows, system.period);
  const all = new Map(
    [...known, ...entries].map(([id, entry]) => [id, { ...new Map(known).get(id), ...entry }]),
  );
  const lines = merged.map((sheet) => mergeLine(system, sheet, time));
  const planned = plans.find(({ name }) => name === SHEET.merges);
  const { changes, ...looks } = mergeLines(lines, place ?? (planned && plannedMergesPlace(planned)));
  return { noted: [...(table ? registerChanges(table, all) : []), ...changes], ...looks };
}
