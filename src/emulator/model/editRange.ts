import type { Guarded } from "./guarded";
import type { Rect } from "./rect";

/** Cells of a protected sheet that those who know the password, if there is one, may change. */
export interface EditRange extends Guarded {
  readonly title: string;
  readonly rects: readonly Rect[];
  /** index of the element of the file that it was read from */
  readonly from?: number;
  /** the password was given: until the workbook is closed the cells can be changed */
  readonly isPaused?: boolean;
}
