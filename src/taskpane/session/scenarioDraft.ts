/** Something that a scenario supposes, as it is typed. */
export interface SupposedText {
  /** as in `gdp` or `tax_share.level#low` */
  readonly place: string;
  readonly text: string;
}

/** Several things that are supposed together, under a name. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly SupposedText[];
}

/** What somebody supposes of a workbook, kept while other views are looked at. */
export interface ScenarioDraft {
  /** the system that it belongs to, as `schemeOf` names it: nothing is supposed of another workbook */
  readonly of: string;
  readonly scenarios: readonly Scenario[];
  /** which of them is being changed */
  readonly chosen: number;
}

export const NO_SCENARIOS: ScenarioDraft = { of: "", scenarios: [], chosen: 0 };

/** As many as can be compared side by side. */
export const MOST_SCENARIOS = 4;
