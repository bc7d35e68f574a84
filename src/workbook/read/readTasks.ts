import type { FoundCell } from "../../validation/entries";
import type { IndicatorSystem } from "../../system/schema";
import { foundIn } from "../../validation/quoted";
import { TASK_PARTS, type TaskCells, type TaskPart } from "../../validation/taskCells";
import { LEDGER_COLUMN } from "../ledgerNames";
import { type TableContents, TableReader } from "./contents";

const COLUMNS = Object.values(LEDGER_COLUMN).map((key) => ({ key }));

/** The tasks of a ledger, row by row; rows in which nothing stands are none. */
export function readTasks(system: IndicatorSystem, table: TableContents | undefined): TaskCells[] {
  if (!table) return [];
  const reader = new TableReader(table, COLUMNS);
  const number = reader.columnOf(LEDGER_COLUMN.no);
  const counted = reader.columnOf(LEDGER_COLUMN.counted);
  const columns = TASK_PARTS.map((part) => [part, reader.columnOf(LEDGER_COLUMN[part])] as const);
  let isEnded = false;
  return table.values.slice(1).flatMap((_, row): TaskCells[] => {
    const cells = Object.fromEntries(
      columns.flatMap(([part, column]) => (column < 0 ? [] : [[part, reader.cellAt(row, column)]])),
    ) as Partial<Record<TaskPart, FoundCell>>;
    const text = (part: TaskPart): string => (cells[part] ? foundIn(cells[part]).trim() : "");
    const isBelow = row >= (table.own ?? Infinity);
    const isOutside = counted >= 0 && table.formulas !== undefined && !reader.hasFormula(row, counted);
    const isBlank = TASK_PARTS.every((part) => text(part) === "");
    // below the table a task stands right below it: what is further down are notes of somebody
    isEnded ||= isBelow && isBlank;
    const isNote = isBelow && (text("task") === "" || (text("unit") === "" && text("measure") === ""));
    if (isBlank || isEnded || isNote) return [];
    const unit = text("unit");
    const measure = Number(text("measure"));
    return [
      {
        no: number < 0 ? undefined : numberIn(reader.cellAt(row, number)),
        measure: system.measures.some(({ no }) => no === measure) ? measure : undefined,
        ...{ task: text("task"), unit, cells },
        ...(isOutside && { isOutside: true as const }),
        department: system.departments.find(({ name }) => name === unit)?.id,
      },
    ];
  });
}

/** A number of the ledger, also where a program has made a text of it; undefined for what is none. */
function numberIn({ kind, value }: FoundCell): number | undefined {
  const no = kind === "text" && /^\s*\d+\s*$/.test(String(value)) ? Number(value) : value;
  return (kind === "number" || kind === "text") && Number.isInteger(no) && (no as number) > 0
    ? (no as number)
    : undefined;
}
