import { passing, rangeOn } from "../request/passing";
import type { CellValidation } from "../../workbook/columns/column";
import { cellsInColumns } from "../../workbook/units/cellsInColumns";
import { areaAddress } from "../../workbook/plan/address";
import { inBatches } from "../../workbook/plan/inBatches";
import type { Area } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import type { WrittenRow } from "../../workbook/units/addedUnits";
import { rowsBack } from "../../workbook/units/rowsBack";
import type { RowsRecord } from "../../workbook/units/rowsRecord";
import { writingChanges } from "../cells/changes";
import { assignable } from "../cells/content";
import { type Input, writingRows } from "../cells/formulas";
import { allWritten, known, NOTHING, Part, writing } from "../request/part";
import { BLOCK } from "../request/payload";
import { applyValidation } from "../sheets/rules";
import type { Requests } from "../request/requests";
import { readingUnitPlace, readNamedRows, type UnitPlace } from "../read/unitTable";

/** Reads whether something stands below a table where it would grow. */
export function readingBelow({ sheet, area, hasTotals }: UnitPlace, rows: number): Part<boolean> {
  if (rows === 0 || hasTotals) return known(rows > 0 && hasTotals);
  return new Part(({ workbook }) => {
    const below = { ...area, row: area.row + area.rows, rows };
    const range = rangeOn(workbook.worksheets.getItem(sheet), below).load("values");
    return () => range.values.some((cells) => cells.some((cell) => cell !== ""));
  });
}

/**
 * Whether rows or columns of a table stand elsewhere than they were read, as of that point of the request.
 *
 * @param key column of the units, counted from that of the table's first
 * @param written units that the job itself has written, by row
 */
export function readingRowsMoved(
  { sheet, row, column, values }: TableContents,
  key: number,
  written: ReadonlyMap<number, string>,
): Part<boolean> {
  const titles = { row, column, rows: 1, columns: values[0]!.length };
  const keys = { row: row + 1, column: column + key, rows: values.length - 1, columns: 1 };
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const [above, beside] = [titles, keys].map((area) => rangeOn(worksheet, area).load("values"));
    return () =>
      worksheet.isNullObject ||
      above!.values[0]!.some((title, i) => title !== values[0]![i]) ||
      beside!.values.some(([found], i) => found !== values[i + 1]![key] && found !== written.get(i));
  });
}

/**
 * Makes a table longer; new rows look like its first.
 *
 * @param validations of its columns, counted from that of the table's first
 * @param height of the new rows, in points, on a sheet that was only just made: taken back it goes with it
 * @param bare rows at its end that a job which was broken off has added, and not made look so
 */
export function growing(
  { name, sheet, area }: UnitPlace,
  rows: number,
  validations: ReadonlyMap<number, CellValidation>,
  height?: number,
  bare = 0,
): Part {
  if (rows + bare === 0) return NOTHING;
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    workbook.tables.getItem(name).resize(areaAddress({ ...area, rows: area.rows + rows }));
    const first = { ...area, row: area.row + 1, rows: 1 };
    const grown = { ...area, row: area.row + area.rows - bare, rows: rows + bare };
    const range = rangeOn(worksheet, grown);
    // what they may have got already they would get twice
    if (bare > 0) range.conditionalFormats.clearAll();
    range.copyFrom(areaAddress(first), "Formats");
    if (height !== undefined) range.format.rowHeight = height;
    for (const [column, validation] of validations) {
      const cells = { row: grown.row, column: area.column + column, rows: grown.rows, columns: 1 };
      applyValidation(rangeOn(worksheet, cells), { area: cells, ...validation });
    }
  });
}

/** Units that stand in the rows that are written, as of the moment before. */
export type SeenUnits = Map<number, string>;

/**
 * Writes rows of a table that have no formulas: those below each other go together, in as few requests as they take.
 *
 * @param key column of the units, counted from that of the table's first
 * @param seen is told which units stood in the rows when they were written
 */
export function writingUnitRows(
  { sheet, area }: UnitPlace,
  rows: readonly WrittenRow[],
  key: number,
  seen: SeenUnits,
): Part[] {
  const inputs = [...rows]
    .sort((one, other) => one.row - other.row)
    .map(({ row, cells }) => ({ row, cells: inputsOf(cells) }));
  return inBatches(inputs, ({ cells }) => JSON.stringify(cells).length, BLOCK).map((batch) =>
    allWritten(
      adjacent(batch).map((run) => {
        const place: Area = { ...area, row: area.row + 1 + run[0]!.row, rows: run.length };
        const written = writingRows(
          sheet,
          place,
          run.map(({ cells }) => cells),
        );
        return allWritten([seeing(sheet, place, key, run[0]!.row, seen), written]);
      }),
    ),
  );
}

/** Cells of a row as they are assigned. */
export function inputsOf(cells: WrittenRow["cells"]): Input[] {
  return cells.map((cell) => (cell === undefined ? null : assignable(cell)));
}

function seeing(sheet: string, place: Area, key: number, first: number, seen: SeenUnits): Part {
  const keys = { ...place, column: place.column + key, columns: 1 };
  return new Part(({ workbook }) => {
    const range = rangeOn(workbook.worksheets.getItem(sheet), keys).load("values");
    return () =>
      range.values.forEach(([unit], i) => {
        seen.set(first + i, String(unit).trim());
      });
  });
}

function adjacent<Row extends { readonly row: number }>(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.row + 1 === row.row) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/**
 * Puts back what stood in rows before a job.
 *
 * @param title of the column of units
 * @returns what is left to be written; undefined where the column of units is gone
 */
export async function rowsAsBefore(
  requests: Requests,
  record: RowsRecord,
  title: string,
): Promise<Part | undefined> {
  const place = await requests.send(readingUnitPlace(record.table));
  if (!place) return NOTHING;
  const table = await readNamedRows(requests, place, title);
  const back = rowsBack(table, record, title);
  if (!back) return undefined;
  const changes = cellsInColumns(table, back.rows, true);
  return allWritten([writingChanges(changes, "after"), shrinking(place, back.left)]);
}

/** Makes a table as short as it was; what was below it then looks like nothing. */
function shrinking({ name, sheet, area }: UnitPlace, rows: number): Part {
  const gone = area.rows - 1 - rows;
  if (gone <= 0) return NOTHING;
  return writing(({ workbook }) => {
    workbook.tables.getItem(name).resize(areaAddress({ ...area, rows: rows + 1 }));
    const range = rangeOn(workbook.worksheets.getItem(sheet), {
      ...area,
      row: area.row + 1 + rows,
      rows: gone,
    });
    range.clear();
  });
}

/** Writes the line below the title. */
export function writingLine(sheet: string, cell: string, line: string): Part {
  return writing(({ workbook }) => {
    passing(workbook.worksheets.getItem(sheet).getRange(cell)).values = [[line]];
  });
}
