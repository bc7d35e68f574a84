import { CellError, type CellValue } from "../../../../src/emulator/model/cell";

/** What a column of the grid holds, from its first row on; a formula begins with `=`, and null is a blank. */
type Column = readonly CellValue[];

const error = (code: string): CellError => new CellError(code);

/** The data that every case reads, by column letter. */
export const GRID: Readonly<Record<string, Column>> = {
  // everything that a cell may hold
  A: [3, -2.5, 0, 12.25, null, "指标体系", "abc", true, "7", false],
  // two samples, both ascending, one with equal numbers
  B: [2, 4, 4, 5, 7, 9, 10, 12, 12, 15],
  C: [1.5, 3.2, 4.1, 4.8, 7.7, 8.8, 10.9, 11.2, 12.9, 14.1],
  // texts that repeat, in several cases and with characters that patterns know
  D: ["东区", "西区", "东区", "南区", "East", "east", "EAST*", "e?st", "西区", null],
  // days, one with a time, and those about the day that there never was
  E: [43831, 43890, 43891, 44196, 44197, 44255, 44620, 45000.75, 59, 61],
  // texts in order
  F: ["apple", "Banana", "cherry", "date", "elder", "fig", "grape", "honey", "iris", "jam"],
  G: ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"].map(error),
  // kinds of nothing
  H: [5, null, '=""', "x", true, false, " ", "1,234", 0, -1],
  I: [
    "  Hello   World ",
    "ABC-123-xyz",
    "a1b2c3",
    "一二三四五",
    "mixed CASE text",
    "line\nbreak",
    "o'neil mc-donald",
    "3.14",
    "2020-01-15",
    "12:30",
  ],
  // a table with its headings above
  J: ["Q1", 10, 20, 30, 40],
  K: ["Q2", 11, 21, 31, 41],
  L: ["Q3", 12, 22, 32, 42],
  M: ["Q4", 13, 23, 33, 43],
  // out of order, with blanks and an error among the numbers
  N: [9, 1, null, 4, 4, "n", 16, 25, null, 2],
  O: [1, 2, error("#DIV/0!"), 4, null, 6],
  // cash flows and their days
  P: [-1000, 200, 300, 400, 500],
  Q: [43831, 43900, 44000, 44200, 44500],
  // in descending order
  R: [50, 40, 30, 20, 10],
};
