import { problem } from "../../system/problem";
import { HELD } from "../../workbook/journal/held";
import { areaAddress, cellAddress } from "../../workbook/plan/address";
import { relativeFormula, sameFormula } from "../../workbook/plan/formulaText";
import type { Area } from "../../workbook/plan/plan";
import { inBatches } from "../../workbook/plan/inBatches";
import { Part, type Take } from "../request/part";
import { PAYLOAD } from "../request/payload";

/** What is assigned to one cell; a text that begins with `=` is a formula, null leaves the cell as it is. */
export type Input = string | number | boolean | null;

/** Says whether formulas stand as they were written, from what was read back. @throws Problem when not */
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
 * Writes rows of cells, which no table holds yet or whose columns hold one formula each, and asks what stands there.
 */
export function putRows(
  range: Excel.Range,
  rows: readonly (readonly Input[])[],
  sheet: string,
  from: CellPosition,
): Check {
  range.formulas = rows.map((cells) => [...cells]);
  if (!rows.some((cells) => cells.some(isFormulaInput))) return () => undefined;
  range.load("formulas");
  return () => assertStanding(range.formulas, rows, sheet, from);
}

/** Writes rows of an area of a sheet, as `putRows` does. Answered by a Problem where formulas do not stand as written. */
export function writingRows(sheet: string, area: Area, rows: readonly (readonly Input[])[]): Part {
  return new Part(({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    return putRows(range, rows, sheet, area);
  });
}

/** Rows of an area, cut into parts that fit into a request each and leave room for as much again. */
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
 * Writes cells below each other, which a table may hold, so that each formula stays its own, and asks what stands
 * there: constants come first, since Excel lets a formula fill a column that holds nothing else.
 *
 * @param blanks cells, counted from the first, that are empty and stay so
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
 * Writes formulas into single cells, of tables or beside them, so that each stays its own, and asks what stands there.
 *
 * @param anchors empty cells of the tables' columns, which hold a constant meanwhile
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

/** Constants first, then formulas, and cells that are to be empty at the end. */
function putHeld(range: Excel.Range, cells: readonly Input[]): void {
  const column = (of: (input: Input) => Input): Input[][] => cells.map((input) => [of(input)]);
  range.formulas = column((input) => (isFormulaInput(input) || input === "" ? HELD : input));
  range.formulas = column((input) => (isFormulaInput(input) ? input : null));
  if (cells.includes("")) range.formulas = column((input) => (input === "" ? "" : null));
}

function isFormulaInput(input: Input): boolean {
  return typeof input === "string" && input.startsWith("=");
}

/** Whether at every moment two different formulas, or a constant, stand beside the one that is written. */
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

/** Only formulas are compared, and cells that were to be empty: others become numbers and dates by Excel's own lights. */
function stands(found: unknown, wanted: Input): boolean {
  // what somebody types into a cell that was to stay empty is theirs: only a formula can have been carried there
  if (wanted === "") return typeof found !== "string" || !found.startsWith("=");
  return !isFormulaInput(wanted) || (typeof found === "string" && sameFormula(found, String(wanted)));
}
