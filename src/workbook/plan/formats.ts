/** How a cell looks, in Excel's terms; what is not said is Excel's default. */
export interface Format {
  readonly font?: string;
  /** points */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Center" | "Top";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
  /** may be typed into while the sheet is protected */
  readonly entry?: boolean;
}

/** Fonts that every Windows and WPS machine has; sizes of official documents (小二 18, 小四 12, 五号 10.5). */
const BODY = { font: "仿宋", size: 11, vertical: "Center" } as const;
const HEAD = {
  font: "黑体",
  size: 11,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  border: true,
} as const;
const ENTRY = { fill: "#FFF8E1", entry: true } as const;

/** Formats of whole areas, and beneath them those that only add to `cell`, which a table's body has first. */
export const FORMATS = {
  title: { font: "宋体", size: 18, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  subtitle: { ...BODY, horizontal: "Center", color: "#595959", wrap: true },
  head: { ...HEAD, fill: "#DDEBF7" },
  plainHead: { ...HEAD, size: 12 },
  label: { ...BODY, horizontal: "Right" },
  prose: { ...BODY, wrap: true },
  /** what the head of a sheet asks for is text, so that a telephone number keeps its zeros */
  entryHead: { ...BODY, ...ENTRY, horizontal: "Left", border: true, numberFormat: "@" },
  entryDate: { ...BODY, ...ENTRY, horizontal: "Left", border: true, numberFormat: "yyyy-mm-dd" },
  cell: { ...BODY, wrap: true, border: true },
  link: { color: "#0563C1" },
  left: { horizontal: "Left" },
  center: { horizontal: "Center" },
  right: { horizontal: "Right" },
  twoDecimals: { horizontal: "Right", numberFormat: "0.00" },
  percent: { horizontal: "Right", numberFormat: "0.0%" },
  score: { horizontal: "Right", bold: true, numberFormat: "0.00" },
  entryNumber: { ...ENTRY, horizontal: "Right" },
  entryText: { ...ENTRY, horizontal: "Left" },
  closed: { fill: "#F2F2F2" },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}
