import type { IndicatorSystem } from "../../system/schema";
import { carriedContent } from "../archive/carriedContent";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { SUPERVISION_COLUMN } from "../ledgerNames";
import { MATTER_COLUMNS } from "./matterColumns";
import { MATTER_PARTS, type MatterPart } from "../../validation/matterCells";
import { type MatterRow, matterRows } from "./matterRow";

/**
 * The matters of a sheet for another one, in their order; where another period begins those that are not settled come first.
 *
 * @param table with the rows right below it
 */
export function carriedMatters(
  system: IndicatorSystem,
  table: TableContents | undefined,
  isNext: boolean,
): MatterRow[] {
  if (!table) return matterRows(system);
  const reader = new TableReader(table, MATTER_COLUMNS);
  const found = table.values.slice(1).flatMap((_, row): MatterRow["cells"][] => {
    const contents = MATTER_PARTS.flatMap((part): [MatterPart, Content][] => {
      const column = reader.columnOf(SUPERVISION_COLUMN[part]);
      const cell = column < 0 ? undefined : reader.cellAt(row, column);
      return !cell || cell.kind === "blank" ? [] : [[part, carriedContent(cell.value)]];
    });
    return contents.length > 0 ? [Object.fromEntries(contents) as MatterRow["cells"]] : [];
  });
  const isSettled = ({ settled }: MatterRow["cells"]): number => Number(typeof settled === "number");
  const ordered = isNext ? [...found].sort((one, other) => isSettled(one) - isSettled(other)) : found;
  return matterRows(system, ordered);
}
