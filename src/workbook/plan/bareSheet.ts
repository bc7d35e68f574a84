import type { SheetPlan } from "./plan";

/** A sheet that is known by its table alone, whatever stands in it. */
export function bareSheet(name: string, table: string): SheetPlan {
  return {
    ...{ name, blocks: [], formats: [], columnWidths: [] },
    tables: [{ name: table, area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  };
}
