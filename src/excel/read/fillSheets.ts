import { passing } from "../request/passing";
import { fillingDepartments, quantitiesOf } from "../../system/lookup";
import type { Department, IndicatorSystem, Quantity } from "../../system/schema";
import { derivedRows } from "../../workbook/fill/derivedBlock";
import { FOOT_ROWS } from "../../workbook/fill/fillFoot";
import { type FillLayout, fillLayout } from "../../workbook/fill/fillLayout";
import type { Area } from "../../workbook/plan/plan";
import { type Contents, type TableContents, TableReader } from "../../workbook/read/contents";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { FILL_COLUMN, fillTableName } from "../../workbook/tableNames";
import { inBatches } from "../../workbook/plan/inBatches";
import { Part } from "../request/part";
import { inHalves } from "../request/inHalves";
import { ANSWER } from "../request/payload";
import type { Requests } from "../request/requests";
import { foundEntryAreas, plannedEntryAreas, sameAreas } from "../../workbook/read/entryAreas";
import { loadCover, unguardedCells } from "./guards";
import type { OwnInventory } from "./inventory";
import { loadContents } from "./tables";

/** Bytes of an answer, estimated from what was observed on the wire. */
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
  /** areas of entry cells that may have lost some of their validation */
  readonly suspects: readonly Area[];
}

export type FillSheets = Required<Pick<WorkbookContents, "tables" | "heads" | "tails" | "guards">>;

/**
 * Reads the sheets of departments: one round trip for each payload of answers, and another only where something on a
 * sheet is not where it was planned, or a validation is lost.
 */
export async function readFillSheets(
  requests: Requests,
  { system, tables }: OwnInventory,
  departments: readonly Department[] = fillingDepartments(system),
): Promise<FillSheets> {
  const there = departments.filter(({ id }) => tables.has(fillTableName(id)));
  const sheets: FillSheet[] = [];
  for (const batch of inBatches(there, (each) => weightOf(system, each), ANSWER)) {
    const parts = batch.map((department) =>
      readingFillSheet(system, department, tables.get(fillTableName(department.id))!),
    );
    sheets.push(...(await inHalves(requests, parts)));
  }
  const suspects = sheets.flatMap(({ table: { sheet }, suspects: areas }) =>
    areas.map((area) => ({ sheet, area })),
  );
  const unguarded = await unguardedCells(requests, suspects);
  const by = <Held>(held: (sheet: FillSheet) => Held): Map<string, Held> =>
    new Map(sheets.map((sheet) => [sheet.table.name, held(sheet)]));
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

/** Bytes of an answer about a department's sheet. */
function weightOf(system: IndicatorSystem, { id }: Department): number {
  return quantitiesOf(system, id).reduce((sum, row) => sum + bytesOf(row), BYTES_PER_SHEET);
}

/** A text comes as a value and as a formula, three bytes a character. */
function bytesOf({ name, meaning = "" }: Quantity): number {
  return BYTES_PER_ROW + 6 * (name.length + meaning.length);
}

function readingFillSheet(
  system: IndicatorSystem,
  department: Department,
  sheetName: string,
): Part<FillSheet> {
  const layout = fillLayout(system, department);
  const name = fillTableName(department.id);
  const planned = plannedEntryAreas(layout);
  const rows = layout.quantities.length;
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    const range = passing(workbook.tables.getItem(name).getRange());
    const first = passing(range.getCell(0, 0));
    const table = loadContents(range, sheet, "everything");
    const head = loadContents(passing(sheet.getRange(HEAD_AREA)), sheet, "everything");
    const below = passing(first.getOffsetRange(rows + 1, 0));
    const height = FOOT_ROWS + derivedRows(system, layout).length + 2;
    const derived = passing(below.getResizedRange(height, TAIL_WIDTH - 1));
    const tail = loadContents(derived, sheet, "everything");
    const protection = sheet.protection.load("protected");
    const top = passing(range.getCell(1, layout.columnOf(FILL_COLUMN.check)));
    const checks = passing(top.getResizedRange(rows - 1, 0));
    const lock = checks.format.protection.load("locked");
    // null where only some of the rows are hidden
    const body = passing(first.getResizedRange(rows, 0)).load("rowHidden");
    const covers = planned.map((area) => loadCover(sheet, area));
    return () => {
      const found = { name, ...table() };
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
  });
}
