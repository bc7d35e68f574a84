/** A color as a file names it: ARGB, an index into the theme, or into the legacy palette. */
export interface Color {
  /** as in `FFDDEBF7` */
  readonly argb?: string;
  readonly theme?: number;
  /** from -1, darker, to 1, lighter */
  readonly tint?: number;
  readonly indexed?: number;
  readonly auto?: boolean;
}

/** Lines under a text beside the single one, as the file names them. */
export type Underline = "double" | "singleAccounting" | "doubleAccounting";

export interface Font {
  readonly name?: string;
  /** in points */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `true` is a single line */
  readonly underline?: boolean | Underline;
  readonly strike?: boolean;
  readonly vertAlign?: "subscript" | "superscript";
  readonly color?: Color;
}

/** A gradient is kept in the file and not taken apart. */
export interface Fill {
  readonly type: "pattern" | "gradient";
  /** as in `solid` */
  readonly pattern?: string;
  readonly fgColor?: Color;
  readonly bgColor?: Color;
}

export interface Line {
  /** as in `thin` */
  readonly style?: string;
  readonly color?: Color;
}

export type Side = "left" | "right" | "top" | "bottom";
/** Both diagonals of a cell have one line: the file cannot have two. */
export interface Diagonal extends Line {
  readonly up?: boolean;
  readonly down?: boolean;
}

export type Borders = Partial<Record<Side, Line>> & { diagonal?: Diagonal };

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  /** 1 to 90 upwards, 91 to 180 for 1 to 90 downwards, 255 for letters one below the other */
  readonly textRotation?: number;
  /** 1 from left to right, 2 from right to left */
  readonly readingOrder?: number;
  readonly justifyLastLine?: boolean;
}

export interface CellProtection {
  readonly locked?: boolean;
  readonly hidden?: boolean;
}

/**
 * How a cell looks, as far as this host models it; never changed in place, so that cells can share one. What is
 * undefined is as in the workbook's normal style.
 */
export interface CellStyle {
  /** the cell style that it comes from, as in `Good`; undefined for Normal */
  readonly named?: string;
  readonly numFmt?: string;
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Borders;
  readonly alignment?: Alignment;
  readonly protection?: CellProtection;
}

/**
 * A style, and the format of the file that it derives from, whose settings stay where this host does not model them.
 */
export interface Look {
  style?: CellStyle;
  /** place in `cellXfs` of the file that was opened */
  xf?: number;
}

export function numberFormatOf(style: CellStyle | undefined): string {
  return style?.numFmt ?? "General";
}
