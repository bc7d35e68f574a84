import type { Style } from "@cj-tech-master/excelts";

/** An error value, as `#DIV/0!`. */
export class CellError {
  constructor(readonly code: string) {}
}

export type CellValue = number | string | boolean | CellError | null;

/** How a cell looks, in the terms of the file format; never changed in place, so that cells can share one. */
export type CellStyle = Readonly<Partial<Style>>;

export interface Cell {
  value: CellValue;
  /** without the leading `=` */
  formula?: string;
  style?: CellStyle;
  /** target of a hyperlink: `#Sheet!A1`, or an address */
  hyperlink?: string;
  /** what the file holds beside the value (rich text, note), kept as long as the value is not changed */
  kept?: { richText?: unknown; note?: unknown };
}

export function isLocked(cell: Cell | undefined): boolean {
  return cell?.style?.protection?.locked !== false;
}

export function numberFormatOf(style: CellStyle | undefined): string {
  const format = style?.numFmt;
  return (typeof format === "string" ? format : format?.formatCode) ?? "General";
}
