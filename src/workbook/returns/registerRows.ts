import { dateFromSerial } from "numfmt";
import { type TableContents, TableReader } from "../read/contents";
import { shownTime } from "../shownTime";
import { REGISTER_COLUMN } from "../tableNames";
import { REGISTER_COLUMNS } from "./registerColumns";

/** What the register has of a department. Times are as `shownTime` gives them; undefined where there is none. */
export interface RegisterRow {
  /** its id */
  readonly department: string;
  /** of the file that it was sent last */
  readonly edition: number | undefined;
  readonly sent: string | undefined;
  readonly returned: string | undefined;
  /** the day on which paper came back, say, as somebody has typed it: Excel's number of it, and `returned` the same as a time */
  readonly typedReturn: number | undefined;
  readonly merged: string | undefined;
  /** of the file that was merged last */
  readonly mergedEdition: number | undefined;
  /** what the last merge took from which file */
  readonly source: string;
  readonly remark: string;
}

/**
 * The rows of 下发与回收: by the ids in its hidden column, and by titles. Rows of users are left out; of two rows for one
 * department the first counts.
 */
export function registerRows(table: TableContents): RegisterRow[] {
  const reader = new TableReader(table, REGISTER_COLUMNS);
  const at = (row: number, key: string): unknown => table.values[row + 1]![reader.columnOf(key)] ?? "";
  const ids =
    reader.columnOf(REGISTER_COLUMN.key) < 0 ? [] : reader.texts(reader.columnOf(REGISTER_COLUMN.key));
  return ids.flatMap((department, row): RegisterRow[] => {
    if (department === "" || ids.indexOf(department) < row) return [];
    return [
      {
        department,
        edition: editionIn(at(row, REGISTER_COLUMN.edition)),
        sent: timeIn(at(row, REGISTER_COLUMN.sent)),
        returned: timeIn(at(row, REGISTER_COLUMN.returned)),
        typedReturn: numberIn(at(row, REGISTER_COLUMN.returned)),
        merged: timeIn(at(row, REGISTER_COLUMN.merged)),
        mergedEdition: editionIn(at(row, REGISTER_COLUMN.mergedEdition)),
        source: String(at(row, REGISTER_COLUMN.source)).trim(),
        remark: String(at(row, REGISTER_COLUMN.remark)).trim(),
      },
    ];
  });
}

/** What is known of a department that has no row: somebody has deleted it, or the whole sheet. */
export function rowWithout(department: string, edition: number): RegisterRow {
  const [sent, returned, typedReturn, merged, mergedEdition] = [] as undefined[];
  return {
    ...{ department, edition, sent, returned, typedReturn, merged, mergedEdition },
    source: "",
    remark: "",
  };
}

function editionIn(cell: unknown): number | undefined {
  return typeof cell === "number" && Number.isInteger(cell) && cell > 0 ? cell : undefined;
}

function numberIn(cell: unknown): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** A time that somebody has typed over ours is a number. */
function timeIn(cell: unknown): string | undefined {
  const text = typeof cell === "number" ? timeOf(cell) : String(cell).trim();
  return text || undefined;
}

function timeOf(serial: number): string | undefined {
  const [year, month, day, hour, minute, second] = dateFromSerial(serial) ?? [];
  return year === undefined ? undefined : shownTime(new Date(year, month! - 1, day, hour, minute, second));
}
