/** The number that a text reads as, and the number format that a cell formatted General gets with it. */
export interface Recognised {
  readonly value: number;
  readonly numberFormat?: string;
}
