import { CellError, type CellValue } from "../model/cell";
import { numberFormatOf } from "../model/look";
import {
  addressText,
  columnCount,
  intersection,
  type Rect,
  rowCount,
  sheetPrefix,
  subtract,
} from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { typedValue } from "../model/typed";
import { type Host, HostObject, hostType, type HostType, type Method } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { grid, oneOf } from "./coerce";
import { cellProperties } from "./cellProperties";
import { clearFormats, conditionalFormatCollectionType } from "./conditionalFormat";
import { dataValidationType } from "./dataValidation";
import { copyFrom } from "./rangeCopy";
import { rangeFormatType } from "./rangeFormat";
import { NEIGHBOURS } from "./rangeNavigation";
import type { RangeTarget } from "./rangeTarget";
import { deleteCells, insertCells, sortRows } from "./rangeStructure";

/** Excel on the web refuses to answer for more cells at once. */
const CELL_LIMIT = 5_000_000;

export const rangeType: HostType<RangeTarget> = hostType({
  name: "Range",
  kept: true,
  scalars: {
    Address: { get: ({ sheet, rect }) => sheetPrefix(sheet.name) + addressText(rect) },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowCount(rect) },
    ColumnCount: { get: ({ rect }) => columnCount(rect) },
    CellCount: { get: ({ rect }) => rowCount(rect) * columnCount(rect) },
    Values: { get: (target, host) => cells(target, host, ({ value }) => plain(value)), set: write },
    Formulas: {
      get: (target, host) =>
        cells(target, host, ({ value, formula }) => (formula === undefined ? plain(value) : `=${formula}`)),
      set: write,
    },
    ValueTypes: { get: (target, host) => cells(target, host, ({ value }) => valueType(value)) },
    NumberFormat: {
      get: (target, host) => cells(target, host, ({ style }) => numberFormatOf(style)),
      set: setNumberFormat,
    },
    RowHidden: {
      get: ({ sheet, rect }) =>
        inCommon(rect.top, rect.bottom, (row) => sheet.rows.get(row)?.hidden === true),
      set: ({ sheet, rect }, value) => {
        for (let row = rect.top; row <= rect.bottom; row++) sheet.resizeRow(row, { hidden: value === true });
      },
    },
    ColumnHidden: {
      get: ({ sheet, rect }) =>
        inCommon(rect.left, rect.right, (column) => sheet.columns.get(column)?.hidden === true),
      set: ({ sheet, rect }, value) => {
        for (let column = rect.left; column <= rect.right; column++) {
          sheet.resizeColumn(column, { hidden: value === true });
        }
      },
    },
    Hyperlink: {
      get: ({ sheet, rect }) => sheet.cell(rect.top, rect.left)?.hyperlink ?? null,
      set: setHyperlink,
    },
  },
  navigations: {
    Format: (target) => HostObject.of(rangeFormatType, target),
    DataValidation: (target) => HostObject.of(dataValidationType, target),
    ConditionalFormats: (target) => HostObject.of(conditionalFormatCollectionType, target),
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Sort: (target) => HostObject.of(rangeSortType, target),
  },
  methods: {
    ...neighbours(),
    // the client cuts a large assignment into pieces, after it has asked whether the whole fits
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rowCount(rect) || columns !== columnCount(rect))
        throw invalid("the array and the range differ in size");
    },
    GetUsedRangeOrNullObject: ({ sheet, rect }, [valuesOnly]) => {
      const used = sheet.usedRect(valuesOnly === true);
      const common = used && intersection(used, rect);
      return common ? range(sheet, common) : null;
    },
    Merge: merge,
    Unmerge: ({ sheet, rect }, _args, host) => {
      host.assertUnprotected(sheet);
      sheet.merges = sheet.merges.filter((merged) => !intersection(merged, rect));
    },
    Clear: clear,
    CopyFrom: copyFrom,
    GetCellProperties: cellProperties,
    Select: ({ sheet, rect }, _args, host) => {
      host.workbook.activeSheet = sheet.name;
      sheet.selected = rect;
    },
    Insert: (target, [shift], host) => {
      insertCells(target, oneOf(shift, ["Down", "Right"], "shift"), host);
      return range(target.sheet, target.rect);
    },
    Delete: (target, [shift], host) => deleteCells(target, oneOf(shift, ["Up", "Left"], "shift"), host),
  },
});

const rangeSortType: HostType<RangeTarget> = hostType({
  name: "RangeSort",
  methods: {
    Apply: (target, [fields], host) =>
      sortRows(target, fields as { key: number; ascending?: boolean }[], host),
  },
});

