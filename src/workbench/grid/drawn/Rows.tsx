import type { ReactNode } from "react";
import type { Layout } from "../geometry/layout";
import { drawnPart, drawnRows, type View } from "../geometry/view";
import type { Selection } from "../selection/moves";
import { ColumnHeads } from "./ColumnHeads";
import { GridRow } from "./GridRow";
import { rowSelection } from "./rowSelection";

interface RowsProps {
  readonly layout: Layout;
  readonly view: View;
  readonly selection: Selection;
}

/** What is in view of a sheet: the heads, the frozen rows and the others. */
export function Rows({ layout, view, selection }: RowsProps): ReactNode {
  const { sheet, rows } = layout;
  const part = drawnPart(layout, view);
  const frozen = Array.from({ length: sheet.frozen.rows }, (_, row) => row).filter(
    (row) => rows.size(row) > 0,
  );
  return (
    <>
      <ColumnHeads
        layout={layout}
        left={part.left}
        right={part.right}
        selectedLeft={selection.rect.left}
        selectedRight={selection.rect.right}
      />
      {[...frozen, ...drawnRows(layout, part)].map((row) => (
        <GridRow
          key={row}
          layout={layout}
          row={row}
          left={part.left}
          right={part.right}
          {...rowSelection(selection, row)}
        />
      ))}
    </>
  );
}
