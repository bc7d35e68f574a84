import { aheadOf, targetPeriod } from "../../system/targets";
import type { IndicatorSystem } from "../../system/schema";
import { carriedContent } from "../archive/carriedContent";
import type { PlannedCell } from "../archive/plannedCells";
import { columnIn } from "../columns/columnTable";
import { isFormula, type TableContents, TableReader } from "../read/contents";
import { SHEET } from "../sheetNames";
import { TARGET_COLUMN, targetKey } from "../tableNames";
import { HEADER_ROW } from "../units/tableSheet";
import { targetColumns } from "./targetColumns";
import { columnsAhead, targetRows } from "./targetRow";

/** What people write into a row beside its targets concerns its period alone. */
const NOTES = [
  TARGET_COLUMN.requirement,
  TARGET_COLUMN.responsible,
  TARGET_COLUMN.deadline,
  TARGET_COLUMN.remark,
];

/**
 * What stood in the cells of 任务分解表-目标 that people fill, for the cells of a new one: word for word, also where it is no
 * number or no day, and where it was emptied. Cells that were left as the document said them are left to the new one.
 *
 * @param table read with its formulas
 */
export function carriedTargets(
  system: IndicatorSystem,
  before: IndicatorSystem,
  table: TableContents,
): PlannedCell[] {
  const reader = new TableReader(table, targetColumns(before.period));
  const keys = reader.texts(reader.columnOf(TARGET_COLUMN.key));
  const columns = targetColumns(system.period, columnsAhead(system));
  const planned = new Map(targetRows(before).map((row) => [row.aim.key, row]));
  const isSame = system.period === before.period;
  const periods = Array.from({ length: columnsAhead(system) + 1 }, (_, ahead) => ({
    to: targetKey(ahead),
    was: aheadOf(before.period, targetPeriod(system.period, ahead)),
  })).flatMap(({ to, was }) => (was === undefined ? [] : [{ to, from: targetKey(was) }]));
  const wanted = [...periods, ...(isSame ? NOTES.map((key) => ({ to: key, from: key })) : [])];
  return targetRows(system).flatMap(({ aim }, i) => {
    const row = keys.indexOf(aim.key);
    if (row < 0) return [];
    return wanted.flatMap(({ to, from }): PlannedCell[] => {
      const [old, column] = [reader.columnOf(from), columnIn(columns, to)];
      if (old < 0 || (aim.component && to === TARGET_COLUMN.requirement)) return [];
      const { kind, value } = reader.cellAt(row, old);
      if (isFormula(table.formulas?.[row + 1]?.[old], value)) return [];
      const asMade = planned.get(aim.key);
      const made = asMade ? contentOf(before, asMade, from) : null;
      const content = kind === "blank" ? null : carriedContent(value);
      if (content === made) return [];
      return [{ sheet: SHEET.targets, row: HEADER_ROW + 1 + i, column, content }];
    });
  });
}

/** What the product itself has put into a cell; a formula is none of what people wrote. */
function contentOf(
  system: IndicatorSystem,
  row: ReturnType<typeof targetRows>[number],
  key: string,
): string | number | null {
  const column = targetColumns(system.period).find((each) => each.key === key);
  const content = column?.cell?.(row, () => "A1") ?? null;
  return typeof content === "object" ? null : content;
}
