/** Cells of a component on 指标体系 that a lead office sets. */
export const PARAMETER_PARTS = ["low", "high", "floor", "basis"] as const;

/** What one cell of 指标体系 is to hold. */
export interface ParameterEdit {
  /** of the component, as in `tax_share.level` */
  readonly key: string;
  readonly part: (typeof PARAMETER_PARTS)[number];
  /** an empty text empties the cell */
  readonly value: number | string;
}
