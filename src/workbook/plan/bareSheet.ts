import type { SheetPlan } from "./plan";

/** A sheet that is known by its tables alone, whatever stands in it. */
export function bareSheet(name: string, ...tables: readonly string[]): SheetPlan {
  return {
    ...{ name, blocks: [], formats: [], columnWidths: [] },
    tables: tables.map((table) => ({ name: table, area: { row: 0, column: 0, rows: 1, columns: 1 } })),
  };
}
