import type { EditedBasis } from "../../bulletin/edited";
import type { UsedDatum } from "../../bulletin/fill";
import { cellName } from "../plan/cellName";
import { type TableContents, TableReader } from "../read/contents";
import { BULLETIN_COLUMN, BULLETIN_COLUMNS } from "./bulletinColumns";
import { type Part, partIn } from "./parts";

/** What is kept of a row when it is made. */
export interface KeptBasis {
  /** what our text has said */
  readonly now: readonly UsedDatum[];
  /** of a text that was written in its place; undefined where there was none */
  readonly edited?: EditedBasis;
}

/** A row of 季度通报 as it was found. */
export interface BulletinRow {
  /** counted from 0 below the titles */
  readonly row: number;
  readonly part: Part;
  readonly template: string;
  readonly templateCell: string;
  /** empty where nobody has written anything */
  readonly edited: string;
  readonly editedCell: string;
  readonly kept: KeptBasis | undefined;
}

/** Keys of the columns without which no bulletin can be made; undefined where all of them are there. */
export function lostColumn(table: TableContents): string | undefined {
  const reader = new TableReader(table, BULLETIN_COLUMNS);
  return BULLETIN_COLUMNS.find(({ key }) => reader.columnOf(key) < 0)?.key;
}

/** The rows of a bulletin, in their order. @param table with all columns */
export function bulletinRows(table: TableContents): BulletinRow[] {
  const reader = new TableReader(table, BULLETIN_COLUMNS);
  const column = (key: string): number => reader.columnOf(key);
  const { part, template, edited, basis } = BULLETIN_COLUMN;
  // an error is nobody's text
  const raw = (row: number, key: string): string =>
    reader.cellAt(row, column(key)).kind === "error" ? "" : String(table.values[row + 1]![column(key)] ?? "");
  const name = (row: number, key: string): string =>
    cellName(table.sheet, reader.addressOf(row, column(key)));
  return table.values.slice(1).map((_, row) => ({
    ...{ row, part: partIn(raw(row, part)), template: raw(row, template) },
    ...{ templateCell: name(row, template), editedCell: name(row, edited) },
    edited: raw(row, edited).trim(),
    kept: keptIn(raw(row, basis)),
  }));
}

/** What a hidden cell has kept; undefined where that is lost. */
function keptIn(text: string): KeptBasis | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(kept: unknown): kept is KeptBasis {
  if (!isRecord(kept) || !areUsed(kept["now"])) return false;
  const { edited } = kept;
  return (
    edited === undefined ||
    (isRecord(edited) && typeof edited["edited"] === "string" && areUsed(edited["used"]))
  );
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null;
}

function areUsed(used: unknown): used is UsedDatum[] {
  return (
    Array.isArray(used) &&
    used.every(
      (each: unknown) =>
        isRecord(each) && typeof each["name"] === "string" && typeof each["shown"] === "string",
    )
  );
}
