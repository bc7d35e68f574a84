import { Refused } from "../../../emulator/carrying/refused";
import type { SheetModel } from "../../../emulator/model/sheet";
import { HostError } from "../../../emulator/protocol/hostError";
import { cellAddress } from "../../../workbook/plan/address";
import type { Cell } from "../selection/moves";
import type { Refusal } from "./gridState";

/** A refusal that concerns one cell. */
export function refusalAt(because: Refusal["because"], sheet: SheetModel, { row, column }: Cell): Refusal {
  return { because, sheet: sheet.name, cell: cellAddress(row, column), count: 1, rows: 1, columns: 1 };
}

/**
 * What is said about a change that was refused.
 *
 * @param at where it was to be done
 * @throws the error, when it is none that Excel would refuse with
 */
export function refusalOf(error: unknown, sheet: SheetModel, at: Cell): Refusal {
  if (error instanceof Refused) {
    const { kind, row, column, count, rows, columns, ...reason } = error.reason;
    const because = kind === "locked" && rows * columns > 1 ? "lockedSome" : kind;
    return { because, sheet: reason.sheet.name, cell: cellAddress(row, column), count, rows, columns };
  }
  if (error instanceof HostError)
    return refusalAt(error.code === "AccessDenied" ? "locked" : "notEntered", sheet, at);
  throw error;
}
