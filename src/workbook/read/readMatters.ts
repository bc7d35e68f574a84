import type { IndicatorSystem } from "../../system/schema";
import type { FoundCell } from "../../validation/entries";
import { MATTER_PARTS, type MatterCells, type MatterPart } from "../../validation/matterCells";
import { textOfMatter } from "../../validation/matters";
import { SUPERVISION_COLUMN } from "../ledgerNames";
import { type TableContents, TableReader } from "./contents";

const COLUMNS = Object.values(SUPERVISION_COLUMN).map((key) => ({ key }));

/** The matters of 督查督导, row by row; rows in which nothing stands are none. Below the table they end with the first of those. */
export function readMatters(system: IndicatorSystem, table: TableContents): MatterCells[] {
  const reader = new TableReader(table, COLUMNS);
  const columns = MATTER_PARTS.map((part) => [part, reader.columnOf(SUPERVISION_COLUMN[part])] as const);
  const rows = table.values.slice(1).map((_, row): MatterCells => {
    const cells = Object.fromEntries(
      columns.flatMap(([part, column]) => (column < 0 ? [] : [[part, reader.cellAt(row, column)]])),
    ) as Partial<Record<MatterPart, FoundCell>>;
    const unit = textOfMatter({ department: undefined, cells }, "unit");
    return { department: system.departments.find(({ name }) => name === unit)?.id, cells };
  });
  const isBlank = (matter: MatterCells): boolean =>
    MATTER_PARTS.every((part) => textOfMatter(matter, part) === "");
  const end = rows.findIndex((matter, row) => row >= (table.own ?? Infinity) && isBlank(matter));
  return rows.slice(0, end < 0 ? undefined : end).filter((matter) => textOfMatter(matter, "matter") !== "");
}
