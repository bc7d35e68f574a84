import type { CSSProperties } from "react";
import type { CellValue } from "../../../emulator/model/cell";
import type { Alignment, CellStyle, Line } from "../../../emulator/model/look";
import { cssColor } from "./color";
import { cssFont } from "../text/measure";

const LINES: Readonly<Record<string, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dotted",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
};
/** Pixels of one step of indentation. */
const INDENT = 9;
const PADDING = 3;

type Side = "left" | "center" | "right";

/** A border as CSS writes it. */
export function cssLine(line: Line | undefined): string | undefined {
  return line?.style && `${LINES[line.style] ?? "1px solid"} ${cssColor(line.color) ?? "#000"}`;
}

/** Where the text of a cell stands: by itself text on the left, numbers on the right, truth and errors in the middle. */
export function sideOf({ horizontal }: Alignment = {}, value: CellValue): Side {
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal === "right") return "right";
  if (horizontal && horizontal !== "general") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** Font, fill and alignment of a cell. Borders belong to two cells and come from elsewhere. */
export function cssOf(style: CellStyle | undefined, value: CellValue): CSSProperties {
  const { font, fill, alignment } = style ?? {};
  const side = sideOf(alignment, value);
  const indent = PADDING + (alignment?.indent ?? 0) * INDENT;
  return {
    font: cssFont(font),
    color: cssColor(font?.color),
    textDecoration: [font?.underline && "underline", font?.strike && "line-through"]
      .filter(Boolean)
      .join(" "),
    backgroundColor: fill?.type === "pattern" && fill.pattern !== "none" ? cssColor(fill.fgColor) : undefined,
    textAlign: side,
    justifyContent: side === "center" ? "center" : side === "right" ? "flex-end" : "flex-start",
    alignItems: VERTICAL[alignment?.vertical ?? ""] ?? "flex-end",
    whiteSpace: alignment?.wrapText ? "pre-wrap" : "pre",
    paddingLeft: side === "left" ? indent : PADDING,
    paddingRight: side === "right" ? indent : PADDING,
  };
}
