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
const CELL = { ...BODY, wrap: true, border: true } as const;
const ENTRY = { ...CELL, fill: "#FFF8E1", entry: true } as const;

export const FORMATS = {
  title: { font: "宋体", size: 18, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  subtitle: { ...BODY, horizontal: "Center", color: "#595959", wrap: true },
  heading: { font: "黑体", size: 12, vertical: "Center" },
  head: {
    font: "黑体",
    size: 11,
    fill: "#DDEBF7",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: true,
  },
  plainHead: { font: "黑体", size: 12, horizontal: "Center", vertical: "Center", wrap: true, border: true },
  text: { ...CELL, horizontal: "Left" },
  link: { ...CELL, horizontal: "Left", color: "#0563C1" },
  center: { ...CELL, horizontal: "Center" },
  label: { ...BODY, horizontal: "Right" },
  prose: { ...BODY, wrap: true },
  /** numbers are shown as they are, with as many decimals as they have */
  number: { ...CELL, horizontal: "Right" },
  twoDecimals: { ...CELL, horizontal: "Right", numberFormat: "0.00" },
  percent: { ...CELL, horizontal: "Right", numberFormat: "0.0%" },
  points: { ...CELL, horizontal: "Center" },
  score: { ...CELL, horizontal: "Right", bold: true, numberFormat: "0.00" },
  entryNumber: { ...ENTRY, horizontal: "Right" },
  entryText: { ...ENTRY, horizontal: "Left" },
  /** what the head of the sheet asks for is text, so that a telephone number keeps its zeros */
  entryHead: { ...ENTRY, horizontal: "Left", numberFormat: "@" },
  entryDate: { ...ENTRY, horizontal: "Left", numberFormat: "yyyy-mm-dd" },
  closed: { ...CELL, fill: "#F2F2F2" },
  key: { font: "宋体", size: 9, color: "#808080" },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}
