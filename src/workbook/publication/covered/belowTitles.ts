import { keysIn, type NamedColumn } from "../../columns/column";
import type { Contents } from "../../read/contents";
import { rowsOf } from "../../read/rows";

/**
 * The part of a rectangle from the row of titles on.
 *
 * @returns undefined where no row holds more than half of them
 */
export function belowTitles(
  contents: Contents | undefined,
  columns: readonly NamedColumn[],
): Contents | undefined {
  const at = contents?.values.findIndex((cells) => {
    const texts = cells.map((cell) => String(cell).trim());
    return keysIn(columns, texts).filter((key) => key !== undefined).length > columns.length / 2;
  });
  return contents && at !== undefined && at >= 0 ? rowsOf(contents, at) : undefined;
}
