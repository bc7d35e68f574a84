import { areaAddress, cellAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";

/** What native validation covers of an area. @source Excel.DataValidationType: MixedCriteria, some but not all cells */
type Cover = "all" | "some" | "none";

/**
 * Queues the question whether every cell of an area has native validation.
 *
 * @returns the answer, once the context was synchronised
 */
export function queueCover(sheet: Excel.Worksheet, area: Area): () => Cover {
  const range = sheet.getRange(areaAddress(area));
  range.load("dataValidation/type");
  return () => {
    const { type } = range.dataValidation;
    if (type === "None") return "none";
    return type === "MixedCriteria" ? "some" : "all";
  };
}

/** A question of this kind takes some 500 bytes of a request. */
const CELLS_AT_ONCE = 5_000;

/** The cells of areas that have no native validation: asked one by one, where an area as a whole has told that there are some. */
export async function unguardedCells(
  context: Excel.RequestContext,
  suspects: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<ReadonlyMap<string, string[]>> {
  const single = suspects.flatMap(({ sheet, area }) => cellsOf(area).map((cell) => ({ sheet, cell })));
  const unguarded = new Map<string, string[]>();
  for (let start = 0; start < single.length; start += CELLS_AT_ONCE) {
    for (const { sheet, address } of await bareCells(context, single.slice(start, start + CELLS_AT_ONCE))) {
      unguarded.set(sheet, [...(unguarded.get(sheet) ?? []), address]);
    }
  }
  return unguarded;
}

async function bareCells(
  context: Excel.RequestContext,
  cells: readonly { readonly sheet: string; readonly cell: Area }[],
): Promise<{ sheet: string; address: string }[]> {
  const asked = cells.map(({ sheet, cell }) => ({
    sheet,
    address: cellAddress(cell.row, cell.column),
    cover: queueCover(context.workbook.worksheets.getItem(sheet), cell),
  }));
  await context.sync();
  return asked.filter(({ cover }) => cover() === "none");
}

function cellsOf({ row, column, rows, columns }: Area): Area[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
}
