import type { TaskCells, TaskPart } from "../../validation/taskCells";
import { columnIn } from "../columns/columnTable";
import { LEDGER_COLUMNS } from "../ledger/ledgerColumns";
import { LEDGER_COLUMN } from "../ledgerNames";
import { areaOnSheet, cellPlace } from "../plan/address";
import { criterion } from "../plan/criterion";
import { SHEET } from "../sheetNames";

/** Rows in which tasks are counted: also those that somebody adds. */
const FIRST = 3;
const ROWS = 2_000;

/** Formulas without their `=` that count the tasks of a unit in the ledger, and those of which a per cent is entered. */
export function taskCounts(
  unit: string,
  tasks: readonly TaskCells[],
): { readonly needed: string; readonly filled: string } {
  const found = tasks[0]?.cells;
  const area = (part: TaskPart): string => {
    const cell = found?.[part];
    const column = cell ? cellPlace(cell.cell).column : columnIn(LEDGER_COLUMNS, LEDGER_COLUMN[part]);
    return areaOnSheet(cell?.sheet ?? SHEET.ledger, { row: FIRST, column, rows: ROWS, columns: 1 });
  };
  const own = `${area("unit")},${criterion(unit)}`;
  return { needed: `COUNTIFS(${own})`, filled: `COUNTIFS(${own},${area("percent")},"<>")` };
}
