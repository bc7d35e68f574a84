import { minmax } from "./minmax";
import { normaliseColumn, type RelativeMethod } from "./normaliseColumn";

/** A column of values with its direction. */
export interface DirectedColumn {
  readonly values: Float64Array;
  /** 1 more is better, -1 less is better */
  readonly direction: 1 | -1;
}

/**
 * Normalises many columns over the same units. Min-max puts its results into one block of memory: asking for a
 * block per column costs more than the arithmetic.
 */
export function normaliseColumns(columns: readonly DirectedColumn[], method: RelativeMethod): Float64Array[] {
  if (method.id !== "minmax")
    return columns.map(({ values, direction }) => normaliseColumn(values, direction, method));
  const size = columns[0]?.values.length ?? 0;
  const block = new Float64Array(size * columns.length);
  return columns.map(({ values, direction }, i) =>
    minmax(values, direction, method, block.subarray(i * size, (i + 1) * size)),
  );
}
