import { HostObject, hostType, type HostType } from "../protocol/host";
import { notFound } from "../protocol/hostError";

/** Pivot tables are kept in files and not taken apart: no range has one here. @source Excel.PivotTableScopedCollection */
const pivotTablesType: HostType<undefined> = hostType({
  name: "PivotTableScopedCollection",
  items: () => [],
  indexer: (_none, key) => {
    throw notFound(`pivot table ${key}`);
  },
  methods: {
    GetCount: () => 0,
    GetFirst: () => {
      throw notFound("a pivot table in the range");
    },
    GetItem: (_none, [key]) => {
      throw notFound(`pivot table ${String(key)}`);
    },
    GetItemOrNullObject: () => null,
  },
});

export function noPivotTables(): HostObject {
  return HostObject.of(pivotTablesType, undefined);
}
