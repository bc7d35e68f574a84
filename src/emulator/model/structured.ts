import { parseStructRef } from "@borgar/fx";
import { titleAt } from "./headings";
import { kept } from "./kept";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { bodyRect, headerRect, type TableModel } from "./table";
import type { WorkbookModel } from "./workbook";

/** What a structured reference resolves to: cells of a table, or an error. */
export type Structured =
  { readonly sheet: SheetModel; readonly table: TableModel; readonly rect: Rect } | "#REF!" | "#VALUE!";

/** The cell that a reference stands in, needed for `[@…]` and for references that name no table. */
export interface Standing {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * Resolves a structured reference such as `Sales[Amount]`, `[@Amount]` or `Sales[[#All],[a]:[b]]`; undefined for other
 * texts and for unknown tables.
 *
 * @source support.microsoft.com "Using structured references with Excel tables"
 */
export function structured(
  text: string,
  workbook: Pick<WorkbookModel, "table">,
  standing: Standing | undefined,
): Structured | undefined {
  const reference = referenceIn(text);
  if (!reference || (reference.context ?? []).length > 0) return undefined;
  const { table: name, columns = [], sections = [] } = reference;
  const found = name ? workbook.table(name) : standing && tableAround(standing);
  if (!found) return undefined;
  const { sheet, table } = found;
  const rows = rowsOf(table, sections, standing);
  if (!rows) return "#VALUE!";
  const places = columns.map((column) => columnAt(sheet, table, column));
  if (places.includes(undefined)) return "#REF!";
  const known = places as number[];
  const [left, right] =
    known.length === 0 ? [table.rect.left, table.rect.right] : [Math.min(...known), Math.max(...known)];
  return { sheet, table, rect: { ...rows, left, right } };
}

const referenceIn = kept((text) => parseStructRef(text));

function tableAround({ sheet, row, column }: Standing): { sheet: SheetModel; table: TableModel } | undefined {
  const table = sheet.tables.find(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
  return table && { sheet, table };
}

function rowsOf(
  table: TableModel,
  sections: readonly string[],
  standing: Standing | undefined,
): Pick<Rect, "top" | "bottom"> | undefined {
  const [all, header, body] = [table.rect, headerRect(table), bodyRect(table)];
  if (sections.includes("this row")) {
    const isBeside = standing && standing.row >= body.top && standing.row <= body.bottom;
    return isBeside ? { top: standing.row, bottom: standing.row } : undefined;
  }
  if (sections.includes("all")) return all;
  // totals rows are not modelled
  if (sections.includes("totals")) return undefined;
  if (!sections.includes("headers")) return body;
  return sections.includes("data") ? all : header;
}

/** The place of a column by its title, in whatever case. */
function columnAt(sheet: SheetModel, { rect }: TableModel, title: string): number | undefined {
  const wanted = title.toLowerCase();
  for (let column = rect.left; column <= rect.right; column++)
    if (titleAt(sheet, rect.top, column).toLowerCase() === wanted) return column;
  return undefined;
}
