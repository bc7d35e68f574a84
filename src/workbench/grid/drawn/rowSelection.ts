import type { Selection } from "../selection/moves";
import type { RowSelection } from "./GridRow";

const NONE: RowSelection = {
  selectedLeft: Infinity,
  selectedRight: -1,
  isFirst: false,
  selectedBottom: -1,
  active: -1,
  isLit: false,
};

/** What a row needs to know of the selection. */
export function rowSelection({ rect, active }: Selection, row: number): RowSelection {
  if (row < rect.top || row > rect.bottom) return NONE;
  return {
    selectedLeft: rect.left,
    selectedRight: rect.right,
    isFirst: row === rect.top,
    selectedBottom: rect.bottom,
    active: active.row === row ? active.column : -1,
    isLit: true,
  };
}
