import type { IndicatorSystem } from "../../system/schema";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { readPieces, readPlainJson, storedPieces } from "../storage/pieces";
import { unsoiled } from "../storage/armour";

/** Version of the format, as the mark in the first cell of the hidden sheet says it. */
const VERSION = 3;
const VERSION_MARK = /^indicator-workbook(\d+)$/;

/** What was found of the system that a workbook was generated from, not yet parsed. */
export type FoundSystem =
  | { readonly kind: "none" }
  /** `isOlder`: written by a version that kept it in another form */
  | { readonly kind: "whole"; readonly document: unknown; readonly isOlder: boolean }
  | { readonly kind: "damaged" }
  /** written by a version of this product that came after this one */
  | { readonly kind: "newer" };

/** The hidden sheet that lets a workbook explain itself: the system it was generated from, in pieces. */
export function storedSystemSheet(system: IndicatorSystem): SheetPlan {
  return {
    name: SHEET.stored,
    visibility: "veryHidden",
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [`indicator-workbook ${VERSION}`, ...storedPieces(system)].map((piece) => [piece]),
      },
    ],
    tables: [],
    formats: [],
    columnWidths: [20],
  };
}

/**
 * The system document that a workbook was generated from.
 *
 * @param cells first column of the hidden sheet; undefined when there is no such sheet
 */
export function storedSystem(cells: readonly unknown[] | undefined): FoundSystem {
  if (!cells) return { kind: "none" };
  const marks = cells.map((cell) => VERSION_MARK.exec(unsoiled(String(cell))));
  const mark = marks.find((found) => found);
  if (Number(mark?.[1]) > VERSION) return { kind: "newer" };
  const rest = cells.filter((_, i) => !marks[i]);
  const stored = readPieces(rest, mark ? readPlainJson : undefined);
  if (stored.kind === "whole")
    return { kind: "whole", document: stored.value, isOlder: !(Number(mark?.[1]) >= VERSION) };
  // no other program is expected to use that name for a sheet
  return { kind: "damaged" };
}
