import { MAX_ROWS, parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Area, NamePlan } from "./plan";

/** The address of one cell, as in `F7`; rows and columns are counted from 0. */
export function cellAddress(row: number, column: number, absolute = false): string {
  return areaAddress({ row, column, rows: 1, columns: 1 }, absolute);
}

/** The address of an area, as in `B2:F7`. @throws RangeError when it ends below the last row of a sheet */
export function areaAddress({ row, column, rows, columns }: Area, absolute = false): string {
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  if (bottom > MAX_ROWS) throw new RangeError(`row ${bottom + 1} is beyond the sheet`);
  return stringifyA1Ref({
    range: {
      top: row,
      left: column,
      bottom,
      right,
      $top: absolute,
      $left: absolute,
      $bottom: absolute,
      $right: absolute,
    },
  });
}

/** What a name of the workbook stands for, as a formula: `='填报-县统计局'!$F$7`. */
export function nameReference({ sheet, row, column, rows = 1 }: NamePlan): string {
  const first = cellOnSheet(sheet, row, column);
  return rows === 1 ? `=${first}` : `=${first}:${cellAddress(row + rows - 1, column, true)}`;
}

/** An area of another sheet, as a formula names it: `'填报-县统计局'!$F$7:$F$9`. */
export function areaOnSheet(sheet: string, area: Area): string {
  return `${`'${sheet.replace(/'/g, "''")}'`}!${areaAddress(area, true)}`;
}

/** A cell of another sheet, as a formula names it: `'填报-县统计局'!$F$7`. */
export function cellOnSheet(sheet: string, row: number, column: number): string {
  return `'${sheet.replace(/'/g, "''")}'!${cellAddress(row, column, true)}`;
}

/**
 * The place of one cell by its address, as in `F7`; rows and columns are counted from 0.
 *
 * @throws RangeError when it is not the address of a cell
 */
export function cellPlace(address: string): { readonly row: number; readonly column: number } {
  const reference = parseA1Ref(address);
  const { top, left } = (reference && "range" in reference && reference.range) || {};
  if (typeof top === "number" && typeof left === "number") return { row: top, column: left };
  throw new RangeError(`${address} is not the address of a cell`);
}
