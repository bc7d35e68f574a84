import type { OwnInventory } from "../../excel/read/inventory";
import { readContents } from "../../excel/read/readWorkbook";
import { READING_NAMES } from "../../excel/read/names";
import { readingUnitPlace, readUnitTable, type UnitPlace } from "../../excel/read/unitTable";
import { allWritten, NOTHING, type Part, together, writing } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { CALCULATION } from "../../excel/request/run";
import { deleteSheets } from "../../excel/sheets/deletion";
import { makeSheet, showing } from "../../excel/sheets/makeSheet";
import { meaning } from "../../excel/sheets/names";
import { assertingOpen } from "../../excel/sheets/protection";
import { moving } from "../../excel/sheets/view";
import { growing, readingBelow, writingLine } from "../../excel/units/unitRows";
import { writingLiveRows } from "../../excel/units/liveRows";
import { problem } from "../../system/problem";
import { nameReference } from "../../workbook/plan/address";
import { fontsOf } from "../../workbook/plan/formats";
import type { NamePlan, SheetPlan } from "../../workbook/plan/plan";
import { type TableContents, TableReader } from "../../workbook/read/contents";
import { targetColumns } from "../../workbook/targets/targetColumns";
import { plannedTables } from "../../workbook/read/plannedTables";
import { readSubmission } from "../../workbook/read/readSubmission";
import { SHEET } from "../../workbook/sheetNames";
import { shownTime } from "../../workbook/shownTime";
import { TABLE, TARGET_COLUMN } from "../../workbook/tableNames";
import { aheadIn, foundTargets } from "../../workbook/targets/foundTargets";
import { editedTargets } from "../../workbook/targets/editedTargets";
import { targetChanges } from "../../workbook/targets/targetChanges";
import { TARGET_LINE, targetLine } from "../../workbook/targets/targetLine";
import { type TargetEdit, targetRows } from "../../workbook/targets/targetRow";
import { targetNames, targetSheet } from "../../workbook/targets/targetSheet";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import { lineAbove } from "../../workbook/units/lineAbove";
import type { Begun } from "../../workbook/journal/begun";
import type { Job, Plan } from "../job";
import { READING_MASTER } from "../masterCopy";
import { placeOf } from "../units/addUnits";
import { overtakenBy, rowsMissing, rowsMoved, sendAllButLast } from "../units/writingTable";
import { type Aimed, aimedBy, withEnteredTargets } from "./aimedBy";

interface Look {
  readonly inventory: OwnInventory;
  readonly place: UnitPlace | undefined;
  readonly names: ReadonlyMap<string, string>;
}

interface Found {
  readonly inventory: OwnInventory;
  /** 任务分解表-目标 by its values; as it is planned where it has to be made */
  readonly table: TableContents;
  readonly made: SheetPlan | undefined;
  readonly place: UnitPlace;
  readonly rows: readonly WrittenRow[];
  readonly line: string;
  readonly names: ReadonlyMap<string, string>;
  readonly aimed: Aimed;
  /** codes of rows that the table has not yet */
  readonly added: readonly string[];
}

/** 任务分解表-目标 follows from what was set and from the entries: finished by making it again. */
interface TargetRecord extends Begun {
  readonly edits: readonly TargetEdit[];
  /** the sheet, where it had to be made */
  readonly made: string | undefined;
  /** how many rows the table had, without that of the titles */
  readonly rows: number;
  /** codes of rows that it had not: those it may have begun, wherever they stand by now */
  readonly added: readonly string[];
}

const LOOK = together({
  inventory: READING_MASTER,
  place: readingUnitPlace(TABLE.targets),
  names: READING_NAMES,
});

/** Sets targets in 任务分解表-目标, and works out what they bring; the sheet is made when it is first needed. */
export const setTargets: Job<readonly TargetEdit[], TargetRecord, Look, Found, Aimed> = {
  id: "targets",
  slot: "job",
  blocksOthers: false,
  isCalculated: true,
  look: LOOK,
  read: (requests, look, { input, now }) => readForTargets(requests, look, input, now),
  plan: (found, { input }) => planTargets(found, input),
  sheetOf: ({ made }) => made ?? SHEET.targets,
  settle: async (requests, { made, edits, time, rows, added: begun = [] }) => {
    if (made !== undefined) await deleteSheets(requests, [made]);
    const found = await readForTargets(requests, await requests.send(LOOK), edits, new Date(time), begun);
    const added = made === undefined ? found.table.values.length - 1 - rows : 0;
    await requests.send(await writeTargets(requests, found, Math.max(added, 0)));
    return { became: "finished" };
  },
};

