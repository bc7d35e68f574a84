import { addressText, sheetPrefix } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { grid, number } from "../coerce";
import type { RangeTarget } from "../rangeTarget";

/** The rows and columns of a range that are not hidden. */
interface ViewTarget extends RangeTarget {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

/** The cells of a range that are seen. @source Excel.Range.getVisibleView */
export function visibleView({ sheet, rect }: RangeTarget): HostObject {
  const rows = seen(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden);
  const columns = seen(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden);
  return HostObject.of(rangeViewType, { sheet, rect, rows, columns, index: 0 });
}

function seen(first: number, last: number, isHidden: (index: number) => boolean | undefined): number[] {
  const found: number[] = [];
  for (let index = first; index <= last; index++) if (isHidden(index) !== true) found.push(index);
  return found;
}

function cellOf(sheet: SheetModel, row: number, column: number, host: Host): HostObject {
  return host.rangeObject(sheet, { top: row, left: column, bottom: row, right: column });
}

/** A property of each cell, as the cell itself has it. */
function ofCells(name: string): Scalar<ViewTarget> {
  return {
    get: ({ sheet, rows, columns }, host) =>
      rows.map((row) =>
        columns.map((column) => {
          const { type, target } = cellOf(sheet, row, column, host);
          return (type.scalars![name]!.get!(target, host) as unknown[][])[0]![0];
        }),
      ),
  };
}

function settable(name: string): Scalar<ViewTarget> {
  return {
    ...ofCells(name),
    set: ({ sheet, rows, columns }, value, host) =>
      grid(value, rows.length, columns.length, name).forEach((line, i) =>
        line.forEach((given, j) => {
          const { type, target } = cellOf(sheet, rows[i]!, columns[j]!, host);
          type.scalars![name]!.set!(target, [[given]], host);
        }),
      ),
  };
}

/** @source Excel.RangeView */
const rangeViewType: HostType<ViewTarget> = hostType({
  name: "RangeView",
  scalars: {
    Values: settable("Values"),
    Formulas: settable("Formulas"),
    FormulasLocal: settable("FormulasLocal"),
    FormulasR1C1: settable("FormulasR1C1"),
    NumberFormat: settable("NumberFormat"),
    ValuesAsJson: settable("ValuesAsJson"),
    ValuesAsJsonLocal: settable("ValuesAsJsonLocal"),
    Text: ofCells("Text"),
    ValueTypes: ofCells("ValueTypes"),
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    CellAddresses: {
      get: ({ sheet, rows, columns }) =>
        rows.map((row) =>
          columns.map(
            (column) =>
              sheetPrefix(sheet.name) + addressText({ top: row, left: column, bottom: row, right: column }),
          ),
        ),
    },
    Index: { get: ({ index }) => index },
  },
  navigations: {
    Rows: (view) => HostObject.of(rangeViewCollectionType, view),
  },
  methods: {
    GetRange: ({ sheet, rect }, _args, host) => host.rangeObject(sheet, rect),
  },
});

/** The view of each row. */
function rowsOf({ sheet, rect, rows, columns }: ViewTarget): ViewTarget[] {
  return rows.map((row, index) => ({
    sheet,
    rect: { ...rect, top: row, bottom: row },
    rows: [row],
    columns,
    index,
  }));
}

/** @source Excel.RangeViewCollection */
const rangeViewCollectionType: HostType<ViewTarget> = hostType({
  name: "RangeViewCollection",
  items: (view) => rowsOf(view).map((row) => HostObject.of(rangeViewType, row)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (view, [index]) => {
      const row = rowsOf(view)[number(index, "index")];
      if (!row) throw invalid(`there is no row ${String(index)}`);
      return HostObject.of(rangeViewType, row);
    },
  },
});
