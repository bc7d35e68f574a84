import type { FilterCriteria } from "../../model/filter";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { bodyRect, columnIdsOf, type TableModel } from "../../model/table";
import { type Host } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";

/** A filter: that of a table, or the one that a sheet has outside of its tables. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table?: TableModel;
}

/** A filter that is there, whatever it belongs to. */
export interface Placed {
  readonly sheet: SheetModel;
  /** with the row of titles */
  readonly rect: Rect;
  /** the rows that it shows or hides */
  readonly body: Rect;
  /** by the distance of a column from the first */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export function filterOfTable({ sheet, table }: Required<FilterTarget>): FilterTarget {
  return { sheet, table };
}

/** @returns undefined for a sheet without one, and for a table whose buttons are not shown */
export function placed({ sheet, table }: FilterTarget): Placed | undefined {
  if (!table) {
    const { autoFilter } = sheet;
    if (!autoFilter) return undefined;
    const { rect, criteria } = autoFilter;
    return { sheet, rect, body: { ...rect, top: rect.top + 1 }, criteria };
  }
  if (!table.showFilterButton || table.hiddenTitles) return undefined;
  const body = bodyRect(table);
  const ids = columnIdsOf(table);
  const criteria = [...(table.filters ?? [])]
    .map(([id, each]) => [ids.indexOf(id), each] as const)
    .filter(([place]) => place >= 0);
  return { sheet, rect: { ...body, top: table.rect.top }, body, criteria: new Map(criteria) };
}

/** Keeps what the columns show; the rows are not yet hidden. */
export function setCriteria(
  { sheet, table }: FilterTarget,
  criteria: ReadonlyMap<number, FilterCriteria>,
): void {
  if (!table) {
    if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, criteria };
    return;
  }
  const ids = columnIdsOf(table);
  table.filters = new Map([...criteria].map(([place, each]) => [ids[place]!, each]));
}

/** @throws HostError ItemNotFound when the sheet or the table was deleted */
export function alive({ sheet, table }: FilterTarget, host: Host): void {
  host.assertAlive(sheet);
  if (table && !sheet.tables.includes(table)) throw notFound(`table ${table.name}`);
}
