import type { Period } from "../../system/period";
import { readPieces } from "../storage/pieces";
import { unsoiled } from "../storage/armour";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import type { HandedTask } from "./handedTasks";
import { keptCells, type RowKey } from "./keptRows";
import type { HandedOut } from "./threeWay";

/** What a department was given, as its file and the master copy keep it. */
export interface Handout {
  /** id of the system */
  readonly system: string;
  readonly version: string;
  readonly period: Period;
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
  /** the tasks that it was given, with their numbers; absent where it was given none */
  readonly tasks?: readonly (readonly [no: number, task: HandedTask])[];
}

const VERSION = 1;
const MARK = /^indicator-workbookhandouts(\d+)(?:for(\w+))?$/;

/**
 * The hidden sheet with what was handed out: in the first row stands its mark, and each row below is told by `keptRows`.
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
          ...(handout ? [keptCells(handoutRow(handout), handout)] : []),
        ],
      },
    ],
    tables: [],
    formats: [],
    columnWidths: [20],
  };
}

/** What the row of a handout is told by. */
export function handoutRow({ department, edition, period }: Handout): RowKey {
  return { kind: "handout", department, number: edition, period };
}

/** Whom a file was made for, by the first cell of its hidden sheet; undefined in a master copy. */
export function handedTo(first: unknown): string | undefined {
  return MARK.exec(unsoiled(String(first ?? "")))?.[2];
}

/** What was handed out, by one row or, where rows were broken, by all cells of a file; undefined where it is damaged. */
export function handoutIn(cells: readonly unknown[]): Handout | undefined {
  const stored = readPieces(cells);
  return stored.kind === "whole" ? (stored.value as Handout) : undefined;
}
