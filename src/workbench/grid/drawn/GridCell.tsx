import type { CSSProperties, ReactNode } from "react";
import type { DrawnCell } from "../look/rowLook";

interface GridCellProps {
  readonly cell: DrawnCell;
  readonly place: CSSProperties;
  readonly isReadOnly: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** the sides on which the frame of the selection runs */
  readonly edges: string;
}

/** One cell with its text. */
export function GridCell({ cell, place, isReadOnly, isSelected, isActive, edges }: GridCellProps): ReactNode {
  const { column, merged, text, icon, css, over } = cell;
  const names = ["cell", isSelected && "chosen", isActive && "active", edges && `edge ${edges}`];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-colspan={merged && merged.right - merged.left + 1}
      aria-rowspan={merged && merged.bottom - merged.top + 1}
      aria-selected={isSelected}
      aria-readonly={isReadOnly}
      data-active={isActive || undefined}
      className={names.filter(Boolean).join(" ")}
      style={{ ...css, ...place }}
    >
      {icon && (
        <span className="icon" style={{ color: icon.color }} aria-hidden="true">
          {icon.glyph}
        </span>
      )}
      {text && (
        <span
          className={over ? "text over" : css.whiteSpace === "pre-wrap" ? "text wrapped" : "text"}
          style={
            over && {
              left: over.left,
              width: over.width,
              padding: `0 ${css.paddingRight ?? 3}px 0 ${css.paddingLeft ?? 3}px`,
            }
          }
        >
          {text}
        </span>
      )}
    </div>
  );
}
