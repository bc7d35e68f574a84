import { parseAddress, rowCount } from "../model/rect";
import { isValidName } from "../model/name";
import { restructure } from "../model/structure";
import type { SheetModel } from "../model/sheet";
import { bodyRect, type TableModel } from "../model/table";
import { typedValue } from "../model/typed";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { HostError, invalid, notFound } from "../protocol/hostError";
import { intersection } from "../model/rect";
import { text } from "./coerce";
import { range } from "./range";
import { rangeOf, type RangeTarget } from "./rangeTarget";

interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Tables of the whole workbook, or of one sheet. */
type Scope = SheetModel | undefined;

export const tableCollectionType: HostType<Scope> = hostType({
  name: "TableCollection",
  scalars: { Count: { get: (scope, host) => tablesOf(scope, host).length } },
  items: (scope, host) => tablesOf(scope, host).map((target) => HostObject.of(tableType, target)),
  indexer: getItem,
  methods: {
    Add: (scope, [address, hasHeaders], host) => add(scope, address, hasHeaders, host),
    GetItem: (scope, [key], host) => getItem(scope, text(key, "table"), host),
    GetItemOrNullObject: (scope, [key], host) => find(scope, text(key, "table"), host),
    GetCount: (scope, _args, host) => tablesOf(scope, host).length,
  },
});

const tableType: HostType<TableTarget> = hostType({
  name: "Table",
  identity: { property: "Id", of: ({ table }) => table.id },
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => (table.style = text(value, "table style")),
    },
    ShowHeaders: { get: () => true },
    ShowBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: ({ table }, value) => (table.showBandedRows = value === true),
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => (table.showFilterButton = value === true),
    },
  },
  navigations: {
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Rows: (target) => HostObject.of(tableRowCollectionType, target),
  },
  methods: {
    GetRange: ({ sheet, table }) => range(sheet, table.rect),
    GetHeaderRowRange: ({ sheet, table }) => range(sheet, { ...table.rect, bottom: table.rect.top }),
    GetDataBodyRange: ({ sheet, table }) => range(sheet, bodyRect(table)),
    Resize: ({ sheet, table }, [newRange], host) => {
      host.assertUnprotected(sheet);
      table.rect = rectOf(newRange, sheet).rect;
    },
    Delete: ({ sheet, table }, _args, host) => {
      host.assertUnprotected(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      for (let row = table.rect.top; row <= table.rect.bottom; row++) {
        for (let column = table.rect.left; column <= table.rect.right; column++) sheet.remove(row, column);
      }
      host.edited(sheet, table.rect);
    },
  },
});

const tableRowCollectionType: HostType<TableTarget> = hostType({
  name: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => rowCount(table.rect) - 1 } },
  methods: { Add: (target, [, values], host) => addRows(target, values, host) },
});

function tablesOf(scope: Scope, { workbook }: Host): TableTarget[] {
  return (scope ? [scope] : workbook.sheets).flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );
}

function find(scope: Scope, key: string, host: Host): HostObject | null {
  const found = tablesOf(scope, host).find(
    ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
  return found ? HostObject.of(tableType, found) : null;
}

function getItem(scope: Scope, key: string, host: Host): HostObject {
  const found = find(scope, key, host);
  if (!found) throw notFound(`table ${key}`);
  return found;
}

function rectOf(address: unknown, scope: Scope, host?: Host): RangeTarget {
  if (typeof address !== "string") return rangeOf(address);
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === undefined ? scope : (host?.workbook.sheet(parsed.sheet) ?? scope);
  if (!parsed || !sheet) throw invalid(`address ${address}`);
  return { sheet, rect: parsed.rect };
}

function add(scope: Scope, address: unknown, hasHeaders: unknown, host: Host): HostObject {
  const { sheet, rect } = rectOf(address, scope, host);
  host.assertUnprotected(sheet);
  if (hasHeaders !== true)
    throw new HostError("ApiNotFound", "a table without a header row is not implemented by this host");
  if (sheet.tables.some((table) => intersection(table.rect, rect)))
    throw new HostError("InvalidOperation", "a table cannot overlap another table");
  if (sheet.merges.some((merged) => intersection(merged, rect)))
    throw new HostError("InvalidOperation", "a table cannot hold merged cells");
  const id = `{T-${host.workbook.nextId()}}`;
  const table: TableModel = {
    id,
    name: freeName(host),
    rect,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  return HostObject.of(tableType, { sheet, table });
}

function freeName(host: Host): string {
  for (let i = 1; ; i++) if (!host.workbook.table(`Table${i}`)) return `Table${i}`;
}

function rename({ table }: TableTarget, value: unknown, { workbook }: Host): void {
  const name = text(value, "table name");
  if (!isValidName(name)) throw invalid(`table name ${name}`);
  const taken = workbook.table(name);
  if ((taken && taken.table !== table) || workbook.name(name))
    throw new HostError("ItemAlreadyExists", `the name ${name} is taken`);
  table.name = name;
}

/** Adds rows at the end: rows of the sheet are put in, so that nothing below is overwritten. */
function addRows({ sheet, table }: TableTarget, values: unknown, host: Host): void {
  host.assertUnprotected(sheet, "insertRows");
  const rows = values as unknown[][];
  const at = table.rect.bottom + 1;
  const below = [...sheet.entries()].some(
    ([row, , cell]) => row >= at && (cell.value !== null || cell.formula !== undefined),
  );
  if (below) restructure(host.workbook, sheet, { axis: "row", at, count: rows.length });
  table.rect = { ...table.rect, bottom: table.rect.bottom + rows.length };
  rows.forEach((row, i) =>
    row.forEach((input, j) => {
      const column = table.rect.left + j;
      sheet.put(at + i, column, typedValue(input, sheet.numberFormat(at + i, column)));
    }),
  );
  host.edited(sheet, { ...table.rect, top: at });
}
