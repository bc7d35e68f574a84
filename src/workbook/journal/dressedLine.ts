import type { Area } from "../plan/plan";

/** A line of a list that takes the look of the first one. */
export interface DressedLine {
  readonly sheet: string;
  readonly area: Area;
  /** the row of the first line, counted from 0 */
  readonly like: number;
}
