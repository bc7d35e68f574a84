import { readPieces, storedPieces } from "../storage/pieces";
import { unsoiled } from "../storage/armour";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import type { HandedOut } from "./threeWay";

/** What a department was given, as its file and the master copy keep it. */
export interface Handout {
  /** id of the system */
  readonly system: string;
  readonly version: string;
  readonly period: number;
  /** the county: many have the same system */
  readonly region?: string;
  /** id of the department */
  readonly department: string;
  /** 版次: 1 for the first that it was given in a period */
  readonly edition: number;
  /** ISO 8601 */
  readonly time: string;
  /** what stood in its cells; those that are not named were empty */
  readonly values: HandedOut;
}

const VERSION = 1;
const MARK = /^indicator-workbookhandouts(\d+)(?:for(\w+))?$/;
/** In the first row stands the mark; each row below it is one handout. */
const COLUMN = { department: 0, edition: 1, period: 2 } as const;
/** Columns that tell whose handout stands in a row. */
export const HANDOUT_KEYS = 3;

/**
 * The hidden sheet with what was handed out.
 *
 * @param handout the only one, in the file of a department; undefined for the sheet of the master copy
 */
export function handoutSheet(handout?: Handout): SheetPlan {
  const whom = handout ? ` for ${handout.department}` : "";
  return {
    name: SHEET.handouts,
    visibility: "veryHidden",
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [
          [`indicator-workbook handouts ${VERSION}${whom}`],
          ...(handout ? [handoutCells(handout)] : []),
        ],
      },
    ],
    tables: [],
    formats: [],
    columnWidths: [20],
  };
}

/** The row of a handout. */
export function handoutCells(handout: Handout): (string | number)[] {
  return [handout.department, handout.edition, handout.period, ...storedPieces(handout)];
}

/** Whom a file was made for, by the first cell of its hidden sheet; undefined in a master copy. */
export function handedTo(first: unknown): string | undefined {
  return MARK.exec(unsoiled(String(first ?? "")))?.[2];
}

/** A row of the hidden sheet in a master copy. */
export interface HandoutRow {
  readonly department: string;
  readonly edition: number;
  readonly period: number;
  /** counted from 0 */
  readonly row: number;
}

/** Whose handout stands in which row, by the first columns of the hidden sheet. */
export function handoutRows(rows: readonly (readonly unknown[])[]): HandoutRow[] {
  return rows.flatMap((cells, row) => {
    const [department, edition, period] = [
      String(cells[COLUMN.department] ?? ""),
      Number(cells[COLUMN.edition]),
      Number(cells[COLUMN.period]),
    ];
    const isOne = row > 0 && department !== "" && edition > 0 && period > 0;
    return isOne ? [{ department, edition, period, row }] : [];
  });
}

/** The newest handout of each department in a period. */
export function newestOf(rows: readonly HandoutRow[], period: number): Map<string, HandoutRow> {
  const ofPeriod = rows.filter((row) => row.period === period).sort((a, b) => a.edition - b.edition);
  return new Map(ofPeriod.map((row) => [row.department, row]));
}

/**
 * Rows for new handouts: those of handouts that are out of date, then those below all others.
 *
 * @param count how many are wanted
 */
export function freeRows(rows: readonly HandoutRow[], period: number, count: number): number[] {
  const current = new Set([...newestOf(rows, period).values()].map(({ row }) => row));
  const out = rows.filter(({ row }) => !current.has(row)).map(({ row }) => row);
  const end = Math.max(0, ...rows.map(({ row }) => row)) + 1;
  return [...out, ...Array.from({ length: count }, (_, i) => end + i)].slice(0, count);
}

/** What was handed out, by one row or, where rows were broken, by all cells of a file; undefined where it is damaged. */
export function handoutIn(cells: readonly unknown[]): Handout | undefined {
  const stored = readPieces(cells);
  return stored.kind === "whole" ? (stored.value as Handout) : undefined;
}
