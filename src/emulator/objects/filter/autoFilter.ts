import { columnCount, intersection, isWholeColumns, isWholeRows, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, type HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { areaOf } from "../area";
import { number } from "../coerce";
import { range } from "../range";
import { surroundingRegion } from "../rangeRegion";
import { criteriaGiven } from "./criteria";
import { refilter, showRows } from "./showRows";
import { alive, type FilterTarget, placed } from "./target";

/** @source Excel.AutoFilter */
export const autoFilterType: HostType<FilterTarget> = hostType({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (target) => placed(target) !== undefined },
    IsDataFiltered: { get: (target) => (placed(target)?.criteria.size ?? 0) > 0 },
    Criteria: { get: criteriaInOrder },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target, _args, host) => {
      permitted(target, host);
      if (target.table) delete target.table.sort;
      refilter(target, (criteria) => criteria.clear(), host);
    },
    ClearColumnCriteria: (target, [column], host) => {
      permitted(target, host);
      const place = columnOf(target, column);
      refilter(target, (criteria) => criteria.delete(place), host);
    },
    Reapply: (target, _args, host) => {
      permitted(target, host);
      showRows(target, host);
    },
    Remove: (target, _args, host) => {
      permitted(target, host);
      refilter(target, (criteria) => criteria.clear(), host);
      if (target.table) target.table.showFilterButton = false;
      else target.sheet.autoFilter = undefined;
    },
    GetRange: (target, _args, host) => {
      const found = rangeOfFilter(target, host);
      if (!found) throw notFound("a filter");
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOfFilter(target, host),
  },
});

/** One entry for each column; an empty one where it is not filtered. */
function criteriaInOrder(target: FilterTarget): unknown[] {
  const filter = placed(target);
  if (!filter) return [];
  return Array.from({ length: columnCount(filter.rect) }, (_, place) => filter.criteria.get(place) ?? null);
}

function rangeOfFilter(target: FilterTarget, host: Host): HostObject | null {
  alive(target, host);
  const filter = placed(target);
  return filter ? range(filter.sheet, filter.rect) : null;
}

function permitted(target: FilterTarget, host: Host): void {
  alive(target, host);
  host.assertUnprotected(target.sheet, "autoFilter");
}

/**
 * @param args the range, and where they are given, a column of it and what that shows
 * @source Excel.AutoFilter.apply; VBA Range.AutoFilter: of a single cell the region around it is filtered, within a
 * table the table; a sheet has one filter outside of its tables
 */
function apply(target: FilterTarget, [area, column, criteria]: readonly unknown[], host: Host): void {
  permitted(target, host);
  const { sheet } = target;
  const wanted = criteria === undefined || criteria === null ? undefined : criteriaGiven(criteria);
  const { sheet: where, rect: given } = areaOf(area, sheet, host);
  if (where !== sheet) throw invalid("the range is on another sheet");
  const table = target.table ?? sheet.tables.find((each) => intersection(each.rect, given));
  if (table && !target.table) return apply({ sheet, table }, [area, column, criteria], host);
  if (table) {
    if (!intersection(given, table.rect)) throw invalid("the range is not the table's");
    if (table.hiddenTitles)
      throw new HostError("InvalidOperation", "a table without its header row cannot be filtered");
    table.showFilterButton = true;
  } else applyToSheet(target, given, host);
  if (column === undefined || column === null) return;
  const place = columnOf(target, column);
  // a column without criteria shows everything
  refilter(target, (all) => (wanted ? all.set(place, wanted) : all.delete(place)), host);
}

function applyToSheet({ sheet }: FilterTarget, given: Parameters<typeof range>[1], host: Host): void {
  const isSingle = given.top === given.bottom && given.left === given.right;
  const rect = isSingle ? surroundingRegion({ sheet, rect: given }) : clipped(sheet, given);
  const before = sheet.autoFilter;
  const isSame =
    before?.rect.top === rect.top && before.rect.left === rect.left && before.rect.right === rect.right;
  if (before && !isSame) refilter({ sheet }, (criteria) => criteria.clear(), host);
  sheet.autoFilter = { rect, criteria: isSame ? before.criteria : new Map() };
}

/** Whole rows and columns as far as the sheet is used. @source VBA Worksheet.UsedRange, Range.AutoFilter */
function clipped(sheet: SheetModel, rect: Rect): Rect {
  const used = isWholeColumns(rect) || isWholeRows(rect) ? sheet.usedRect(false) : undefined;
  return (used && intersection(rect, used)) ?? rect;
}

/** @throws HostError InvalidArgument where the filter has no such column */
function columnOf(target: FilterTarget, column: unknown): number {
  const place = number(column, "column index");
  const filter = placed(target);
  if (!filter || !Number.isInteger(place) || place < 0 || place >= columnCount(filter.rect))
    throw invalid(`column index ${place}`);
  return place;
}
