import { CellError, type CellValue } from "../../../model/cell";
import { arrayOf, type Standpoint } from "../../reading/references";
import { Unknowable } from "../../values/unknowable";
import { type ArrayValue, toText, type Value } from "../../values/values";
import { omitting, type SheetFunctions, takes } from "../sheetFunction";

const MISSING = new CellError("#N/A");

/**
 * Texts cut into rows and columns.
 *
 * @source support.microsoft.com "TEXTSPLIT function": several delimiters are an array; what is left empty between two of them
 * is a text, unless it is to be ignored; rows are padded with `#N/A`
 */
export const SPLITTING: SheetFunctions = {
  TEXTSPLIT: omitting(
    takes(
      ["text", "reference?", "reference?", "truth?", "number?", "any?"],
      (text, across, down, isIgnoring = false, caseless = 0, pad = MISSING, place) => {
        const columns = delimitersOf(across, place);
        if (columns instanceof CellError) return columns;
        const rows = delimitersOf(down, place);
        if (rows instanceof CellError) return rows;
        assertPlain(text, [...columns, ...rows], caseless);
        const isCaseless = caseless === 1;
        const lines = split(text, rows, isCaseless)
          .filter((line) => line !== "" || !isIgnoring)
          .map((line) => split(line, columns, isCaseless).filter((part) => part !== "" || !isIgnoring));
        return padded(lines, pad);
      },
      [1, 2],
    ),
  ),
};

function delimitersOf(value: Value | undefined, place: Standpoint): readonly string[] | CellError {
  if (value === undefined) return [];
  const texts = arrayOf(value, place).flat().map(toText);
  const error = texts.find((text) => text instanceof CellError);
  return error instanceof CellError ? error : (texts as string[]);
}

/** @throws Unknowable for what is documented nowhere: no text, no delimiter, and delimiters that overlap */
function assertPlain(text: string, delimiters: readonly string[], caseless: number): void {
  const isOdd = text === "" || delimiters.length === 0 || delimiters.includes("");
  const letters = delimiters.flatMap((delimiter) => [...new Set(delimiter.toLowerCase())]);
  const overlap = new Set(letters).size < letters.length;
  if (isOdd || overlap || (caseless !== 0 && caseless !== 1)) throw new Unknowable("unknown");
}

function split(text: string, delimiters: readonly string[], isCaseless: boolean): string[] {
  if (delimiters.length === 0) return [text];
  const pattern = delimiters.map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|");
  return text.split(new RegExp(pattern, isCaseless ? "i" : ""));
}

/** @throws Unknowable where nothing is left of a line */
function padded(lines: readonly string[][], pad: CellValue): ArrayValue {
  if (lines.length === 0 || lines.some((line) => line.length === 0)) throw new Unknowable("unknown");
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? pad));
}
