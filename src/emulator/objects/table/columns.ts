import { titleAt } from "../../model/headings";
import { columnCount, type Rect } from "../../model/rect";
import { columnIdsOf, headerRect } from "../../model/table";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { range, rangeType } from "../range";
import type { RangeTarget } from "../rangeTarget";
import { addColumn, deleteColumn } from "./changeColumns";
import type { TableTarget } from "./target";
import { keepingTitles } from "./titles";

interface ColumnTarget extends TableTarget {
  readonly id: number;
}

export const tableColumnCollectionType: HostType<TableTarget> = hostType({
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => columnCount(table.rect) } },
  items: (target) => columnIdsOf(target.table).map((id) => column(target, id)),
  indexer: getItem,
  methods: {
    Add: (target, [index, values, name], host) =>
      column(target, addColumn(target, index, values, name, host)),
    GetCount: ({ table }) => columnCount(table.rect),
    GetItem: (target, [key]) => getItem(target, key),
    GetItemOrNullObject: (target, [key]) => {
      const id = find(target, key);
      return id === undefined ? null : column(target, id);
    },
    GetItemAt: (target, [index]) => {
      const id = columnIdsOf(target.table)[number(index, "column")];
      if (id === undefined) throw invalid(`there is no column ${String(index)}`);
      return column(target, id);
    },
  },
});

const tableColumnType: HostType<ColumnTarget> = hostType({
  name: "TableColumn",
  identity: { property: "Id", of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (target, host) => {
        host.calculated();
        return titleAt(target.sheet, target.table.rect.top, placeOf(target));
      },
      set: rename,
    },
    Values: {
      get: (target, host) => rangeType.scalars!.Values!.get!(cellsOf(target), host),
      set: (target, value, host) => rangeType.scalars!.Values!.set!(cellsOf(target), value, host),
    },
  },
  methods: {
    GetRange: (target) => part(target, (rect) => rect),
    GetHeaderRowRange: (target) => part(target, (rect) => ({ ...rect, bottom: rect.top })),
    GetDataBodyRange: (target) => part(target, (rect) => ({ ...rect, top: rect.top + 1 })),
    Delete: (target, _args, host) => deleteColumn(target, indexOf(target), host),
  },
});

function column({ sheet, table }: TableTarget, id: number): HostObject {
  return HostObject.of(tableColumnType, { sheet, table, id });
}

/** By name without regard to case, or by id. */
function find({ sheet, table }: TableTarget, key: unknown): number | undefined {
  const ids = columnIdsOf(table);
  if (typeof key === "number") return ids.find((id) => id === key);
  const wanted = text(key, "column").toLowerCase();
  const { top, left } = headerRect(table);
  const at = ids.findIndex((_, i) => titleAt(sheet, top, left + i).toLowerCase() === wanted);
  return at >= 0 ? ids[at] : ids.find((id) => String(id) === wanted);
}

function getItem(target: TableTarget, key: unknown): HostObject {
  const id = find(target, key);
  if (id === undefined) throw notFound(`table column ${String(key)}`);
  return column(target, id);
}

function indexOf({ table, id }: ColumnTarget): number {
  const index = columnIdsOf(table).indexOf(id);
  if (index < 0) throw notFound(`table column ${id}`);
  return index;
}

function placeOf(target: ColumnTarget): number {
  return target.table.rect.left + indexOf(target);
}

function cellsOf(target: ColumnTarget): RangeTarget {
  const left = placeOf(target);
  return { sheet: target.sheet, rect: { ...target.table.rect, left, right: left } };
}

function part(target: ColumnTarget, of: (rect: Rect) => Rect): HostObject {
  return range(target.sheet, of(cellsOf(target).rect));
}

function rename(target: ColumnTarget, value: unknown, host: Host): void {
  const { sheet, rect } = cellsOf(target);
  const heading = { ...rect, bottom: rect.top };
  host.assertWritable(sheet, heading);
  const title = text(value, "column name");
  keepingTitles(host, sheet, heading, () => {
    sheet.put(rect.top, rect.left, { value: title });
    host.edited(sheet, heading);
  });
}
