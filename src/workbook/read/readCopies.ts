import { saidQuantity } from "../../system/periodWords";
import type { IndicatorSystem } from "../../system/schema";
import { type EntryCell, entryKey, type StructureFault } from "../../validation/entries";
import { shown } from "../../validation/quoted";
import { FILL_COLUMN } from "../tableNames";
import { allFillColumns, allLagKeys } from "../fill/fillColumns";
import { type TableContents, TableReader } from "./contents";
import { faultAt } from "./tableFaults";

/** Entries on copied sheets that say something else than the sheet that counts. */
export function copyFaults(
  system: IndicatorSystem,
  copies: readonly TableContents[],
  entries: ReadonlyMap<string, EntryCell>,
): StructureFault[] {
  if (copies.length === 0) return [];
  const known = new Map(system.quantities.map((quantity) => [quantity.key, quantity]));
  const columns = allFillColumns();
  return copies.flatMap((table) => {
    const reader = new TableReader(table, columns);
    const keyColumn = reader.columnOf(FILL_COLUMN.key);
    if (keyColumn < 0) return [];
    return reader.texts(keyColumn).flatMap((key, row) => {
      const quantity = known.get(key);
      if (!quantity) return [];
      return allLagKeys().flatMap((lagKey, lag): StructureFault[] => {
        const column = reader.columnOf(lagKey);
        const entry = entries.get(entryKey(key, lag));
        if (column < 0 || !entry) return [];
        const { kind, value, sheet, cell } = reader.cellAt(row, column);
        if (kind === "blank" || value === entry.value) return [];
        return [
          faultAt("entered-twice", {
            sheet,
            cell,
            key,
            part: `${lag} ${sheet}`,
            department: quantity.department,
            found: String(value),
            details: {
              name: saidQuantity(system, quantity, lag),
              sheet: entry.sheet,
              value: shown(entry),
            },
          }),
        ];
      });
    });
  });
}
