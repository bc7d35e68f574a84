import type { FontSet } from "../../../system/schema";
import { type AppliedFormat, formatOf } from "../formats";
import type { Area, SheetPlan } from "../plan";

/** Cells that look alike once all formats of a sheet lie one over the other. */
export interface Patch {
  readonly area: Area;
  readonly look: AppliedFormat;
}

/**
 * How cells look once each format of a plan has added what it names to those before it. Patches do not overlap; they are told
 * by the lines at which an area begins or ends, so that a sheet of thousands of rows costs no more than one of ten.
 */
export function laidOver(formats: SheetPlan["formats"], fonts: FontSet): Patch[] {
  const rows = lines(formats.flatMap(({ area: { row, rows } }) => [row, row + rows]));
  const columns = lines(formats.flatMap(({ area: { column, columns } }) => [column, column + columns]));
  const looks = rows.bounds.map(() => new Array<AppliedFormat | undefined>(columns.bounds.length));
  for (const { area, format } of formats) {
    const given = named(formatOf(format, fonts));
    for (let i = rows.at(area.row); i < rows.at(area.row + area.rows); i++) {
      for (let j = columns.at(area.column); j < columns.at(area.column + area.columns); j++)
        looks[i]![j] = { ...looks[i]![j], ...given };
    }
  }
  return looks.flatMap((cells, i) =>
    cells.flatMap((look, j) => (look ? [{ area: between(rows.bounds, i, columns.bounds, j), look }] : [])),
  );
}

function between(rows: readonly number[], i: number, columns: readonly number[], j: number): Area {
  const [row, column] = [rows[i]!, columns[j]!];
  return { row, rows: rows[i + 1]! - row, column, columns: columns[j + 1]! - column };
}

/** What a format names: `false` and nothing leave what was there. */
function named(format: AppliedFormat): AppliedFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => Boolean(value)));
}

/** Lines where something begins or ends, in order, and where each of them is in that order. */
function lines(found: readonly number[]): {
  readonly bounds: readonly number[];
  readonly at: (line: number) => number;
} {
  const bounds = [...new Set(found)].sort((a, b) => a - b);
  const places = new Map(bounds.map((line, i) => [line, i]));
  return { bounds, at: (line) => places.get(line)! };
}
