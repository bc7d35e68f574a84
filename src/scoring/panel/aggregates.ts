/** Columns of the aggregates: the composite and every group. */
export interface Aggregates {
  readonly composite: Float64Array;
  readonly groups: ReadonlyMap<string, Float64Array>;
}
