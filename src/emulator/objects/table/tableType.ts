import { isValidName } from "../../model/name";
import { bodyRect, headerRect, type TableModel } from "../../model/table";
import type { SheetModel } from "../../model/sheet";
import { loseTable, nameCells, renameTable } from "../../model/tableMentions";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { EVENT, listening } from "../../protocol/events";
import { HostError, invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import { range } from "../range";
import { rangeSortType } from "../rangeSort";
import { tableColumnCollectionType } from "./columns";
import { resizeTable } from "./resizeTable";
import { tableRowCollectionType } from "./rows";
import type { TableTarget } from "./target";

export const tableType: HostType<TableTarget> = hostType({
  name: "Table",
  identity: { property: "Id", of: ({ table }) => table.id },
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    Style: {
      get: ({ table }) => table.style,
      set: setStyle,
    },
    ShowHeaders: { get: () => true },
    ShowBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: (target, value, host) => {
        changing(target, host).showBandedRows = value === true;
      },
    },
    ShowBandedColumns: look("showBandedColumns"),
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: (target, value, host) => {
        changing(target, host).showFilterButton = value === true;
      },
    },
  },
  navigations: {
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Rows: (target) => HostObject.of(tableRowCollectionType, target),
    Columns: (target) => HostObject.of(tableColumnCollectionType, target),
    Sort: (target) => HostObject.of(tableSortType, target),
  },
  methods: {
    ...listening<TableTarget>({ DataChangedEvent: EVENT.tableChanged }, ({ table }) => table.id),
    GetRange: (target, _args, host) => range(alive(target, host), target.table.rect),
    GetHeaderRowRange: (target, _args, host) => range(alive(target, host), headerRect(target.table)),
    GetDataBodyRange: (target, _args, host) => range(alive(target, host), bodyRect(target.table)),
    // no column is filtered in this host
    ClearFilters: (target, _args, host) => {
      alive(target, host);
      if (target.table.source)
        throw new HostError("ApiNotFound", "filters of a file are not implemented by this host");
    },
    Resize: (target, [newRange], host) => {
      alive(target, host);
      resizeTable(target, newRange, host);
    },
    ConvertToRange: (target, _args, host) => {
      remove(target, host, nameCells);
      return range(target.sheet, target.table.rect);
    },
    Delete: (target, _args, host) => {
      remove(target, host, loseTable);
      clearCells(target, host);
    },
  },
});

/** @source Excel.TableSort: it is the body that is sorted */
const tableSortType: HostType<TableTarget> = hostType({
  name: "TableSort",
  methods: {
    Apply: (target, [fields, matchCase], host) => {
      const body = { sheet: alive(target, host), rect: bodyRect(target.table) };
      return rangeSortType.methods!.Apply!(body, [fields, matchCase], host);
    },
  },
});

function look(
  name: "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn",
): Scalar<TableTarget> {
  return {
    get: ({ table }) => table[name] === true,
    set: (target, value, host) => {
      changing(target, host)[name] = value === true;
    },
  };
}

const STYLES = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** A style that Excel has, one that the workbook's tables have already, or none. @source Excel.Table.style */
function setStyle(target: TableTarget, value: unknown, host: Host): void {
  const style = text(value, "table style");
  const isOwn = host.workbook.sheets.some(({ tables }) => tables.some((other) => other.style === style));
  if (style !== "" && !STYLES.test(style) && !isOwn) throw invalid(`table style ${style}`);
  changing(target, host).style = style;
}

/** The table, when it still exists and its sheet is not protected. */
function changing(target: TableTarget, host: Host): TableModel {
  host.assertUnprotected(alive(target, host));
  return target.table;
}

/**
 * The sheet of a table.
 *
 * @throws HostError ItemNotFound when the table or the sheet was deleted
 */
function alive({ sheet, table }: TableTarget, host: Host): SheetModel {
  host.assertAlive(sheet);
  if (!sheet.tables.includes(table)) throw new HostError("ItemNotFound", `table ${table.name} is gone`);
  return sheet;
}

/** @param follow rewrites the formulas that refer to the table */
function remove(target: TableTarget, host: Host, follow: typeof nameCells): void {
  const sheet = alive(target, host);
  host.assertUnprotected(sheet);
  follow(host.workbook, target.table);
  host.touched();
  sheet.tables = sheet.tables.filter((other) => other !== target.table);
}

function clearCells({ sheet, table: { rect } }: TableTarget, host: Host): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) sheet.remove(row, column);
  }
  host.edited(sheet, rect);
}

/**
 * Tables share their names with defined names; a taken name is refused like an invalid one.
 *
 * @source Excel.Table.name, with support.microsoft.com "Rename an Excel table"; OfficeDev/office-js#551
 */
function rename(target: TableTarget, value: unknown, host: Host): void {
  const table = changing(target, host);
  const name = text(value, "table name");
  if (!isValidName(name) || isTaken(name, table, host.workbook)) throw invalid(`table name ${name}`);
  const before = table.name;
  table.name = name;
  if (before !== name) renameTable(host.workbook, before, name);
  host.touched();
}

function isTaken(name: string, table: TableModel, workbook: Host["workbook"]): boolean {
  const taken = workbook.table(name);
  return (taken !== undefined && taken.table !== table) || workbook.name(name) !== undefined;
}
