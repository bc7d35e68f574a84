import { titleOf, titlesOf } from "../../model/headings";
import { columnCount, type Rect } from "../../model/rect";
import { bodyRect, columnIdsOf, headerRect, totalsRect } from "../../model/table";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { filterType } from "../filter/columnFilter";
import { filterOfTable } from "../filter/target";
import { number, text } from "../coerce";
import { renameColumns } from "../../model/tableMentions";
import { range, rangeType } from "../range";
import type { RangeTarget } from "../rangeTarget";
import { addColumn, deleteColumn } from "./changeColumns";
import type { TableTarget } from "./target";
import { shownRow } from "./shownRows";
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
        return titleOf(target.sheet, target.table, placeOf(target));
      },
      set: rename,
    },
    Values: {
      get: (target, host) => rangeType.scalars!.Values!.get!(cellsOf(target), host),
      set: (target, value, host) => rangeType.scalars!.Values!.set!(cellsOf(target), value, host),
    },
  },
  navigations: {
    Filter: (target) => HostObject.of(filterType, { filter: filterOfTable(target), column: target.id }),
  },
  methods: {
    GetRange: (target) => part(target, target.table.rect),
    GetHeaderRowRange: (target) => part(target, shownRow(headerRect(target.table), "header row")),
    GetDataBodyRange: (target) => part(target, bodyRect(target.table)),
    GetTotalRowRange: (target) => part(target, shownRow(totalsRect(target.table), "total row")),
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
  const at = titlesOf(sheet, table).findIndex((title) => title.toLowerCase() === wanted);
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

/** The cells of the column in some rows. */
function part(target: ColumnTarget, rows: Rect): HostObject {
  const left = placeOf(target);
  return range(target.sheet, { ...rows, left, right: left });
}

function rename(target: ColumnTarget, value: unknown, host: Host): void {
  const { sheet, rect } = cellsOf(target);
  const title = text(value, "column name");
  if (target.table.hiddenTitles) return renameHidden(target, title, host);
  const heading = { ...rect, bottom: rect.top };
  host.assertWritable(sheet, heading);
  keepingTitles(host, sheet, heading, () => {
    sheet.put(rect.top, rect.left, { value: title });
    host.edited(sheet, heading);
  });
}

/** A title that is not shown is kept with the table. @throws HostError InvalidArgument when another column has it */
function renameHidden(target: ColumnTarget, title: string, host: Host): void {
  host.assertUnprotected(target.sheet);
  const [titles, at] = [[...target.table.hiddenTitles!], indexOf(target)];
  const before = titles[at]!;
  const isTaken = titles.some((other, i) => i !== at && other.toLowerCase() === title.toLowerCase());
  if (title === "" || isTaken) throw invalid(`column name ${title}`);
  titles[at] = title;
  target.table.hiddenTitles = titles;
  renameColumns(host.workbook, target.table, new Map([[before, title]]));
  host.touched();
}
