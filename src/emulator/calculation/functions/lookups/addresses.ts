import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import type { Rect } from "../../../model/rect";
import { referenceText } from "../../reading/referenceText";
import type { Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { RangeReference, REF_ERROR, type Value, VALUE_ERROR } from "../../values/values";
import { referring, type SheetFunctions, takes } from "../sheetFunction";

/** How ADDRESS writes: which of row and column are absolute. */
const ABSOLUTE: Readonly<Record<number, readonly [row: boolean, column: boolean]>> = {
  1: [true, true],
  2: [true, false],
  3: [false, true],
  4: [false, false],
};

/**
 * References as text.
 *
 * @source support.microsoft.com "ADDRESS function", "INDIRECT function" (`#REF!` for a text that is no reference; the
 * second argument FALSE for R1C1)
 */
export const ADDRESSES: SheetFunctions = {
  ADDRESS: takes(
    ["number", "number", "number?", "truth?", "text?"],
    (row, column, kind = 1, isA1 = true, sheet) => {
      const [at, across] = [Math.trunc(row), Math.trunc(column)];
      const absolute = ABSOLUTE[Math.trunc(kind)];
      if (!absolute || at < 1 || across < 1 || at > MAX_ROWS + 1 || across > MAX_COLS + 1) return VALUE_ERROR;
      const text = isA1 ? inA1(at, across, absolute) : inR1C1(at, across, absolute);
      return sheet === undefined ? text : `${quoted(sheet)}!${text}`;
    },
  ),
  INDIRECT: referring(
    takes(["text", "truth?"], (text, isA1 = true, place) =>
      isA1 ? referred(text.trim(), place) : inRowsAndColumns(text.trim(), place),
    ),
  ),
};

function inA1(row: number, column: number, [isRow, isColumn]: readonly [boolean, boolean]): string {
  return `${isColumn ? "$" : ""}${letters(column)}${isRow ? "$" : ""}${row}`;
}

function inR1C1(row: number, column: number, [isRow, isColumn]: readonly [boolean, boolean]): string {
  return `R${isRow ? row : `[${row}]`}C${isColumn ? column : `[${column}]`}`;
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** @throws Unknowable for a name of which it is not plain whether it needs quotes */
function quoted(sheet: string): string {
  if (/^[a-z_][a-z_]*$/i.test(sheet) && sheet.length > 3) return sheet;
  if (/[ '-]/.test(sheet)) return `'${sheet.replace(/'/g, "''")}'`;
  throw new Unknowable("unknown");
}

/** The cells that a text names. */
function referred(text: string, place: Standpoint): Value {
  if (text.includes("[")) throw new Unknowable("unknown");
  const said = referenceText(text);
  if (said.kind === "cells") return cellsIn(said.sheet, said.rect, place);
  if (said.kind === "beyond" || said.kind === "across") return REF_ERROR;
  const home = said.sheet === undefined ? place.sheet : place.workbook.sheet(said.sheet);
  const name = home && place.workbook.name(said.name, home);
  if (!name) {
    if (place.workbook.table(said.name)) throw new Unknowable("unknown");
    return REF_ERROR;
  }
  if (name.source !== name.formula) place.touch();
  const meant = referenceText(name.formula);
  if (meant.kind !== "cells") throw new Unknowable("unknown");
  return cellsIn(meant.sheet, meant.rect, place);
}

function cellsIn(name: string | undefined, rect: Rect, place: Standpoint): Value {
  const sheet = name === undefined ? place.sheet : place.workbook.sheet(name);
  return sheet ? new RangeReference(sheet, rect) : REF_ERROR;
}

/** A single cell in R1C1, as in `R3C2` or `R[-1]C`. */
function inRowsAndColumns(text: string, place: Standpoint): Value {
  const [, row, column] = /^R(\d+|\[-?\d+\]|)C(\d+|\[-?\d+\]|)$/i.exec(text) ?? [];
  if (row === undefined || column === undefined) throw new Unknowable("unknown");
  const [top, left] = [along(row, place.row), along(column, place.column)];
  if (top < 0 || left < 0 || top > MAX_ROWS || left > MAX_COLS) return REF_ERROR;
  return new RangeReference(place.sheet, { top, left, bottom: top, right: left });
}

function along(said: string, own: number): number {
  return said.startsWith("[") ? own + Number(said.slice(1, -1)) : said === "" ? own : Number(said) - 1;
}
