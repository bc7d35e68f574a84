/** What many units of analysis have entered: one column per quantity and lag, one place per unit. */
export interface Panel {
  readonly units: readonly string[];
  /** category of each unit, where the units have some */
  readonly categories?: readonly string[];
  /** what units are labelled with, by the title of its column: groups that are compared within */
  readonly labels?: ReadonlyMap<string, readonly string[]>;
  /** ranks of the period before as they were published, where they are known; NaN where there was none */
  readonly previousRanks?: Float64Array;
  /** by `columnName(key, lag)`; NaN is missing */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** `gdp` this period, `gdp@1` the one before. */
export function columnName(key: string, lag: number): string {
  return lag === 0 ? key : `${key}@${lag}`;
}

/** The same units one period back: what was lag 1 is now this period. */
export function onePeriodBack(panel: Panel): Panel {
  const columns = [...panel.columns].flatMap(([name, column]): [string, Float64Array][] => {
    const [key, lag] = name.split("@") as [string, string | undefined];
    return lag === undefined ? [] : [[columnName(key, Number(lag) - 1), column]];
  });
  return { ...panel, columns: new Map(columns) };
}
