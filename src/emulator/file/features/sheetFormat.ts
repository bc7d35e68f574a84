import { STANDARD_WIDTH } from "../../model/sheet";
import { inserting } from "../../xml/children";
import { retagging } from "../../xml/splice";
import { childOf } from "../../xml/tree";
import { element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { type FeatureWriter, SHEET_ORDER } from "../patching/saving";
import { numberOf } from "../styles/look";

/** The margins of a cell, in characters of 7 pixels: the file counts them in. */
const MARGINS = 5 / 7;

/** The size of columns and rows that have none of their own. @source ECMA-376 part 1, 18.3.1.81 `sheetFormatPr` */
export const readSheetFormat: FeatureReader = (sheet, { root }) => {
  const { defaultColWidth, baseColWidth, defaultRowHeight } =
    childOf(root, "sheetFormatPr")?.attributes ?? {};
  const width = numberOf(defaultColWidth);
  const base = numberOf(baseColWidth);
  if (width !== undefined) sheet.standardWidth = Math.max(width - MARGINS, 0);
  // as wide as so many digits, rounded up to eight pixels
  else if (base !== undefined && base !== 8)
    sheet.standardWidth = (Math.ceil((base * 7 + 5) / 8) * 8 - 5) / 7;
  sheet.standardHeight = numberOf(defaultRowHeight) ?? 15;
};

export const writeSheetFormat: FeatureWriter = ({ sheet, before, root, text, prefix }) => {
  if (sheet.standardWidth === before.standardWidth && sheet.standardHeight === before.standardHeight)
    return [];
  const isUsual = sheet.standardWidth === STANDARD_WIDTH;
  const attributes = {
    ...(sheet.standardWidth === before.standardWidth
      ? {}
      : { defaultColWidth: isUsual ? undefined : sheet.standardWidth + MARGINS }),
    ...(sheet.standardHeight === before.standardHeight ? {} : { defaultRowHeight: sheet.standardHeight }),
  };
  const found = childOf(root, "sheetFormatPr");
  if (found) return [retagging(text, found, attributes)];
  const whole = element(`${prefix}sheetFormatPr`, { defaultRowHeight: sheet.standardHeight, ...attributes });
  return [inserting(text, root, "sheetFormatPr", whole, SHEET_ORDER)];
};