/** @param begun codes of rows that the job was putting in when it was broken off: they are written anew */
async function readForTargets(
  requests: Requests,
  { inventory, place, names }: Look,
  edits: readonly TargetEdit[],
  now: Date,
  begun: readonly string[] = [],
): Promise<Found> {
  const { system, sheets } = inventory;
  if (!place && sheets.includes(SHEET.targets)) throw problem("units.sheetTaken", { sheet: SHEET.targets });
  const open = new HeadedRequests(requests, assertingOpen([TABLE.targets]));
  const submission = readSubmission(system, await readContents(open, inventory));
  const there = place && (await requests.send(await readUnitTable(requests, place)));
  const standing = there
    ? foundTargets(system, there).filter(({ aim }) => !begun.includes(aim.key))
    : targetRows(system);
  const edited = editedTargets(system, standing, edits);
  const worked = aimedBy(submission, there ? edited : withEnteredTargets(submission, edited));
  const line = targetLine(worked.system, worked.now, worked.met, shownTime(now));
  const rows = edited.map((row, i) => ({ ...row, prospect: worked.rows[i]!.prospect }));
  // a target of next year is what comes to mind first
  const ahead = Math.max(aheadIn(system, rows), 1);
  const made = there ? undefined : targetSheet(system, rows, line, ahead);
  const table = there ?? plannedTables(made!).get(TABLE.targets)!;
  const changes = there ? targetChanges(system, there, rows, edits, begun) : [];
  const missing = rowsMissing(table, changes);
  if (place && (await requests.send(readingBelow(place, missing))))
    throw problem("units.noRoom", { sheet: place.sheet, count: missing });
  return {
    inventory,
    table,
    made,
    place: place ?? placeOf(table),
    rows: changes,
    line,
    names,
    aimed: worked,
    added: there ? rows.filter((row) => !("row" in row)).map(({ aim }) => aim.key) : [],
  };
}

function planTargets(found: Found, edits: readonly TargetEdit[]): Plan<TargetRecord, Aimed> {
  const { table, made, rows, aimed } = found;
  const moved = rowsMoved(made ? undefined : table, TARGET_COLUMN.key, rows);
  return {
    record: { edits, made: made?.name, rows: table.values.length - 1, added: found.added },
    write: async (requests) =>
      // rows are written by their places: not where somebody has just sorted them
      made || !(await requests.send(moved)) ? writeTargets(requests, found) : NOTHING,
    madeFrom: overtakenBy(moved, table.sheet),
    takesSeveral: true,
    result: () => aimed,
  };
}

/**
 * @param bare rows at the end of the table that were added before the job was broken off
 * @returns what is left to be written
 */
async function writeTargets(requests: Requests, found: Found, bare = 0): Promise<Part> {
  const { inventory, table, made, place, rows, line, names } = found;
  const { sheets, tables, system } = inventory;
  if (made) await makeSheet(requests, made, fontsOf(system));
  await requests.send(growing(place, rowsMissing(table, rows), new Map(), undefined, bare));
  const last = await sendAllButLast(requests, writingLiveRows(place, table, rows));
  const behind =
    sheets.indexOf(SHEET.official) >= 0
      ? sheets.indexOf(SHEET.official)
      : sheets.indexOf(tables.get(TABLE.system) ?? "") - 1;
  const above = made ? undefined : lineAbove(place.above, TARGET_LINE);
  return allWritten([
    last,
    naming(namesOf(found), names),
    above ? writingLine(place.sheet, above.cell, line) : NOTHING,
    ...(made ? [showing(made.name)] : []),
    ...(made && behind >= 0 ? [moving(made.name, behind + 1)] : []),
    CALCULATION,
  ]);
}

/** Names over the rows that the table has once all are written. */
function namesOf({ inventory, table, rows }: Found): NamePlan[] {
  const reader = new TableReader(table, targetColumns(inventory.system.period));
  const columnOf = (key: string): number => {
    const column = reader.columnOf(key);
    return column < 0 ? -1 : table.column + column;
  };
  const count = table.values.length - 1 + rowsMissing(table, rows);
  return targetNames(table.sheet, { row: table.row + 1, rows: count, columnOf });
}

/** Names that the workbook has point to their cells from now on, and the others are new. */
function naming(plans: readonly NamePlan[], there: ReadonlyMap<string, string>): Part {
  const adding = writing(({ workbook }) => {
    for (const plan of plans.filter(({ name }) => !there.has(name)))
      workbook.names.add(plan.name, nameReference(plan));
  });
  return allWritten([meaning(plans.filter(({ name }) => there.has(name))), adding]);
}
