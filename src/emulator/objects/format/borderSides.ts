import type { Borders, CellStyle, Line } from "../../model/look";

/** A line of one cell. */
export type CellSide = "top" | "bottom" | "left" | "right" | "up" | "down";

export function lineAt({ border }: CellStyle, side: CellSide): Line | undefined {
  if (side !== "up" && side !== "down") return border?.[side];
  const { up, down, ...line } = border?.diagonal ?? {};
  return (side === "up" ? up : down) ? line : undefined;
}

/** A look with another line on one side. Both diagonals of a cell have one line, as in the file. */
export function withLine(style: CellStyle, side: CellSide, line: Line | undefined): CellStyle {
  const border: Borders = { ...style.border };
  if (side === "up" || side === "down") {
    const ways = { up: border.diagonal?.up, down: border.diagonal?.down, [side]: line !== undefined };
    const drawn = line ?? border.diagonal;
    if (drawn && (ways.up || ways.down)) {
      border.diagonal = {
        ...(drawn.style === undefined ? {} : { style: drawn.style }),
        ...(drawn.color === undefined ? {} : { color: drawn.color }),
        ...(ways.up ? { up: true } : {}),
        ...(ways.down ? { down: true } : {}),
      };
    } else delete border.diagonal;
  } else if (line) border[side] = line;
  else delete border[side];
  return { ...style, border };
}
