import { TABLES_EVENTS, WORKBOOK } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { addTable } from "./addTable";
import { tableType } from "./tableType";
import { findTable, type Scope, tablesOf, type TableTarget } from "./target";

export const tableCollectionType: HostType<Scope> = hostType({
  name: "TableCollection",
  scalars: { Count: { get: (scope, host) => tablesOf(scope, host).length } },
  items: (scope, host) => tablesOf(scope, host).map(object),
  indexer: getItem,
  methods: {
    Add: (scope, [address, hasHeaders], host) => object(addTable(scope, address, hasHeaders, host)),
    GetItem: (scope, [key], host) => getItem(scope, text(key, "table"), host),
    GetItemAt: (scope, [index], host) => {
      const found = tablesOf(scope, host)[number(index, "table")];
      if (!found) throw invalid(`there is no table ${String(index)}`);
      return object(found);
    },
    GetItemOrNullObject: (scope, [key], host) => {
      const found = findTable(scope, text(key, "table"), host);
      return found ? object(found) : null;
    },
    GetCount: (scope, _args, host) => tablesOf(scope, host).length,
    ...listening<Scope>(TABLES_EVENTS, (scope) => scope?.id ?? WORKBOOK),
  },
});

function getItem(scope: Scope, key: string, host: Host): HostObject {
  const found = findTable(scope, key, host);
  if (!found) throw notFound(`table ${key}`);
  return object(found);
}

function object(target: TableTarget): HostObject {
  return HostObject.of(tableType, target);
}
