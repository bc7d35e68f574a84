/** A table style of a workbook's own. */
export interface TableStyleModel {
  name: string;
  /** what it stands for in the file: elements with their formats, as the file has them; undefined for a blank style */
  readonly xml?: string;
}

const COUNTS = { Light: 21, Medium: 28, Dark: 11 } as const;

/** The styles that Excel has. @source Excel.Table.style */
export const BUILT_IN_STYLES: readonly string[] = Object.entries(COUNTS).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, i) => `TableStyle${kind}${i + 1}`),
);
