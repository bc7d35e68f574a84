import type { CellStyle, Color } from "../look";
import { ALL_INCLUDED, includesOf, type NamedStyle, NORMAL } from "./namedStyle";

const color = (rgb: string): Color => ({ argb: `FF${rgb}` });
const font = (rgb: string, more: CellStyle["font"] = {}): CellStyle["font"] => ({
  ...more,
  color: color(rgb),
});
const fill = (rgb: string): CellStyle["fill"] => ({ type: "pattern", pattern: "solid", fgColor: color(rgb) });
const line = (style: string, rgb: string) => ({ style, color: color(rgb) });
const box = (style: string, rgb: string): CellStyle["border"] => {
  const all = line(style, rgb);
  return { left: all, right: all, top: all, bottom: all };
};
const heading = (size: number, style: string, rgb: string): CellStyle => ({
  font: font("44546A", { bold: true, size }),
  border: { bottom: line(style, rgb) },
});

/** The accents of the Office theme, and what remains of them at 20, 40 and 60 per cent. */
const ACCENTS = [
  ["4472C4", "D9E1F2", "B4C6E7", "8EA9DB"],
  ["ED7D31", "FCE4D6", "F8CBAD", "F4B084"],
  ["A5A5A5", "EDEDED", "DBDBDB", "C9C9C9"],
  ["FFC000", "FFF2CC", "FFE699", "FFD966"],
  ["5B9BD5", "DDEBF7", "BDD7EE", "9BC2E6"],
  ["70AD47", "E2EFDA", "C6E0B4", "A9D08E"],
] as const;

/**
 * A style by its number, its name in the API and in the file, and its look with the colors of the Office theme.
 *
 * @source ECMA-376 part 1, annex G.2 "Built-in styles"; Excel.BuiltInStyle
 */
const STYLES: readonly (readonly [id: number, api: string, name: string, style: CellStyle])[] = [
  [0, "Normal", NORMAL, {}],
  [3, "Comma", "Comma", { numFmt: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  [6, "WholeComma", "Comma [0]", { numFmt: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  [4, "Currency", "Currency", { numFmt: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' }],
  [7, "WholeDollar", "Currency [0]", { numFmt: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' }],
  [5, "Percent", "Percent", { numFmt: "0%" }],
  [8, "Hlink", "Hyperlink", { font: font("0563C1", { underline: true }) }],
  [9, "HlinkTrav", "Followed Hyperlink", { font: font("954F72", { underline: true }) }],
  [10, "Note", "Note", { fill: fill("FFFFCC"), border: box("thin", "B2B2B2") }],
  [11, "WarningText", "Warning Text", { font: font("FF0000") }],
  [12, "Emphasis1", "Emphasis 1", { font: font("FFFFFF"), fill: fill("4472C4") }],
  [13, "Emphasis2", "Emphasis 2", { font: font("FFFFFF"), fill: fill("ED7D31") }],
  [14, "Emphasis3", "Emphasis 3", { font: font("FFFFFF"), fill: fill("A5A5A5") }],
  [15, "SheetTitle", "Title", { font: font("44546A", { name: "Calibri Light", size: 18 }) }],
  [16, "Heading1", "Heading 1", heading(15, "thick", "4472C4")],
  [17, "Heading2", "Heading 2", heading(13, "thick", "A2B8E1")],
  [18, "Heading3", "Heading 3", heading(11, "medium", "8EA9DB")],
  [19, "Heading4", "Heading 4", { font: font("44546A", { bold: true }) }],
  [20, "Input", "Input", { font: font("3F3F76"), fill: fill("FFCC99"), border: box("thin", "7F7F7F") }],
  [
    21,
    "Output",
    "Output",
    { font: font("3F3F3F", { bold: true }), fill: fill("F2F2F2"), border: box("thin", "3F3F3F") },
  ],
  [
    22,
    "Calculation",
    "Calculation",
    { font: font("FA7D00", { bold: true }), fill: fill("F2F2F2"), border: box("thin", "7F7F7F") },
  ],
  [
    23,
    "CheckCell",
    "Check Cell",
    { font: font("FFFFFF", { bold: true }), fill: fill("A5A5A5"), border: box("double", "3F3F3F") },
  ],
  [24, "LinkedCell", "Linked Cell", { font: font("FA7D00"), border: { bottom: line("double", "FF8001") } }],
  [
    25,
    "Total",
    "Total",
    {
      font: font("000000", { bold: true }),
      border: { top: line("thin", "4472C4"), bottom: line("double", "4472C4") },
    },
  ],
  [26, "Good", "Good", { font: font("006100"), fill: fill("C6EFCE") }],
  [27, "Bad", "Bad", { font: font("9C0006"), fill: fill("FFC7CE") }],
  [28, "Neutral", "Neutral", { font: font("9C5700"), fill: fill("FFEB9C") }],
  ...ACCENTS.flatMap(([full, ...shades], i) => {
    const [id, name] = [29 + i * 4, `Accent${i + 1}`];
    return [
      [id, name, name, { font: font("FFFFFF"), fill: fill(full) }] as const,
      ...shades.map((shade, j) => {
        const percent = `${(j + 1) * 20}`;
        const look: CellStyle = { font: font(percent === "60" ? "FFFFFF" : "000000"), fill: fill(shade) };
        return [id + j + 1, `${name}_${percent}`, `${percent}% - ${name}`, look] as const;
      }),
    ];
  }),
  [53, "ExplanatoryText", "Explanatory Text", { font: font("7F7F7F", { italic: true }) }],
];

/** Styles that every workbook has, whether its file says so or not. */
export const BUILT_IN_STYLES: readonly NamedStyle[] = STYLES.map(([builtIn, , name, style]) => ({
  name,
  builtIn,
  style,
  includes: name === NORMAL ? ALL_INCLUDED : includesOf(style),
}));

/** The name in the file for one of the API, such as `20% - Accent1` for `Accent1_20`. @source Excel.BuiltInStyle */
export function fileNameOf(name: string): string {
  return STYLES.find(([, api]) => api === name)?.[2] ?? name;
}

/** The name in the API for that of a file. */
export function apiNameOf(name: string): string {
  return STYLES.find(([, , file]) => file === name)?.[1] ?? name;
}
