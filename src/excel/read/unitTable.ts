import { passing, rangeOn } from "../request/passing";
import { inBatches } from "../../workbook/plan/inBatches";
import type { Area } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { inOrder, known, Part } from "../request/part";
import { BLOCK } from "../request/payload";
import type { Requests } from "../request/requests";

/** Where a table with a row for each unit stands. */
export interface UnitPlace {
  readonly name: string;
  readonly sheet: string;
  /** with the titles, without a row of totals */
  readonly area: Area;
  /** a row of totals stands below */
  readonly hasTotals: boolean;
  /** cells above the table, from the first of the sheet on */
  readonly above: readonly (readonly unknown[])[];
  /** the row below the table, as far as that goes */
  readonly below: readonly unknown[];
}

/** Rows above a table in which its headings stand, and columns over which they go. */
const ABOVE = "A1:H6";

/** Reads where a table stands; undefined when there is none. */
export function readingUnitPlace(name: string): Part<UnitPlace | undefined> {
  return new Part(({ workbook }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const sheet = table.worksheet.load("name");
    const range = passing(table.getRange()).load("rowIndex, columnIndex, rowCount, columnCount");
    const body = passing(table.getDataBodyRange()).load("rowCount");
    const above = passing(sheet.getRange(ABOVE)).load("values");
    const below = passing(passing(passing(table.getRange()).getLastRow()).getOffsetRange(1, 0)).load(
      "values",
    );
    return () => {
      if (table.isNullObject) return undefined;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      const hasTotals = body.rowCount < rows - 1;
      return {
        name,
        sheet: sheet.name,
        // a row of totals is no unit
        area: { row, column, rows: rows - (hasTotals ? 1 : 0), columns },
        hasTotals,
        above: above.values.slice(0, row),
        below: below.values[0] ?? [],
      };
    };
  });
}

/** A number of up to eighteen characters, or a short text, with its comma. */
const BYTES_PER_CELL = 20;

/**
 * Reads a table by its values, or its formulas: in as few requests as its numbers take.
 *
 * @returns a part whose answer is the table: sent by the caller for one that a single request takes, else known already
 */
export async function readUnitTable(
  requests: Requests,
  place: UnitPlace,
  what: "values" | "formulas" = "values",
): Promise<Part<TableContents>> {
  const { area } = place;
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const batches = inBatches(rows, () => area.columns * BYTES_PER_CELL, BLOCK);
  const reading = batches.map((batch) =>
    readingRows(place.sheet, { ...area, row: batch[0]!, rows: batch.length }, what),
  );
  if (reading.length === 1) return reading[0]!.map((values) => tableOf(place, values));
  const values: unknown[][] = [];
  for (const part of reading) values.push(...(await requests.send(part)));
  return known(tableOf(place, values));
}

/**
 * Reads a table by its formulas, but its units by their names: whether a text that begins with `=` is a formula the formulas
 * do not tell.
 *
 * @param title of the column of units
 */
export async function readNamedRows(
  requests: Requests,
  place: UnitPlace,
  title: string,
): Promise<TableContents> {
  const table = await requests.send(await readUnitTable(requests, place, "formulas"));
  const key = table.values[0]!.findIndex((each) => String(each).trim() === title);
  if (!table.values.some((cells) => String(cells[key] ?? "").startsWith("="))) return table;
  const { area } = place;
  const column = { ...area, column: area.column + key, columns: 1 };
  const names = await requests.send(readingRows(place.sheet, column, "values"));
  return { ...table, values: table.values.map((cells, i) => cells.with(key, names[i]![0])) };
}

function readingRows(sheet: string, area: Area, what: "values" | "formulas"): Part<unknown[][]> {
  return new Part(({ workbook }) => {
    const range = rangeOn(workbook.worksheets.getItem(sheet), area).load(what);
    return () => range[what];
  });
}

/** Types are told by the values: asked for they would double the answer. */
function tableOf({ name, sheet, area: { row, column } }: UnitPlace, values: unknown[][]): TableContents {
  return { name, sheet, row, column, values, types: values.map((cells) => cells.map(typeOf)) };
}

function typeOf(value: unknown): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Characters of an answer that is asked for once more. */
const MOST_AGAIN = 3_500_000;

/**
 * Reads whether tables are others than they were read, by their values. What takes more than one request is not read again:
 * then what is made of it is of the moment that it was read.
 */
export function readingUnitsChanged(tables: ReadonlyMap<string, TableContents>): Part<boolean> {
  const all = [...tables.values()];
  if (JSON.stringify(all.map(({ values }) => values)).length > MOST_AGAIN) return known(false);
  return inOrder(all.map(readingIfChanged)).map((changed) => changed.includes(true));
}

function readingIfChanged({ sheet, row, column, values }: TableContents): Part<boolean> {
  const area = { row, column, rows: values.length, columns: values[0]!.length };
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const range = rangeOn(worksheet, area).load("values");
    return () =>
      worksheet.isNullObject ||
      range.values.some((cells, i) => cells.some((cell, j) => cell !== values[i]![j]));
  });
}
