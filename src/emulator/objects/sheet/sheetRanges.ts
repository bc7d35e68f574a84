import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { namedCells } from "../../model/namedCells";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Host, HostObject } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { range } from "../range";

export const WHOLE: Rect = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };
export const FIRST_CELL: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** @throws HostError InvalidArgument where the cells are beyond the edge of the grid */
export function onSheet(sheet: SheetModel, host: Host, rect: Rect): HostObject {
  host.assertAlive(sheet);
  if (rect.bottom > MAX_ROWS || rect.right > MAX_COLS) throw invalid("the range is beyond the grid");
  return range(sheet, rect);
}

/**
 * An address, a defined name, a table or a structured reference; the whole sheet when none is given.
 *
 * @source Excel.Worksheet.getRange
 */
export function addressed(sheet: SheetModel, address: unknown, { workbook }: Host): Rect {
  if (address === undefined || address === null || address === "") return WHOLE;
  const given = text(address, "address");
  const found = namedCells(given, sheet, workbook);
  if (found?.sheet !== sheet) throw invalid(`address ${given}`);
  return found.rect;
}

/** Several addresses, between commas or semicolons. @source Excel.Worksheet.getRanges */
export function addressedAll(sheet: SheetModel, addresses: unknown, host: Host): Rect[] {
  if (addresses === undefined || addresses === null || addresses === "") return [WHOLE];
  // "The `address` has a limit of 8192 characters"
  if (typeof addresses !== "string" || addresses.length > 8_192) throw invalid("addresses");
  return addresses.split(/[,;]/).map((address) => addressed(sheet, address.trim(), host));
}

/** @source Excel.Worksheet.getRangeByIndexes */
export function byIndexes(args: readonly unknown[]): Rect {
  const [top, left, rows, columns] = [0, 1, 2, 3].map((i) => number(args[i], "index")) as [
    number,
    number,
    number,
    number,
  ];
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function cellAt([row, column]: readonly unknown[]): Rect {
  const [top, left] = [number(row, "row"), number(column, "column")];
  return { top, left, bottom: top, right: left };
}
