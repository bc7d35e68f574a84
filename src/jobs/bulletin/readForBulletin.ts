import { bulletinData } from "../../workbook/bulletin/data/bulletinData";
import { READING_MASTER } from "../masterCopy";
import { CountedNumbers } from "../../workbook/bulletin/data/book";
import { pastScoresIn } from "../../workbook/bulletin/data/pastScores";
import { countedTasks } from "../../workbook/bulletin/data/taskTable";
import { annexesOf } from "../../workbook/bulletin/annexes";
import type { Bulletin } from "../../workbook/bulletin/bulletin";
import { bulletinRows, lostColumn } from "../../workbook/bulletin/bulletinRows";
import { BULLETIN_SHEETS } from "../../workbook/bulletin/bulletinSheets";
import { bulletinSheet } from "../../workbook/bulletin/bulletinSheet";
import { dataSheet, namesOf } from "../../workbook/bulletin/dataSheet";
import { standardSheet } from "../../workbook/bulletin/standardSheet";
import { standardsIn } from "../../workbook/bulletin/standards";
import { standingRows, type ToldRow, toldRows } from "../../workbook/bulletin/told";
import { editedRows, type TextEdit } from "../../workbook/bulletin/textEdits";
import type { OwnInventory } from "../../excel/read/inventory";
import { READING_JOURNAL } from "../../excel/journal/journalSheet";
import { readContents } from "../../excel/read/readWorkbook";
import { readingHistory } from "../../excel/read/history";
import { readingTables } from "../../excel/read/tables";
import { together } from "../../excel/request/part";
import { readingUnitPlace, type UnitPlace } from "../../excel/read/unitTable";
import type { Requests } from "../../excel/request/requests";
import { yearsBefore } from "../../system/period";
import { problem } from "../../system/problem";
import { archivedSheetNames, archiveLabel } from "../../workbook/archive/archiveNames";
import { changedInputs } from "../../workbook/journal/inputs";
import type { Journal } from "../../workbook/journal/journal";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { plannedTables } from "../../workbook/read/plannedTables";
import { readSubmission } from "../../workbook/read/readSubmission";
import { lastRun } from "../../workbook/scores/runRecord";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { templatesOfBefore } from "./templatesOfBefore";

/** What is read first. */
export interface BulletinLook {
  readonly inventory: OwnInventory;
  readonly place: UnitPlace | undefined;
  readonly journal: Journal;
}

export const LOOKING_FOR_BULLETIN = together<BulletinLook>({
  inventory: READING_MASTER,
  place: readingUnitPlace(TABLE.bulletin),
  journal: READING_JOURNAL,
});

/** A bulletin with what it is written into. */
export interface FoundBulletin {
  readonly inventory: OwnInventory;
  readonly bulletin: Bulletin;
  /** its rows as they stand in the workbook, whatever the data say now */
  readonly standing: readonly ToldRow[];
  /** 季度通报 by its values; as it is planned where it has to be made */
  readonly table: TableContents;
  /** undefined where 季度通报 has to be made */
  readonly place: UnitPlace | undefined;
  /** sheets that have to be made */
  readonly made: readonly SheetPlan[];
  /** the numbers of this time */
  readonly counted: SheetPlan;
}

const TABLES = [
  ...[TABLE.scores, TABLE.groups, TABLE.supervision, TABLE.register, TABLE.ranking],
  ...[TABLE.standards, TABLE.bulletin],
];

/** Reads all that a bulletin is made from, and makes it. @throws Problem when that cannot be done */
export async function readForBulletin(
  requests: Requests,
  { inventory, place, journal }: BulletinLook,
  edits: readonly TextEdit[],
  today: string,
): Promise<FoundBulletin> {
  checkNames(inventory);
  const { system } = inventory;
  const contents = await readContents(requests, inventory);
  const submission = readSubmission(system, contents);
  const before = yearsBefore(system.period);
  const archived = archivedSheetNames([SHEET.history], archiveLabel(before), []).get(SHEET.history)!;
  const { tables, history } = await requests.send(
    together({ tables: readingTables(TABLES, "everything"), history: readingHistory(archived) }),
  );
  const earlier = await templatesOfBefore(requests, inventory);
  const made = [
    ...(tables.has(TABLE.bulletin) ? [] : [bulletinSheet(system, earlier.templates)]),
    ...(tables.has(TABLE.standards) ? [] : [standardSheet(system, earlier.standards)]),
  ];
  const planned = new Map(made.flatMap((plan) => [...plannedTables(plan)]));
  const tableOf = (name: string): TableContents => tables.get(name) ?? planned.get(name)!;
  const table = tableOf(TABLE.bulletin);
  const lost = lostColumn(table);
  if (lost !== undefined) throw problem("bulletin.column", { sheet: table.sheet, title: lost });
  const book = new CountedNumbers();
  const sources = {
    ...{ submission, today, tables, past: pastScoresIn(history, before), book },
    standards: standardsIn(tableOf(TABLE.standards)),
  };
  const data = bulletinData(sources);
  const { rows, confirmed } = editedRows(bulletinRows(table), edits, table.sheet);
  const { state, record } = lastRun(journal);
  const isStale =
    state === "done" && record !== undefined && changedInputs(submission, record.inputs).length > 0;
  const bulletin = {
    ...{ rows: toldRows(rows, data, confirmed), data, counted: book.rows },
    ...{
      annexes: annexesOf(sources),
      isStale,
      system,
      doubtful: countedTasks(sources).filter((task) => task.isDoubtful).length,
      outside: (submission.tasks ?? []).filter((task) => task.isOutside).length,
    },
  };
  const standing = standingRows(table, bulletin.rows);
  return {
    inventory,
    bulletin,
    standing,
    table,
    place,
    made,
    counted: dataSheet(system, book.rows, namesOf(data)),
  };
}

/** @throws Problem where a sheet of somebody has a name of ours */
function checkNames({ sheets, tables }: OwnInventory): void {
  const taken = BULLETIN_SHEETS.find(([sheet, table]) => sheets.includes(sheet) && !tables.has(table));
  if (taken) throw problem("bulletin.taken", { sheet: taken[0] });
}
