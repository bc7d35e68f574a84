import { numberFormatOf } from "../model/look";
import { addressText, bounding, type Rect, sheetPrefix } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { grid, number } from "./coerce";
import { cellsOf, formulaOrValue, isFilled, plainValue, shownText, valueType } from "./rangeCells";
import { FORMULAS_R1C1 } from "./rangeR1C1";
import type { RangeTarget } from "./rangeTarget";
import { writeCells, writeNumberFormats } from "./rangeWrite";

/** The visible rows of a range, by their places on the sheet; or one of them, with its place among them. */
interface ViewTarget {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly rows: readonly number[];
  /** places of the columns that are not hidden */
  readonly columns: readonly number[];
  readonly index: number;
}

/** @source Excel.Range.getVisibleView: "the visible rows of the current range" */
export function visibleView({ sheet, rect }: RangeTarget): HostObject {
  const visible = (from: number, to: number, isHidden: (at: number) => boolean): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((at) => !isHidden(at));
  return HostObject.of(rangeViewType, {
    sheet,
    rect,
    rows: visible(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden === true),
    columns: visible(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden === true),
    index: 0,
  });
}

/** A property of every visible cell, in rows; of a range it is `of`. */
function ofCells(of: Scalar<RangeTarget>, what = "values"): Scalar<ViewTarget> {
  const cell = ({ sheet }: ViewTarget, row: number, column: number): RangeTarget => ({
    sheet,
    rect: { top: row, left: column, bottom: row, right: column },
  });
  return {
    get: (target, host) =>
      target.rows.map((row) =>
        target.columns.map((column) => (of.get!(cell(target, row, column), host) as unknown[][])[0]![0]),
      ),
    ...(of.set
      ? {
          set: (target: ViewTarget, value: unknown, host: Host) => {
            const rows = grid(value, target.rows.length, target.columns.length, what);
            target.rows.forEach((row, i) =>
              target.columns.forEach((column, j) =>
                of.set!(cell(target, row, column), [[rows[i]![j]]], host),
              ),
            );
          },
        }
      : {}),
  };
}

const FORMULAS = ofCells({
  get: (cell, host) => cellsOf(cell, host, formulaOrValue, isFilled),
  set: writeCells,
});

/** @source Excel.RangeView */
const rangeViewType: HostType<ViewTarget> = hostType({
  name: "RangeView",
  scalars: {
    CellAddresses: {
      get: ({ sheet, rows, columns }) =>
        rows.map((row) =>
          columns.map((column) => {
            const cell = { top: row, left: column, bottom: row, right: column };
            return sheetPrefix(sheet.name) + addressText(cell);
          }),
        ),
    },
    ColumnCount: { get: ({ columns }) => columns.length },
    RowCount: { get: ({ rows }) => rows.length },
    Index: { get: ({ index }) => index },
    Values: ofCells({ get: (cell, host) => cellsOf(cell, host, plainValue), set: writeCells }),
    Formulas: FORMULAS,
    FormulasLocal: FORMULAS,
    FormulasR1C1: ofCells(FORMULAS_R1C1),
    NumberFormat: ofCells(
      {
        get: (cell, host) =>
          cellsOf(
            cell,
            host,
            ({ style }) => numberFormatOf(style),
            () => false,
          ),
        set: writeNumberFormats,
      },
      "number formats",
    ),
    Text: ofCells({ get: (cell, host) => cellsOf(cell, host, shownText) }),
    ValueTypes: ofCells({ get: (cell, host) => cellsOf(cell, host, valueType) }),
  },
  navigations: {
    Rows: (target) => HostObject.of(rangeViewCollectionType, target),
  },
  methods: {
    GetRange: ({ sheet, rect, rows }, _args, host) => {
      const parts = rows.map((row) => ({ ...rect, top: row, bottom: row }));
      return host.rangeObject(sheet, parts.length > 0 ? parts.reduce(bounding) : rect);
    },
  },
});

/** @source Excel.RangeViewCollection: one view for each visible row */
const rangeViewCollectionType: HostType<ViewTarget> = hostType({
  name: "RangeViewCollection",
  items: (target) => target.rows.map((_, index) => rowOf(target, index)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (target, [index]) => {
      const place = number(index, "row");
      if (target.rows[place] === undefined) throw invalid(`there is no visible row ${place}`);
      return rowOf(target, place);
    },
  },
});

function rowOf(target: ViewTarget, index: number): HostObject {
  const row = target.rows[index]!;
  const rect = { ...target.rect, top: row, bottom: row };
  return HostObject.of(rangeViewType, { ...target, rect, rows: [row], index });
}
