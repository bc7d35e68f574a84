import { fillingDepartments } from "../../../system/lookup";
import type { IndicatorSystem } from "../../../system/schema";
import { derivedName, derivedRows } from "../../fill/derivedBlock";
import { fillLayout } from "../../fill/fillLayout";
import type { Contents, TableContents } from "../../read/contents";
import { fillTableName, TABLE } from "../../tableNames";

/** Rows in which the head of a sheet is looked for. */
const HEAD_ROWS = 16;
/** Rows of users that may stand between and among derived values. */
const TAIL_ROOM = 60;

/** Rows of a sheet that have to be read again: what they hold was not found where it was looked for. */
export interface MovedArea {
  readonly part: "heads" | "tails" | "tops";
  /** of the table that it stands beside */
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
}

/**
 * What has moved out of sight: heads above which users put in many rows, and derived values that do not stand right
 * below their table.
 *
 * @param tables those of departments, of 指标体系 and of 计分表
 */
export function movedAreas(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, TableContents>,
  tails: ReadonlyMap<string, Contents>,
): MovedArea[] {
  const central = [TABLE.system, TABLE.groups].flatMap((name) => headArea("tops", tables.get(name)));
  const beside = fillingDepartments(system).flatMap((department): MovedArea[] => {
    const name = fillTableName(department.id);
    const table = tables.get(name);
    const derived = derivedRows(system, fillLayout(system, department));
    const isWhole = derived.every(({ indicator, component }) =>
      holds(tails.get(name), derivedName(indicator, component)),
    );
    return [...headArea("heads", table), ...(table && !isWhole ? [tailArea(table, derived.length)] : [])];
  });
  return [...central, ...beside];
}

function headArea(part: "heads" | "tops", table: TableContents | undefined): MovedArea[] {
  if (!table || table.row < HEAD_ROWS) return [];
  const { name, sheet, row } = table;
  return [{ part, name, sheet, row: 0, rows: row }];
}

function tailArea({ name, sheet, row, values }: TableContents, derived: number): MovedArea {
  return { part: "tails", name, sheet, row: row + values.length, rows: derived + TAIL_ROOM };
}

function holds(contents: Contents | undefined, text: unknown): boolean {
  return contents?.values.some((cells) => cells.includes(text)) ?? false;
}
