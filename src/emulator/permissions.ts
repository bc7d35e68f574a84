import { guardOf, hasFixed } from "./model/guard";
import type { Permission } from "./model/page";
import { cutArrayFormula } from "./model/arrayFormulas";
import type { Rect } from "./model/rect";
import type { SheetModel } from "./model/sheet";
import { HostError, partOfArray } from "./protocol/hostError";

/** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
export function assertUnlocked(sheet: SheetModel, rect: Rect): void {
  if (hasFixed(sheet, rect)) throw denied(sheet);
}

/**
 * @throws HostError AccessDenied when the sheet is protected and one of the cells is locked; InvalidOperation when some of
 * them, and others, are of one array formula
 */
export function assertWritable(sheet: SheetModel, rect: Rect): void {
  assertUnlocked(sheet, rect);
  if (cutArrayFormula(sheet, rect)) throw partOfArray();
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
