import type { SheetModel } from "../model/sheet";
import { invalid } from "../protocol/hostError";
import { HostObject, hostType, type HostType } from "../protocol/host";
import { autofitColumns, autofitRows } from "./autofit";
import { borderCollectionType } from "./rangeBorder";
import { number, within } from "./coerce";
import { ALIGNMENT } from "./format/alignmentFacets";
import { PROTECTION } from "./format/protectionFacets";
import { overCells, restyle } from "./formatScalar";
import { fillType } from "./rangeFill";
import { fontType } from "./rangeFont";
import { inCommon } from "./rangeLines";
import type { RangeTarget } from "./rangeTarget";

/**
 * The file counts widths in characters of 7 pixels and 5 pixels of padding; the API in points (96 pixels are 72
 * points).
 */
const charactersToPoints = (width: number): number => (width * 7 + 5) * 0.75;
const pointsToCharacters = (points: number): number => Math.max((points / 0.75 - 5) / 7, 0);
/** @source "Excel specifications and limits": column width 255 characters, row height 409 points */
const WIDEST = 255;
const HIGHEST = 409.5;

/** In points. @source "Change the column width and row height": at 0 a column or row is hidden */
export function widthOf(sheet: SheetModel, column: number): number {
  const { hidden, width = sheet.standardWidth } = sheet.columns.get(column) ?? {};
  return hidden === true ? 0 : charactersToPoints(width);
}

export function heightOf(sheet: SheetModel, row: number): number {
  const { hidden, height = sheet.standardHeight } = sheet.rows.get(row) ?? {};
  return hidden === true ? 0 : height;
}

export const rangeFormatType: HostType<RangeTarget> = hostType({
  name: "RangeFormat",
  scalars: {
    ...overCells(ALIGNMENT),
    // "This property is only intended to be set to true." @source Excel.RangeFormat.useStandardWidth, useStandardHeight
    UseStandardWidth: {
      get: ({ sheet, rect }) => {
        const width = inCommon(rect.left, rect.right, (column) => widthOf(sheet, column));
        return width === null ? null : width === charactersToPoints(sheet.standardWidth);
      },
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatColumns");
        if (value !== true) return;
        for (let column = rect.left; column <= rect.right; column++)
          sheet.resizeColumn(column, { width: undefined });
      },
    },
    UseStandardHeight: {
      get: ({ sheet, rect }) => {
        const height = inCommon(rect.top, rect.bottom, (row) => heightOf(sheet, row));
        return height === null ? null : height === sheet.standardHeight;
      },
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatRows");
        if (value !== true) return;
        for (let row = rect.top; row <= rect.bottom; row++) sheet.resizeRow(row, { height: undefined });
      },
    },
    ColumnWidth: {
      get: ({ sheet, rect }) => inCommon(rect.left, rect.right, (column) => widthOf(sheet, column)),
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatColumns");
        const points = number(value, "column width");
        const width = pointsToCharacters(points);
        if (points < 0 || width > WIDEST) throw invalid(`column width ${points}`);
        const change = points === 0 ? { hidden: true } : { width, hidden: false };
        for (let column = rect.left; column <= rect.right; column++) sheet.resizeColumn(column, change);
      },
    },
    RowHeight: {
      get: ({ sheet, rect }) => inCommon(rect.top, rect.bottom, (row) => heightOf(sheet, row)),
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatRows");
        const height = number(value, "row height");
        if (height < 0 || height > HIGHEST) throw invalid(`row height ${height}`);
        const change = height === 0 ? { hidden: true } : { height, hidden: false };
        for (let row = rect.top; row <= rect.bottom; row++) sheet.resizeRow(row, change);
      },
    },
  },
  navigations: {
    Fill: (target) => HostObject.of(fillType, target),
    Font: (target) => HostObject.of(fontType, target),
    Borders: (target) => HostObject.of(borderCollectionType, target),
    Protection: (target) => HostObject.of(formatProtectionType, target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    // "the indent level stays with 250 … stays 0". @source Excel.RangeFormat.adjustIndent
    AdjustIndent: (target, [amount], host) => {
      const by = within(amount, -250, 250, "amount");
      restyle(target, host, (style) => {
        const indent = Math.min(Math.max((style.alignment?.indent ?? 0) + by, 0), 250);
        return { ...style, alignment: { ...style.alignment, indent } };
      });
    },
  },
});

const formatProtectionType: HostType<RangeTarget> = hostType({
  name: "FormatProtection",
  scalars: overCells(PROTECTION),
});
