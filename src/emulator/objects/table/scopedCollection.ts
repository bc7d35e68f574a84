import { HostObject, hostType, type HostType } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import { text } from "../coerce";
import type { TableTarget } from "./target";

/**
 * The tables within a range, or that overlap it, in the order of their upper left cells.
 *
 * @source Excel.TableScopedCollection
 */
const tableScopedCollectionType: HostType<readonly TableTarget[]> = hostType({
  name: "TableScopedCollection",
  items: (tables, host) => tables.map((target) => host.tableObject(target)),
  indexer: (tables, key, host) => host.tableObject(existing(tables, key)),
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables, _args, host) => {
      if (!tables[0]) throw notFound("a table in the range");
      return host.tableObject(tables[0]);
    },
    GetItem: (tables, [key], host) => host.tableObject(existing(tables, text(key, "table"))),
    GetItemOrNullObject: (tables, [key], host) => {
      const found = find(tables, text(key, "table"));
      return found ? host.tableObject(found) : null;
    },
  },
});

export function scoped(tables: readonly TableTarget[]): HostObject {
  const sorted = [...tables].sort(
    ({ table: { rect: one } }, { table: { rect: other } }) => one.top - other.top || one.left - other.left,
  );
  return HostObject.of(tableScopedCollectionType, sorted);
}

function find(tables: readonly TableTarget[], key: string): TableTarget | undefined {
  return tables.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

function existing(tables: readonly TableTarget[], key: string): TableTarget {
  const found = find(tables, key);
  if (!found) throw notFound(`table ${key}`);
  return found;
}
