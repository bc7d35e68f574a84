import { rangeOn } from "../request/passing";
import { cellAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";
import { inOrder, Part, type Take } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";

/** What native validation covers of an area. @source Excel.DataValidationType: MixedCriteria, some but not all cells */
type Cover = "all" | "some" | "none";

/** Reads whether all, some or none of the cells of an area have native validation. */
export function loadCover(sheet: Excel.Worksheet, area: Area): Take<Cover> {
  const range = rangeOn(sheet, area);
  range.load("dataValidation/type");
  return () => {
    const { type } = range.dataValidation;
    if (type === "None") return "none";
    return type === "MixedCriteria" ? "some" : "all";
  };
}

/** What a question about one cell takes of a request. */
const BYTES_PER_CELL = 500;
const CELLS_AT_ONCE = Math.floor(PAYLOAD / BYTES_PER_CELL);

/**
 * Cells without native validation, as addresses by sheet. It reads cell by cell, so only areas that may have lost some
 * are passed.
 */
export async function unguardedCells(
  requests: Requests,
  suspects: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<ReadonlyMap<string, string[]>> {
  const single = suspects.flatMap(({ sheet, area }) => cellsOf(area).map((cell) => ({ sheet, cell })));
  const unguarded = new Map<string, string[]>();
  for (let start = 0; start < single.length; start += CELLS_AT_ONCE) {
    const cells = single.slice(start, start + CELLS_AT_ONCE);
    const covers = await requests.send(inOrder(cells.map(readingCover)));
    for (const [i, { sheet, cell }] of cells.entries()) {
      if (covers[i] !== "none") continue;
      unguarded.set(sheet, [...(unguarded.get(sheet) ?? []), cellAddress(cell.row, cell.column)]);
    }
  }
  return unguarded;
}

function readingCover({ sheet, cell }: { readonly sheet: string; readonly cell: Area }): Part<Cover> {
  return new Part(({ workbook }) => loadCover(workbook.worksheets.getItem(sheet), cell));
}

function cellsOf({ row, column, rows, columns }: Area): Area[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
}
