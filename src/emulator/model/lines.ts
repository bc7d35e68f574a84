import type { Look } from "./look";
import type { Outlined } from "./outline";

/** A column, with its width in characters; cells that do not exist take the format of their row or column. */
export interface ColumnModel extends Look, Outlined {
  width?: number;
  hidden?: boolean;
}

/** A row. */
export interface RowModel extends Look, Outlined {
  /** in points */
  height?: number;
  hidden?: boolean;
}
