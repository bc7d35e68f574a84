import type { Grid } from "./grid";
import type { NamesCell } from "./portableFormula";

/**
 * What references of formulas on a sheet mean: a cell in the same row by its title, one in another row of our tables by
 * its place among our rows, so that neither sorting nor what users put in between changes it.
 */
export class OurCells {
  private readonly bySheet = new Map<string, Named[]>();

  constructor(grids: readonly Grid[]) {
    for (const grid of grids) {
      const { sheet } = grid.contents;
      const named = { grid, order: grid.order() };
      this.bySheet.set(sheet, [...(this.bySheet.get(sheet) ?? []), named]);
    }
  }

  /**
   * @param sheet on which the formula stands
   * @param home the row of a grid in which it stands, where it stands in one
   */
  names(sheet: string, home?: { readonly grid: Grid; readonly row: number }): NamesCell {
    return (other, row, column) => {
      const named = other ?? sheet;
      const found = this.bySheet.get(named)?.find(({ grid }) => isWithin(grid.contents, row, column));
      if (!found) return undefined;
      const { grid, order } = found;
      const [i, j] = [row - grid.contents.row - 1, column - grid.contents.column];
      const title = grid.planned[j]!;
      if (grid === home?.grid && i === home.row) return `[${title}]`;
      const place = i < 0 ? 0 : order[i]!;
      // a row of users: whatever stands in it is not ours
      if (i >= 0 && place === 0) return undefined;
      const table = named === sheet ? "" : grid.plan.id;
      return `${table}[${title} ${place}]`;
    };
  }
}

/** A grid with the place of each of its rows among ours. */
interface Named {
  readonly grid: Grid;
  readonly order: readonly number[];
}

function isWithin({ row, column, values }: Grid["contents"], at: number, across: number): boolean {
  return at >= row && at < row + values.length && across >= column && across < column + values[0]!.length;
}
