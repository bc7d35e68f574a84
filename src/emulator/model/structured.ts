import { parseStructRef } from "@borgar/fx";
import { titleOf } from "./headings";
import { kept } from "./kept";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { bodyRect, headerRect, tableAt, type TableModel, totalsRect } from "./table";
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
  if (typeof rows === "string") return rows;
  const places = columns.map((column) => columnAt(sheet, table, column));
  if (places.includes(undefined)) return "#REF!";
  const known = places as number[];
  const [left, right] =
    known.length === 0 ? [table.rect.left, table.rect.right] : [Math.min(...known), Math.max(...known)];
  return { sheet, table, rect: { ...rows, left, right } };
}

const referenceIn = kept((text) => parseStructRef(text));

function tableAround({ sheet, row, column }: Standing): { sheet: SheetModel; table: TableModel } | undefined {
  const table = tableAt(sheet, row, column);
  return table && { sheet, table };
}

function rowsOf(
  table: TableModel,
  sections: readonly string[],
  standing: Standing | undefined,
): Pick<Rect, "top" | "bottom"> | "#VALUE!" | "#REF!" {
  const body = bodyRect(table);
  if (sections.includes("this row")) {
    const isBeside = standing && standing.row >= body.top && standing.row <= body.bottom;
    return isBeside ? { top: standing.row, bottom: standing.row } : "#VALUE!";
  }
  if (sections.includes("all")) return table.rect;
  const parts = [
    ...(sections.includes("headers") ? [headerRect(table)] : []),
    ...(sections.includes("data") || sections.length === 0 ? [body] : []),
    ...(sections.includes("totals") ? [totalsRect(table)] : []),
  ].filter((part) => part !== undefined);
  // a row that is not shown is none that could be referred to
  return parts.length > 0 ? { top: parts[0]!.top, bottom: parts.at(-1)!.bottom } : "#REF!";
}

/** The place of a column by its title, in whatever case. */
function columnAt(sheet: SheetModel, table: TableModel, title: string): number | undefined {
  const wanted = title.toLowerCase();
  for (let { left: column } = table.rect; column <= table.rect.right; column++)
    if (titleOf(sheet, table, column).toLowerCase() === wanted) return column;
  return undefined;
}
