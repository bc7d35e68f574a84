import { loaded } from "../asking";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const BLANKS = "learn.microsoft.com: Blank and null values in Excel add-ins";

type Format = (format: Excel.RangeFormat) => void;

/** One property of the format of A1:B1, after one format was given to both cells and another to B1. */
function shared(
  id: string,
  path: string,
  [both, second]: readonly [Format, Format | undefined],
  of: (format: Excel.RangeFormat) => unknown,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source: string,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      both(range.format);
      second?.(sheet.getRange("B1").format);
      return loaded({ context }, range.format, path, of) as Promise<Answer>;
    },
    expected,
  };
}

const bold: Format = ({ font }) => (font.bold = true);
const light: Format = ({ font }) => (font.bold = false);
const big: Format = ({ font }) => (font.size = 20);
const small: Format = ({ font }) => (font.size = 9);
const arial: Format = ({ font }) => (font.name = "Arial");
const times: Format = ({ font }) => (font.name = "Times New Roman");
const redFont: Format = ({ font }) => (font.color = "#FF0000");
const blueFont: Format = ({ font }) => (font.color = "#0000FF");
const redFill: Format = ({ fill }) => (fill.color = "#FF0000");
const blueFill: Format = ({ fill }) => (fill.color = "#0000FF");
const wrapped: Format = (format) => (format.wrapText = true);
const unwrapped: Format = (format) => (format.wrapText = false);
const centered: Format = (format) => (format.horizontalAlignment = "Center");
const right: Format = (format) => (format.horizontalAlignment = "Right");
const top: Format = (format) => (format.verticalAlignment = "Top");
const open: Format = ({ protection }) => (protection.locked = false);
const locked: Format = ({ protection }) => (protection.locked = true);
const wide: Format = (format) => (format.columnWidth = 120);
const narrow: Format = (format) => (format.columnWidth = 30);

export const cellFormats: CaseGroup = {
  en: "Formats of cells",
  zh: "单元格格式",
  cases: [
    shared(
      "look-bold",
      "font/bold",
      [bold, undefined],
      ({ font }) => font.bold,
      true,
      ["A bold font is told as such.", "粗体如实返回。"],
      "Excel.RangeFont.bold",
    ),
    shared(
      "look-bold-mixed",
      "font/bold",
      [bold, light],
      ({ font }) => font.bold,
      null,
      ["Where some cells are bold and others are not: null.", "粗体不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-size",
      "font/size",
      [big, undefined],
      ({ font }) => font.size,
      20,
      ["The size of a font is told.", "字号如实返回。"],
      "Excel.RangeFont.size",
    ),
    shared(
      "look-size-mixed",
      "font/size",
      [big, small],
      ({ font }) => font.size,
      null,
      ["Of different sizes: null.", "字号不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-name",
      "font/name",
      [arial, undefined],
      ({ font }) => font.name,
      "Arial",
      ["The name of a font is told.", "字体名如实返回。"],
      "Excel.RangeFont.name",
    ),
    shared(
      "look-name-mixed",
      "font/name",
      [arial, times],
      ({ font }) => font.name,
      null,
      ["Of different fonts: null.", "字体不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-font-color",
      "font/color",
      [redFont, undefined],
      ({ font }) => font.color,
      "#FF0000",
      ["The colour of a font is told.", "字体颜色如实返回。"],
      "Excel.RangeFont.color",
    ),
    shared(
      "look-font-color-mixed",
      "font/color",
      [redFont, blueFont],
      ({ font }) => font.color,
      null,
      ["Of different colours of the font: null.", "字体颜色不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-fill",
      "fill/color",
      [redFill, undefined],
      ({ fill }) => fill.color,
      "#FF0000",
      ["The colour of a fill is told.", "填充颜色如实返回。"],
      "Excel.RangeFill.color",
    ),
    shared(
      "look-fill-mixed",
      "fill/color",
      [redFill, blueFill],
      ({ fill }) => fill.color,
      null,
      ["Of different fills: null.", "填充不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-fill-none",
      "fill/color",
      [({ fill }) => fill.clear(), undefined],
      ({ fill }) => fill.color,
      "#FFFFFF",
      ["A cell without a fill is told as white.", "无填充的单元格返回白色。"],
      "OfficeDev/office-js#4900, #6218",
    ),
    shared(
      "look-fill-cleared",
      "fill/color",
      [redFill, ({ fill }) => fill.clear()],
      ({ fill }) => fill.color,
      null,
      ["A fill may be cleared of one cell alone.", "可以只清除一个单元格的填充。"],
      "Excel.RangeFill.clear",
    ),
    shared(
      "look-wrap",
      "wrapText",
      [wrapped, undefined],
      ({ wrapText }) => wrapText,
      true,
      ["Wrapped text is told as such.", "自动换行如实返回。"],
      "Excel.RangeFormat.wrapText",
    ),
    shared(
      "look-wrap-mixed",
      "wrapText",
      [wrapped, unwrapped],
      ({ wrapText }) => wrapText,
      null,
      ["Where texts are wrapped in some cells alone: null.", "换行不一致时为 null。"],
      "Excel.RangeFormat.wrapText",
    ),
    shared(
      "look-horizontal",
      "horizontalAlignment",
      [centered, undefined],
      ({ horizontalAlignment }) => horizontalAlignment,
      "Center",
      ["A horizontal alignment is told.", "水平对齐如实返回。"],
      "Excel.RangeFormat.horizontalAlignment",
    ),
    shared(
      "look-horizontal-mixed",
      "horizontalAlignment",
      [centered, right],
      ({ horizontalAlignment }) => horizontalAlignment,
      null,
      ["Of different alignments: null.", "对齐不一致时为 null。"],
      BLANKS,
    ),
    shared(
      "look-vertical",
      "verticalAlignment",
      [top, undefined],
      ({ verticalAlignment }) => verticalAlignment,
      "Top",
      ["A vertical alignment is told.", "垂直对齐如实返回。"],
      "Excel.RangeFormat.verticalAlignment",
    ),
    shared(
      "look-locked",
      "protection/locked",
      [open, undefined],
      ({ protection }) => protection.locked,
      false,
      ["An unlocked cell is told as such.", "未锁定如实返回。"],
      "Excel.FormatProtection.locked",
    ),
    shared(
      "look-locked-mixed",
      "protection/locked",
      [open, locked],
      ({ protection }) => protection.locked,
      null,
      ["Where some cells are locked: null.", "锁定不一致时为 null。"],
      "Excel.FormatProtection.locked",
    ),
    shared(
      "look-locked-default",
      "protection/locked",
      [() => undefined, undefined],
      ({ protection }) => protection.locked,
      true,
      ["Cells are locked from the start.", "单元格默认锁定。"],
      "support.microsoft.com: Lock or unlock specific areas of a protected worksheet",
    ),
    shared(
      "look-width-mixed",
      "columnWidth",
      [wide, narrow],
      ({ columnWidth }) => columnWidth,
      null,
      ["Of columns of different widths: null.", "列宽不一致时为 null。"],
      "Excel.RangeFormat.columnWidth",
    ),
  ],
};
