import type { FontSet, IndicatorSystem } from "../../system/schema";

type FontRole = "title" | "head" | "body";

/**
 * `common`: fonts that every Windows and WPS machine has; `official`: those that official documents are set in, which
 * must be installed.
 *
 * @source GB/T 9704-2012 党政机关公文格式: 小标宋 for the title, 黑体 for headings, 仿宋 for the text
 */
const FONTS: Readonly<Record<FontSet, Readonly<Record<FontRole, string>>>> = {
  common: { title: "宋体", head: "黑体", body: "仿宋" },
  official: { title: "方正小标宋简体", head: "黑体", body: "仿宋_GB2312" },
};

/** How a cell looks, in Excel's terms; what is not said is Excel's default. */
interface Format {
  readonly font?: FontRole;
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

/** Sizes of official documents: 二号 22, 小二 18, 三号 16, 小四 12, 五号 10.5; 11 where a sheet holds much. */
const BODY = { font: "body", size: 11, vertical: "Center" } as const;
const HEAD = { font: "head", size: 11, horizontal: "Center", vertical: "Center", wrap: true } as const;
const ENTRY = { fill: "#FFF8E1", entry: true } as const;

/** Formats of whole areas, and beneath them those that only add to `cell`, which a table's body has first. */
const FORMATS = {
  title: { font: "title", size: 18, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  /** 二号, and 三号 for the word above it */
  officialTitle: {
    font: "title",
    size: 22,
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  },
  annex: { font: "head", size: 16, horizontal: "Left", vertical: "Center" },
  subtitle: { ...BODY, horizontal: "Center", color: "#595959", wrap: true },
  head: { ...HEAD, border: true, fill: "#DDEBF7" },
  /** over the first row of cells that have their lines already: a line takes four operations of a request */
  headOfCells: { ...HEAD, fill: "#DDEBF7" },
  plainHead: { ...HEAD, border: true, size: 12 },
  label: { ...BODY, horizontal: "Right" },
  caption: { font: "head", size: 12, horizontal: "Left", vertical: "Center" },
  prose: { ...BODY, wrap: true },
  signers: { ...BODY, size: 12 },
  /** a line below a table, whatever its columns look like */
  line: { ...BODY, horizontal: "Left" },
  formLine: { ...BODY, horizontal: "Center", wrap: true },
  /** what the head of a sheet asks for is text, so that a telephone number keeps its zeros */
  entryHead: { ...BODY, ...ENTRY, horizontal: "Left", border: true, numberFormat: "@" },
  entryDate: { ...BODY, ...ENTRY, horizontal: "Left", border: true, numberFormat: "yyyy-mm-dd" },
  cell: { ...BODY, wrap: true, border: true },
  /** a cell of the official table */
  officialCell: { ...BODY, size: 10.5, horizontal: "Center", wrap: true, border: true },
  link: { color: "#0563C1" },
  left: { horizontal: "Left" },
  center: { horizontal: "Center" },
  day: { horizontal: "Center", numberFormat: "yyyy-mm-dd" },
  right: { horizontal: "Right" },
  twoDecimals: { horizontal: "Right", numberFormat: "0.00" },
  whole: { horizontal: "Right", numberFormat: "0" },
  /** of numbers that are per cent already, and of their differences */
  perCent: { horizontal: "Right", numberFormat: '0.00"%"' },
  tenthsOfPerCent: { horizontal: "Right", numberFormat: '0.0"%"' },
  points: { horizontal: "Right", numberFormat: '0.00"个百分点"' },
  percent: { horizontal: "Right", numberFormat: "0.0%" },
  score: { horizontal: "Right", bold: true, numberFormat: "0.00" },
  entryNumber: { ...ENTRY, horizontal: "Right" },
  entryEventDate: { ...ENTRY, horizontal: "Center", numberFormat: "yyyy-mm-dd" },
  entryRequirement: { ...ENTRY, horizontal: "Center" },
  entryPercent: { ...ENTRY, horizontal: "Right", numberFormat: "0%" },
  entryText: { ...ENTRY, horizontal: "Left" },
  /** what a check has to say beside a row */
  opinion: { color: "#9C0006", size: 9 },
  closed: { fill: "#F2F2F2" },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** A format with the name of its font. */
export type AppliedFormat = Omit<Format, "font"> & { readonly font?: string };

/** A format with the font that its role has in this workbook. The title's official font is heavy by itself. */
export function formatOf(name: FormatName, fonts: FontSet): AppliedFormat {
  const format: Format = FORMATS[name];
  if (!format.font) return { ...format, font: undefined };
  const bold = format.bold && !(fonts === "official" && format.font === "title");
  return { ...format, bold, font: FONTS[fonts][format.font] };
}

export function fontsOf({ options }: IndicatorSystem): FontSet {
  return options.fonts ?? "common";
}

/** Fonts of a Word file, by the same rule as those of the sheets. */
export function documentFonts(system: IndicatorSystem) {
  const set = fontsOf(system);
  const { title, head, body } = FONTS[set];
  const subheading = set === "official" ? "楷体_GB2312" : "楷体";
  return { title, heading: head, subheading, body, page: "宋体", isTitleHeavy: set === "official" };
}
