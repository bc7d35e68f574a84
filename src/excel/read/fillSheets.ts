import { fillingDepartments } from "../../system/lookup";
import type { Department, IndicatorSystem, Quantity } from "../../system/schema";
import { derivedRows } from "../../workbook/fill/derivedBlock";
import { type FillLayout, fillLayout } from "../../workbook/fill/fillLayout";
import type { Area } from "../../workbook/plan/plan";
import { type Contents, type TableContents, TableReader } from "../../workbook/read/contents";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { FILL_COLUMN, fillTableName } from "../../workbook/tableNames";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";
import { foundEntryAreas, plannedEntryAreas, sameAreas } from "../../workbook/read/entryAreas";
import { queueCover, unguardedCells } from "./guards";
import type { OwnInventory } from "./inventory";
import { queueContents, queueTable } from "./readTables";

/** What an answer takes is estimated, as observed on the wire. */
const BYTES_PER_SHEET = 30_000;
const BYTES_PER_ROW = 1_500;
/** Where the head of a sheet is looked for: rows that users put in above it move it down. */
const HEAD_AREA = "A1:Z16";
/** the width of a derived block, with room for columns that users put in */
const TAIL_WIDTH = 16;

/** What was found on the sheet of one department. */
interface FillSheet {
  readonly layout: FillLayout;
  readonly table: TableContents;
  readonly head: Contents;
  readonly tail: Contents;
  readonly locked: boolean;
  readonly loosened: boolean;
  readonly hidden: boolean;
  /** areas of entry cells that have lost some of their validation */
  readonly suspects: readonly Area[];
}

export type FillSheets = Required<Pick<WorkbookContents, "tables" | "heads" | "tails" | "guards">>;

/**
 * Reads the sheets of departments: one round trip for each payload of answers, and another only where something on a
 * sheet is not where it was planned, or a validation is lost.
 */
export async function readFillSheets(
  context: Excel.RequestContext,
  { system, tables }: OwnInventory,
  departments: readonly Department[] = fillingDepartments(system),
): Promise<FillSheets> {
  const there = departments.filter(({ id }) => tables.has(fillTableName(id)));
  const sheets: FillSheet[] = [];
  for (const batch of inBatches(there, (each) => weightOf(system, each), PAYLOAD)) {
    sheets.push(...(await readSheets(context, system, batch, tables)));
  }
  const suspects = sheets.flatMap(({ table: { sheet }, suspects: areas }) =>
    areas.map((area) => ({ sheet, area })),
  );
  const unguarded = await unguardedCells(context, suspects);
  const by = <Part>(part: (sheet: FillSheet) => Part): Map<string, Part> =>
    new Map(sheets.map((sheet) => [sheet.table.name, part(sheet)]));
  return {
    tables: by(({ table }) => table),
    heads: by(({ head }) => head),
    tails: by(({ tail }) => tail),
    guards: by(({ table: { sheet }, locked, loosened, hidden }) => ({
      sheet,
      locked,
      loosened,
      hidden,
      unguarded: unguarded.get(sheet) ?? [],
    })),
  };
}

/** What an answer about a department's sheet takes. */
function weightOf(system: IndicatorSystem, { id }: Department): number {
  const rows = system.quantities.filter((quantity) => quantity.department === id);
  return rows.reduce((sum, row) => sum + bytesOf(row), BYTES_PER_SHEET);
}

/** A text comes as a value and as a formula, three bytes a character. */
function bytesOf({ name, meaning = "" }: Quantity): number {
  return BYTES_PER_ROW + 6 * (name.length + meaning.length);
}

async function readSheets(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  departments: readonly Department[],
  tables: ReadonlyMap<string, string>,
): Promise<FillSheet[]> {
  const queued = departments.map((department) =>
    queueFillSheet(context, system, department, tables.get(fillTableName(department.id))!),
  );
  await context.sync();
  return queued.map((found) => found());
}

function queueFillSheet(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  department: Department,
  sheetName: string,
): () => FillSheet {
  const layout = fillLayout(system, department);
  const name = fillTableName(department.id);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = context.workbook.tables.getItem(name).getRange();
  const table = queueTable(context, name, "everything");
  const head = queueContents(sheet.getRange(HEAD_AREA), sheet, "everything");
  const rows = derivedRows(system, layout).length + 2;
  const below = range.getCell(0, 0).getOffsetRange(layout.quantities.length + 1, 0);
  const tail = queueContents(below.getResizedRange(rows, TAIL_WIDTH - 1), sheet, "everything");
  const protection = sheet.protection.load("protected");
  const lock = range
    .getCell(1, layout.columnOf(FILL_COLUMN.check))
    .getResizedRange(layout.quantities.length - 1, 0).format.protection;
  lock.load("locked");
  // null where only some are
  const body = range.getCell(0, 0).getResizedRange(layout.quantities.length, 0).load("rowHidden");
  const planned = plannedEntryAreas(layout);
  const covers = planned.map((area) => queueCover(sheet, area));
  return () => {
    const found = table()!;
    const areas = foundEntryAreas(layout, found);
    const check = new TableReader(found, layout.columns).columnOf(FILL_COLUMN.check);
    const moved = !sameAreas(areas, planned) || check !== layout.columnOf(FILL_COLUMN.check);
    return {
      layout,
      table: found,
      head: head(),
      tail: tail(),
      locked: protection.protected,
      loosened: !moved && lock.locked === false,
      hidden: body.rowHidden !== false,
      suspects: moved ? areas : planned.filter((_, i) => covers[i]!() !== "all"),
    };
  };
}
