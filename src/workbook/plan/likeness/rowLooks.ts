import type { FontSet } from "../../../system/schema";
import { laidOver } from "../looks/laidOver";
import type { Area, HighlightPlan, SheetPlan } from "../plan";
import { rowShape } from "./rowShape";

/**
 * What each row of a sheet looks like, whether it is validated, and what it is coloured by, as one text: of two rows with the same text one can be made by
 * copying the other. What they hold is not told.
 */
export function rowLooks(plan: SheetPlan, fonts: FontSet): string[] {
  const rows: string[][] = [];
  const tell = ({ row: first, rows: count, column, columns }: Area, what: (row: number) => string): void => {
    for (let row = first; row < first + count; row++)
      (rows[row] ??= []).push(`${column}+${columns} ${what(row)}`);
  };
  for (const { area, look } of laidOver(plan.formats, fonts)) {
    const told = JSON.stringify(look);
    tell(area, () => told);
  }
  for (const merge of plan.merges ?? []) tell(merge, (row) => `merged ${row - merge.row}/${merge.rows}`);
  // which validation a cell has is put right after copying, where it is another
  for (const { area } of plan.validations ?? []) tell(area, () => "validated");
  for (const highlight of plan.highlights ?? []) {
    const told = toldHighlight(highlight);
    tell(highlight.area, () => told);
  }
  return Array.from(rows, (told) => told?.join("\n") ?? "");
}

/** A rule is the same in all rows of its area: relative to each. */
function toldHighlight({ area, ...rule }: HighlightPlan): string {
  return JSON.stringify("when" in rule ? { ...rule, when: rowShape(rule.when, area.row) } : rule);
}
