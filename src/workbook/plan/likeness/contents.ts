import type { Area, Block, Content, SheetPlan } from "../plan";
import { type Region, sourcesOf } from "./regions";
import { rowShape } from "./rowShape";

/** What the cells of a sheet hold, by row and column; what is not there is empty. */
export type Contents = readonly (readonly Content[] | undefined)[];

export function contentsOf({ blocks }: Pick<SheetPlan, "blocks">): Contents {
  const contents: Content[][] = [];
  for (const { row, column, rows } of blocks) {
    rows.forEach((cells, i) => {
      const at = (contents[row + i] ??= []);
      cells.forEach((cell, j) => void (at[column + j] = cell));
    });
  }
  return contents;
}

/** A cell that copying makes as it is to be. */
export const COPIED = Symbol("copied");

/** Cells to write after copying: what is to stand there, or that it does already. */
export interface Rest extends Pick<Block, "row" | "column"> {
  readonly rows: readonly (readonly (Content | typeof COPIED)[])[];
}

/**
 * What copies have not made of a sheet, as one block.
 *
 * @returns undefined where they have made all
 */
export function restOf(wanted: Contents, model: Contents, regions: readonly Region[]): Rest | undefined {
  const source = sourcesOf(regions);
  const isMade = (row: number, column: number): boolean =>
    same(
      { row, content: wanted[row]?.[column] ?? null },
      { row: source.get(row) ?? -1, content: model[source.get(row) ?? -1]?.[column] ?? null },
    );
  const last = Math.max(wanted.length, ...regions.map(({ to }) => to.row + to.rows));
  const width = Math.max(0, ...[...wanted, ...model].map((cells) => cells?.length ?? 0));
  let area: Area | undefined;
  for (let row = 0; row < last; row++) {
    for (let column = 0; column < width; column++) if (!isMade(row, column)) area = grown(area, row, column);
  }
  if (!area) return undefined;
  const { row, column, rows, columns } = area;
  return {
    row,
    column,
    rows: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) =>
        isMade(row + i, column + j) ? COPIED : (wanted[row + i]?.[column + j] ?? null),
      ),
    ),
  };
}

interface Placed {
  readonly row: number;
  readonly content: Content;
}

function same(one: Placed, other: Placed): boolean {
  if (typeof one.content !== "object" || one.content === null) return one.content === other.content;
  if (typeof other.content !== "object" || other.content === null) return false;
  return rowShape(one.content.formula, one.row) === rowShape(other.content.formula, other.row);
}

function grown(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  return {
    row: top,
    column: left,
    rows: Math.max(area.row + area.rows, row + 1) - top,
    columns: Math.max(area.column + area.columns, column + 1) - left,
  };
}
