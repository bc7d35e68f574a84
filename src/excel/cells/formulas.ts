import { problem } from "../../system/problem";
import { HELD } from "../../workbook/journal/held";
import { cellAddress } from "../../workbook/plan/address";
import { relativeFormula, sameFormula } from "../../workbook/plan/formulaText";
import type { Area } from "../../workbook/plan/plan";
import { inBatches } from "../../workbook/plan/inBatches";
import { Part, type Take } from "../request/part";
import { rangeOn } from "../request/passing";
import { PAYLOAD } from "../request/payload";
import { tellingRows } from "./standing";

/** What is assigned to one cell; a text that begins with `=` is a formula, null leaves the cell as it is. */
export type Input = string | number | boolean | null;

/** Compares formulas that were read back with what was written. @throws Problem when Excel has not kept one */
export type Check = Take<void>;

/** @returns one check for several */
export function allOf(checks: readonly Check[]): Check {
  return () => checks.forEach((check) => check());
}

/** A cell on its sheet, counted from 0. */
interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Writes rows of cells and reads their formulas back. The cells are in no table yet, or each of their columns holds a
 * single formula; for others see `putColumn`.
 */
export function putRows(
  worksheet: Excel.Worksheet,
  area: Area,
  rows: readonly (readonly Input[])[],
  sheet: string,
): Check {
  rangeOn(worksheet, area).formulas = rows.map((cells) => [...cells]);
  return checkRows(worksheet, area, rows, sheet);
}

/** What is read back besides formulas that tell. */
interface Reading {
  /** rows, counted from the first */
  readonly also: ReadonlySet<number>;
  /** constants too, from the first column on */
  readonly isWhole: boolean;
}

const FORMULAS_ALONE: Reading = { also: new Set(), isWhole: false };

/** Reads back, of rows that are in a sheet, those whose formulas tell whether all stand. */
export function checkRows(
  worksheet: Excel.Worksheet,
  { row, column }: CellPosition,
  rows: readonly (readonly Input[])[],
  sheet: string,
  { also, isWhole }: Reading = FORMULAS_ALONE,
): Check {
  const columnsOf = rows.flatMap((cells) => cells.flatMap((input, j) => (isFormulaInput(input) ? [j] : [])));
  if (columnsOf.length === 0 && !isWhole) return () => undefined;
  const [left, right] = [isWhole ? 0 : Math.min(...new Set(columnsOf)), Math.max(0, ...new Set(columnsOf))];
  return allOf(
    tellingRows(rows, row, also).map(({ first, count }) => {
      const from = { row: row + first, column: column + left };
      const range = rangeOn(worksheet, { ...from, rows: count, columns: right - left + 1 }).load("formulas");
      const wanted = rows.slice(first, first + count).map((cells) => cells.slice(left, right + 1));
      return () => {
        assertStanding(range.formulas, wanted, sheet, from);
        if (isWhole) assertThere(range.formulas, wanted, sheet, from);
      };
    }),
  );
}

/** A constant is there; how Excel shows it is its own matter. @throws Problem where a cell is empty that was to hold something */
function assertThere(
  found: readonly (readonly unknown[])[],
  wanted: readonly (readonly Input[])[],
  sheet: string,
  { row, column }: CellPosition,
): void {
  for (const [i, cells] of wanted.entries()) {
    const j = cells.findIndex((input, at) => input !== "" && input !== null && found[i]?.[at] === "");
    if (j >= 0) throw problem("formulaNotKept", { sheet, cell: cellAddress(row + i, column + j) });
  }
}

/** Writes rows of an area of a sheet, as `putRows` does. Answered by a Problem where Excel has not kept a formula. */
export function writingRows(sheet: string, area: Area, rows: readonly (readonly Input[])[]): Part {
  return new Part(({ workbook }) => putRows(workbook.worksheets.getItem(sheet), area, rows, sheet));
}

/**
 * Cuts the rows of an area into batches of half a payload each, which leaves room for as much again in each request.
 */
export function inRequests(
  area: Area,
  rows: readonly (readonly Input[])[],
): { readonly area: Area; readonly rows: readonly (readonly Input[])[] }[] {
  const bytesOf = (cells: readonly Input[]): number => new TextEncoder().encode(JSON.stringify(cells)).length;
  let { row } = area;
  return inBatches(rows, bytesOf, PAYLOAD / 2).map((part) => {
    const placed = { area: { ...area, row, rows: part.length }, rows: part };
    row += part.length;
    return placed;
  });
}

