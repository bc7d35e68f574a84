import type { Rect } from "./rect";
import type { TableSource } from "./source";

/** A table; `rect` includes the header row. */
export interface TableModel {
  readonly id: string;
  name: string;
  rect: Rect;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  readonly source?: TableSource;
}

/** The rows below the header. */
export function bodyRect({ rect }: TableModel): Rect {
  return { ...rect, top: rect.top + 1 };
}
