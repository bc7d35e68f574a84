import type { IndicatorSystem } from "../../system/schema";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";

/** First cell of the hidden sheet: what this workbook is, and how it is laid out. */
export const MARK = "indicator-workbook 1";

/** @source Excel specifications: 32,767 characters in a cell; fewer here, so that no program's own limit is met */
const PIECE = 30_000;

/** The hidden sheet that lets a workbook explain itself: the system it was generated from, in pieces. */
export function storedSystemSheet(system: IndicatorSystem): SheetPlan {
  const text = JSON.stringify(system);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE) pieces.push(text.slice(start, start + PIECE));
  return {
    name: SHEET.stored,
    visibility: "veryHidden",
    blocks: [{ row: 0, column: 0, rows: [MARK, ...pieces].map((piece) => [piece]) }],
    tables: [],
    formats: [],
    columnWidths: [20],
  };
}

/**
 * The system document that a workbook was generated from, not yet parsed.
 *
 * @param cells first column of the hidden sheet
 * @returns undefined when the sheet is not one of this product, or damaged
 */
export function storedSystem(cells: readonly unknown[]): unknown {
  const [mark, ...pieces] = cells;
  if (mark !== MARK) return undefined;
  try {
    return JSON.parse(pieces.join(""));
  } catch {
    return undefined;
  }
}