/**
 * Writes cells of one column, in a table or not, and reads their formulas back. Constants come first, since Excel fills
 * a table column with a formula where the column holds nothing else (calculated columns).
 *
 * @param blanks cells that are empty and stay so, counted from the first of the range
 */
export function putColumn(
  range: Excel.Range,
  inputs: readonly Input[],
  sheet: string,
  from: CellPosition,
  blanks: readonly number[] = [],
): Check {
  if (!inputs.some(isFormulaInput)) {
    range.formulas = inputs.map((input) => [input]);
    return () => undefined;
  }
  const anchor = isMixed(inputs, from) ? undefined : blanks[0];
  const cells = inputs.map((input, i) => (i === anchor ? "" : input));
  putHeld(range, cells);
  range.load("formulas");
  const wanted = cells.map((input, i) => [blanks.includes(i) ? "" : input]);
  return () => assertStanding(range.formulas, wanted, sheet, from);
}

/**
 * Writes formulas into single cells, in tables or beside them, without Excel filling their columns with them, and reads
 * them back.
 *
 * @param anchors empty cells of the same table columns, which hold a constant while the formulas are written
 */
export function putSingly(
  worksheet: Excel.Worksheet,
  formulas: readonly (CellPosition & { readonly formula: string })[],
  anchors: readonly CellPosition[],
  sheet: string,
): Check {
  const rangeOf = ({ row, column }: CellPosition): Excel.Range =>
    worksheet.getRange(cellAddress(row, column));
  for (const place of [...formulas, ...anchors]) rangeOf(place).values = [[HELD]];
  const ranges = formulas.map((each) => {
    const range = rangeOf(each);
    range.formulas = [[each.formula]];
    return range;
  });
  for (const place of anchors) rangeOf(place).values = [[""]];
  for (const range of ranges) range.load("formulas");
  return () =>
    ranges.forEach((range, i) => {
      const { formula, ...place } = formulas[i]!;
      assertStanding(range.formulas, [[formula]], sheet, place);
    });
}

/** Writes constants first, then formulas; cells that are to be empty are emptied last. */
function putHeld(range: Excel.Range, cells: readonly Input[]): void {
  const column = (of: (input: Input) => Input): Input[][] => cells.map((input) => [of(input)]);
  range.formulas = column((input) => (isFormulaInput(input) || input === "" ? HELD : input));
  range.formulas = column((input) => (isFormulaInput(input) ? input : null));
  if (cells.includes("")) range.formulas = column((input) => (input === "" ? "" : null));
}

function isFormulaInput(input: Input): boolean {
  return typeof input === "string" && input.startsWith("=");
}

/**
 * Whether a column needs no anchor: with a constant, or more than two different formulas, there is never only one
 * formula for Excel to fill the column with.
 */
function isMixed(inputs: readonly Input[], { row, column }: CellPosition): boolean {
  const kinds = new Set<string>();
  for (const [i, input] of inputs.entries()) {
    if (isFormulaInput(input)) kinds.add(relativeFormula(String(input), row + i, column));
    else if (input !== null && input !== "") return true;
    if (kinds.size > 2) return true;
  }
  return kinds.size === 0;
}

function assertStanding(
  found: readonly (readonly unknown[])[],
  rows: readonly (readonly Input[])[],
  sheet: string,
  { row, column }: CellPosition,
): void {
  for (const [i, cells] of rows.entries()) {
    for (const [j, wanted] of cells.entries()) {
      if (stands(found[i]?.[j], wanted)) continue;
      throw problem("formulaNotKept", { sheet, cell: cellAddress(row + i, column + j) });
    }
  }
}

/** Compares formulas, and cells that were to be empty; Excel may convert other contents to numbers and dates. */
function stands(found: unknown, wanted: Input): boolean {
  // a value in a cell that was to stay empty was typed by somebody; only a formula can have been filled in by Excel
  if (wanted === "") return typeof found !== "string" || !found.startsWith("=");
  return !isFormulaInput(wanted) || (typeof found === "string" && sameFormula(found, String(wanted)));
}