/** What all rows, or columns, of a range have in common. @source Excel.Range.rowHidden: null when they differ */
function inCommon(first: number, last: number, of: (index: number) => boolean): boolean | null {
  const wanted = of(first);
  for (let index = first + 1; index <= last; index++) if (of(index) !== wanted) return null;
  return wanted;
}

function neighbours(): Record<string, Method<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(NEIGHBOURS).map(([name, of]): [string, Method<RangeTarget>] => [
      name,
      ({ sheet, rect }, args) => range(sheet, of(rect, args)),
    ]),
  );
}

export function range(sheet: SheetModel, rect: Rect): HostObject {
  if (rect.top < 0 || rect.left < 0 || rect.bottom < rect.top || rect.right < rect.left)
    throw invalid("range");
  return HostObject.of(rangeType, { sheet, rect });
}

function cells<T>(
  { sheet, rect }: RangeTarget,
  host: Host,
  show: (cell: { value: CellValue; formula?: string; style?: object }) => T,
): T[][] {
  host.assertAlive(sheet);
  host.calculated();
  if (rowCount(rect) * columnCount(rect) > CELL_LIMIT) throw invalid("the range has too many cells");
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_, column) =>
      show(sheet.cell(rect.top + row, rect.left + column) ?? { value: null }),
    ),
  );
}

/** A blank cell is an empty text and an error its code. @source Excel.Range.values, valueTypes */
function plain(value: CellValue): number | string | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "string" ? "String" : "Boolean";
}

/** `null` leaves a cell as it is. */
function write({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertAlive(sheet);
  host.assertWritable(sheet, rect);
  const rows = grid(value, rowCount(rect), columnCount(rect), "values");
  rows.forEach((row, i) =>
    row.forEach((input, j) => {
      if (input === null) return;
      const [top, left] = [rect.top + i, rect.left + j];
      if (typeof input === "string" && input.length > 32_767)
        throw invalid("a cell takes at most 32,767 characters");
      sheet.put(top, left, typedValue(input, sheet.numberFormat(top, left)));
    }),
  );
  host.edited(sheet, rect);
}

function setNumberFormat({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertUnprotected(sheet, "formatCells");
  grid(value, rowCount(rect), columnCount(rect), "number format").forEach((row, i) =>
    row.forEach((format, j) => {
      if (format !== null)
        sheet.restyle(rect.top + i, rect.left + j, (style) => ({ ...style, numFmt: String(format) }));
    }),
  );
}

/** @source Excel.RangeHyperlink: address, or documentReference as in `Sheet1!A1`; textToDisplay */
function setHyperlink({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  host.assertWritable(sheet, rect);
  const { address, documentReference, textToDisplay } = value as Record<string, string | undefined>;
  const cell = sheet.ensure(rect.top, rect.left);
  cell.hyperlink = documentReference === undefined ? address : `#${documentReference}`;
  if (textToDisplay !== undefined) sheet.put(rect.top, rect.left, { value: textToDisplay });
  host.edited(sheet, rect);
}

/** Values beside the upper left one are lost, as in Excel. */
function merge({ sheet, rect }: RangeTarget, [across]: readonly unknown[], host: Host): void {
  host.assertUnprotected(sheet);
  const parts = across === true ? rowsOf(rect) : [rect];
  sheet.merges = [...sheet.merges.filter((merged) => !intersection(merged, rect)), ...parts];
  for (const part of parts) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const corner = row === part.top && column === part.left;
        if (!corner && sheet.cell(row, column)) sheet.put(row, column, { value: null });
      }
    }
  }
}

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rowCount(rect) }, (_, i) => ({
    ...rect,
    top: rect.top + i,
    bottom: rect.top + i,
  }));
}

function clear({ sheet, rect }: RangeTarget, [applyTo]: readonly unknown[], host: Host): void {
  const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"], "apply to");
  host.assertWritable(sheet, rect);
  for (const [row, column, cell] of [...sheet.entries()]) {
    if (!intersection({ top: row, bottom: row, left: column, right: column }, rect)) continue;
    if (what === "All") sheet.remove(row, column);
    else if (what === "Contents") sheet.put(row, column, { value: null });
    else if (cell.style) sheet.unstyle(row, column);
  }
  if (what !== "Contents") {
    clearFormats(sheet, rect);
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, rect));
  }
  if (what === "All")
    sheet.validations = sheet.validations.flatMap((item) =>
      subtract(item.rect, rect).map((part) => ({ ...item, rect: part })),
    );
  host.edited(sheet, rect);
}
