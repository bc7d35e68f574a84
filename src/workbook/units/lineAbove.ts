import { cellAddress } from "../plan/address";

/** A line above a table, and where it stands. */
export interface LineAbove {
  readonly cell: string;
  readonly before: string;
}

/** The line that begins in a way, wherever users have moved it; undefined where there is none any more. */
export function lineAbove(above: readonly (readonly unknown[])[], beginning: string): LineAbove | undefined {
  for (const [row, cells] of above.entries()) {
    const column = cells.findIndex((cell) => typeof cell === "string" && cell.startsWith(beginning));
    if (column >= 0) return { cell: cellAddress(row, column), before: String(cells[column]) };
  }
  return undefined;
}
