import { writingChanges } from "../cells/changes";
import type { Part } from "../request/part";
import { BLOCK } from "../request/payload";
import { inBatches } from "../../workbook/plan/inBatches";
import type { TableContents } from "../../workbook/read/contents";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import { cellsInColumns } from "../../workbook/units/cellsInColumns";
import type { UnitPlace } from "../read/unitTable";

/** Formulas are read back: each of them is in the request and in its answer. */
const ROOM = BLOCK / 2;

/** Writes rows of a table that have formulas, column by column, in as few requests as they take. */
export function writingLiveRows(
  { sheet, area }: UnitPlace,
  { values }: TableContents,
  rows: readonly WrittenRow[],
): Part[] {
  const table = { sheet, row: area.row, column: area.column, values };
  const changes = cellsInColumns(
    table,
    rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cell ?? (cell === null ? "" : undefined)),
    })),
    false,
  );
  return inBatches(changes, ({ after }) => JSON.stringify(after).length, ROOM).map((batch) =>
    writingChanges(batch, "after"),
  );
}
