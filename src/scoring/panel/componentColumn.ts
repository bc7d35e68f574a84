import { compile } from "../../formula/compile";
import { type Expression, referenceKey, referencesOf } from "../../formula/expression";
import { columnName, type Panel } from "./panel";

/** A component's values, one per unit. */
export function componentColumn(panel: Panel, expression: Expression): Float64Array {
  const columns = referencesOf(expression).map(({ name, lag }) => panel.columns.get(columnName(name, lag)));
  // most indicators are a quantity as it stands: its column is read and never written
  if (expression.kind === "reference") return columns[0] ?? new Float64Array(panel.units.length).fill(NaN);
  return computed(expression, columns, panel.units.length);
}

/** A formula over columns, in the order of its references. */
export function computed(
  expression: Expression,
  columns: readonly (Float64Array | undefined)[],
  size: number,
): Float64Array {
  const slots = new Map(referencesOf(expression).map((each, slot) => [referenceKey(each), slot]));
  const value = compile(expression, (wanted) => slots.get(referenceKey(wanted))!);
  const operands = new Float64Array(slots.size);
  const result = new Float64Array(size);
  for (let unit = 0; unit < size; unit++) {
    for (let slot = 0; slot < columns.length; slot++) operands[slot] = columns[slot]?.[unit] ?? NaN;
    result[unit] = value(operands);
  }
  return result;
}
