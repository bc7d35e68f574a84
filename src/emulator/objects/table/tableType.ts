import { isValidName } from "../../model/name";
import { bodyRect, headerRect, type TableModel, totalsRect } from "../../model/table";
import { BUILT_IN_STYLES } from "../../model/tableStyle";
import { loseTable, nameCells, renameTables } from "../../model/tableMentions";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { TABLE_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import { range } from "../range";
import { autoFilterType } from "../filter/autoFilter";
import { refilter, showRows } from "../filter/showRows";
import { filterOfTable } from "../filter/target";
import { alive, changing } from "./alive";
import { tableColumnCollectionType } from "./columns";
import { resizeTable } from "./resizeTable";
import { tableRowCollectionType } from "./rows";
import { showHeaders, shownRow, showTotals } from "./shownRows";
import { tableSortType } from "./tableSort";
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
    // a number, as tables had it before ids were texts
    LegacyId: { get: ({ table }) => table.id.replace(/\D/g, "") },
    ShowHeaders: {
      get: ({ table }) => !table.hiddenTitles,
      set: (target, value, host) => {
        changing(target, host);
        showHeaders(target, value === true, host);
      },
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals === true,
      set: (target, value, host) => {
        changing(target, host);
        showTotals(target, value === true, host);
      },
    },
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
      get: ({ table }) => table.showFilterButton && !table.hiddenTitles,
      set: (target, value, host) => {
        const table = changing(target, host);
        // without its buttons a table is not filtered
        if (value !== true) refilter(filterOfTable(target), (criteria) => criteria.clear(), host);
        table.showFilterButton = value === true;
      },
    },
  },
  navigations: {
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Rows: (target) => HostObject.of(tableRowCollectionType, target),
    Columns: (target) => HostObject.of(tableColumnCollectionType, target),
    Sort: (target) => HostObject.of(tableSortType, target),
    AutoFilter: (target) => HostObject.of(autoFilterType, filterOfTable(target)),
  },
  methods: {
    ...listening<TableTarget>(TABLE_EVENTS, ({ table }) => table.id),
    GetRange: (target, _args, host) => range(alive(target, host), target.table.rect),
    GetHeaderRowRange: (target, _args, host) =>
      range(alive(target, host), shownRow(headerRect(target.table), "header row")),
    GetTotalRowRange: (target, _args, host) =>
      range(alive(target, host), shownRow(totalsRect(target.table), "total row")),
    GetDataBodyRange: (target, _args, host) => range(alive(target, host), bodyRect(target.table)),
    ClearFilters: (target, _args, host) => {
      host.assertUnprotected(alive(target, host), "autoFilter");
      refilter(filterOfTable(target), (criteria) => criteria.clear(), host);
    },
    ReapplyFilters: (target, _args, host) => {
      host.assertUnprotected(alive(target, host), "autoFilter");
      showRows(filterOfTable(target), host);
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

/** A style that Excel has, one that the workbook's tables have already, or none. @source Excel.Table.style */
function setStyle(target: TableTarget, value: unknown, host: Host): void {
  const style = text(value, "table style");
  const { sheets, tableStyles } = host.workbook;
  const isOwn =
    tableStyles.some(({ name }) => name === style) ||
    sheets.some(({ tables }) => tables.some((other) => other.style === style));
  if (style !== "" && !BUILT_IN_STYLES.includes(style) && !isOwn) throw invalid(`table style ${style}`);
  changing(target, host).style = style;
}

/** @param follow rewrites the formulas that refer to the table */
function remove(target: TableTarget, host: Host, follow: typeof nameCells): void {
  const sheet = alive(target, host);
  host.assertUnprotected(sheet);
  // without a table there is no filter that would hide rows
  refilter(filterOfTable(target), (criteria) => criteria.clear(), host);
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
  if (before !== name) renameTables(host.workbook, new Map([[before, name]]));
  host.touched();
}

function isTaken(name: string, table: TableModel, workbook: Host["workbook"]): boolean {
  const taken = workbook.table(name);
  return (taken !== undefined && taken.table !== table) || workbook.name(name) !== undefined;
}
