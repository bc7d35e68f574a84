import { bodyCount, bodyRect } from "../../model/table";
import { HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number } from "../coerce";
import { range, rangeType } from "../range";
import type { RangeTarget } from "../rangeTarget";
import { addRows } from "./addRows";
import { deleteRows } from "./deleteRows";
import type { TableTarget } from "./target";

interface RowTarget extends TableTarget {
  /** from 0 for the first row below the header; it stays the same when rows are added or deleted */
  readonly index: number;
}

export const tableRowCollectionType: HostType<TableTarget> = hostType({
  name: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => bodyCount(table) } },
  items: (target) => Array.from({ length: bodyCount(target.table) }, (_, index) => row(target, index)),
  methods: {
    Add: (target, [index, values, alwaysInsert], host) =>
      row(target, addRows(target, index, values, alwaysInsert !== false, host)),
    GetCount: ({ table }) => bodyCount(table),
    GetItemAt: (target, [index]) => row(target, existing(target, number(index, "row"))),
    DeleteRows: (target, [rows], host) => {
      if (!Array.isArray(rows)) throw invalid("rows");
      const places = rows.map((each: unknown) => existing(target, placeOf(each)));
      if (new Set(places).size < places.length) throw invalid("a row is named twice");
      deleteRows(target, places, host);
    },
    DeleteRowsAt: (target, [index, count], host) => {
      const first = existing(target, number(index, "row"));
      const many = number(count ?? 1, "count");
      existing(target, first + many - 1);
      deleteRows(
        target,
        Array.from({ length: many }, (_, i) => first + i),
        host,
      );
    },
  },
});

const tableRowType: HostType<RowTarget> = hostType({
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, host) => rangeType.scalars!.Values!.get!(cellsOf(target), host),
      set: (target, value, host) => rangeType.scalars!.Values!.set!(cellsOf(target), value, host),
    },
  },
  methods: {
    GetRange: (target) => range(target.sheet, cellsOf(target).rect),
    Delete: (target, _args, host) => deleteRows(target, [existing(target, target.index)], host),
  },
});

function row({ sheet, table }: TableTarget, index: number): HostObject {
  return HostObject.of(tableRowType, { sheet, table, index });
}

function cellsOf({ sheet, table, index }: RowTarget): RangeTarget {
  const top = bodyRect(table).top + existing({ sheet, table }, index);
  return { sheet, rect: { ...table.rect, top, bottom: top } };
}

function placeOf(given: unknown): number {
  if (given instanceof HostObject && given.type.name === "TableRow") return (given.target as RowTarget).index;
  return number(given, "row");
}

function existing({ table }: TableTarget, index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= bodyCount(table))
    throw invalid(`there is no row ${index}`);
  return index;
}
