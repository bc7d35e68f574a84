import { guardOf, isFixed } from "./model/guard";
import type { Permission } from "./model/page";
import type { Rect } from "./model/rect";
import type { SheetModel } from "./model/sheet";
import { HostError } from "./protocol/hostError";

/**
 * @throws HostError AccessDenied when the sheet is protected and one of the cells is locked, or they are a million or
 * more
 */
export function assertWritable(sheet: SheetModel, rect: Rect): void {
  if (!guardOf(sheet)) return;
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  for (let row = rect.top; row <= rect.bottom && cells < 1_000_000; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (isFixed(sheet, row, column)) throw denied(sheet);
    }
  }
  if (cells >= 1_000_000) throw denied(sheet);
}

/** @throws HostError AccessDenied when the sheet is protected, unless its options allow this */
export function assertUnprotected(sheet: SheetModel, allowed?: Permission): void {
  const guard = guardOf(sheet);
  if (guard && !(allowed && guard[allowed])) throw denied(sheet);
}

function denied(sheet: SheetModel): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation: ${sheet.name} is protected.`,
  );
}
