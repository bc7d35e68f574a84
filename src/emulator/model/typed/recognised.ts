/** What a text stands for, and the number format that a cell of the General format gets with it. */
export interface Recognised {
  readonly value: number;
  readonly numberFormat?: string;
}
