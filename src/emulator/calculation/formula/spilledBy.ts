import { maySpill, spillOf } from "../../model/spilledCells";
import type { Standpoint } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import { RangeReference, REF_ERROR, type Value } from "../values/values";

/** The cells that a formula spills into: `A1#`. @source support.microsoft.com "Spilled range operator" */
export function spilledBy(operand: Value, place: Standpoint): Value {
  if (!(operand instanceof RangeReference)) return REF_ERROR;
  const { top, left } = operand.rect;
  // how far it spills may change whatever is in the cells
  place.isRestless?.();
  place.read(operand.sheet, top, left);
  const filled = spillOf(operand.sheet, operand.rect.top, operand.rect.left);
  if (filled) return new RangeReference(operand.sheet, filled);
  // one that comes to a single value, or has no room, may still be one that spills
  const formula = operand.sheet.cell(operand.rect.top, operand.rect.left)?.formula;
  if (formula !== undefined && maySpill(formula)) throw new Unknowable("unknown");
  return REF_ERROR;
}
