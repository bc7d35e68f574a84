import { isFixed } from "../../../emulator/model/guard";
import { memo, type CSSProperties, type ReactNode, useMemo } from "react";
import type { Layout } from "../geometry/layout";
import { HEAD } from "../geometry/view";
import { type DrawnCell, rowLook } from "../look/rowLook";
import { GridCell } from "./GridCell";

/** The part of the selection that is in one row, in plain values that are equal when it is the same. */
export interface RowSelection {
  readonly selectedLeft: number;
  readonly selectedRight: number;
  readonly isFirst: boolean;
  readonly selectedBottom: number;
  /** column of the active cell; -1 when it is in another row */
  readonly active: number;
  /** the row is one of those selected, though the cells drawn with it may begin above */
  readonly isLit: boolean;
}

interface GridRowProps extends RowSelection {
  readonly layout: Layout;
  readonly row: number;
  /** the columns that are drawn beside the frozen ones */
  readonly left: number;
  readonly right: number;
}

/** One row: its head, the cells that stay in view, and those that are scrolled. */
function Row({ layout, row, left, right, ...selection }: GridRowProps): ReactNode {
  const { sheet, rows, columns } = layout;
  const isFrozen = row < sheet.frozen.rows;
  const cells = useMemo(() => {
    const still = sheet.frozen.columns > 0 ? rowLook(layout, row, 0, sheet.frozen.columns - 1) : [];
    return { still, scrolled: rowLook(layout, row, left, right) };
  }, [layout, sheet, row, left, right]);
  const top = HEAD.height + rows.start(row);
  const style = { height: rows.size(row), width: HEAD.width + columns.total, top };
  const drawn = (cell: DrawnCell, isStill: boolean): ReactNode => (
    <GridCell
      key={cell.column}
      cell={cell}
      place={placeOf(layout, row, cell, isStill)}
      isReadOnly={cell.isLocked && isFixed(sheet, row, cell.column)}
      {...marksOf(row, cell, selection)}
    />
  );
  return (
    <div role="row" aria-rowindex={row + 1} className={isFrozen ? "row frozen" : "row"} style={style}>
      <div role="rowheader" className={selection.isLit ? "head lit" : "head"} style={{ width: HEAD.width }}>
        {row + 1}
      </div>
      {cells.still.map((cell) => drawn(cell, true))}
      {cells.scrolled.map((cell) => drawn(cell, false))}
    </div>
  );
}

export const GridRow = memo(Row);

function placeOf(
  { rows, columns }: Layout,
  row: number,
  { column, merged }: DrawnCell,
  isStill: boolean,
): CSSProperties {
  return {
    position: isStill ? "sticky" : "absolute",
    left: HEAD.width + columns.start(column),
    width: columns.size(column, merged?.right),
    height: rows.size(row, merged?.bottom),
    // a sticky cell stands where the frozen ones before it end
    ...(isStill ? { zIndex: 2, flex: "none" } : {}),
  };
}

interface Marks {
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly edges: string;
}

function marksOf(
  row: number,
  { column, merged }: DrawnCell,
  { selectedLeft, selectedRight, isFirst, selectedBottom, active }: RowSelection,
): Marks {
  const right = merged?.right ?? column;
  const isSelected = column <= selectedRight && right >= selectedLeft;
  const isEnd = (merged?.bottom ?? row) >= selectedBottom;
  const edges = [
    isFirst && "edge-top",
    isEnd && "edge-bottom",
    column <= selectedLeft && "edge-left",
    right >= selectedRight && "edge-right",
  ];
  return {
    isSelected,
    isActive: active >= column && active <= right,
    edges: isSelected ? edges.filter(Boolean).join(" ") : "",
  };
}
