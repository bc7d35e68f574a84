import { CellError } from "../../model/cell";
import { Unknowable } from "../values/unknowable";
import { RangeReference, type Value, VALUE_ERROR } from "../values/values";

type ReferenceOperator = (left: Value, right: Value) => Value;

/**
 * Operators that make one reference of two: range (`:`) and intersection (a space).
 *
 * @source support.microsoft.com "Calculation operators and precedence in Excel", reference operators
 */
export const REFERENCE_OPERATORS: Readonly<Record<string, ReferenceOperator>> = {
  ":": (left, right) =>
    onOneSheet(left, right, (a, b) => ({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    })),
  " ": (left, right) =>
    onOneSheet(left, right, (a, b) => ({
      top: Math.max(a.top, b.top),
      left: Math.max(a.left, b.left),
      bottom: Math.min(a.bottom, b.bottom),
      right: Math.min(a.right, b.right),
    })),
};

type Rect = RangeReference["rect"];

function onOneSheet(left: Value, right: Value, joined: (a: Rect, b: Rect) => Rect): Value {
  // of which functions an array is a reference in Excel is documented nowhere
  if (Array.isArray(left) || Array.isArray(right)) throw new Unknowable("unknown");
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof RangeReference && right instanceof RangeReference) || left.sheet !== right.sheet)
    return VALUE_ERROR;
  const rect = joined(left.rect, right.rect);
  return rect.top > rect.bottom || rect.left > rect.right
    ? new CellError("#NULL!")
    : new RangeReference(left.sheet, rect);
}
