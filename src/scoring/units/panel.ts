/** What many units of analysis have entered: one column per quantity and lag, one place per unit. */
export interface Panel {
  readonly units: readonly string[];
  /** by `columnName(key, lag)`; NaN is missing */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** `gdp` this period, `gdp@1` the one before. */
export function columnName(key: string, lag: number): string {
  return lag === 0 ? key : `${key}@${lag}`;
}
