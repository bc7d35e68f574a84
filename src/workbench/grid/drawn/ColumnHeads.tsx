import { memo, type ReactNode } from "react";
import { columnName } from "../geometry/columnName";
import type { Layout } from "../geometry/layout";
import { HEAD } from "../geometry/view";

interface ColumnHeadsProps {
  readonly layout: Layout;
  readonly left: number;
  readonly right: number;
  readonly selectedLeft: number;
  readonly selectedRight: number;
}

/** The letters above the columns, and the corner. */
function Heads({ layout, left, right, selectedLeft, selectedRight }: ColumnHeadsProps): ReactNode {
  const { sheet, columns } = layout;
  const frozen = Array.from({ length: sheet.frozen.columns }, (_, column) => column);
  const scrolled = Array.from({ length: Math.max(0, right - left + 1) }, (_, i) => left + i);
  const head = (column: number, isStill: boolean): ReactNode =>
    columns.size(column) > 0 && (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={column >= selectedLeft && column <= selectedRight ? "head lit" : "head"}
        style={{
          position: isStill ? "sticky" : "absolute",
          left: HEAD.width + columns.start(column),
          width: columns.size(column),
          ...(isStill ? { zIndex: 2, flex: "none" } : {}),
        }}
      >
        {columnName(column)}
      </div>
    );
  return (
    <div role="row" className="row heads" style={{ height: HEAD.height, width: HEAD.width + columns.total }}>
      <div role="presentation" className="head corner" style={{ width: HEAD.width }} />
      {frozen.map((column) => head(column, true))}
      {scrolled.map((column) => head(column, false))}
    </div>
  );
}

export const ColumnHeads = memo(Heads);
