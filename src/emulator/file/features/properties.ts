import { inserting, withChildren } from "../../xml/children";
import { refilling } from "../../xml/splice";
import { childOf, isTrue } from "../../xml/tree";
import { element } from "../../xml/write";
import { seenColor } from "../../model/inks";
import { readColor } from "../styles/look";
import type { FeatureReader } from "../context";
import { type FeatureWriter, SHEET_ORDER } from "../patching/saving";

/** @source ECMA-376 part 1, 18.3.1.82 `sheetPr` */
const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The color of the sheet's tab, and whether it is printed to fit pages. */
export const readProperties: FeatureReader = (sheet, { root, workbook }) => {
  const properties = childOf(root, "sheetPr");
  const color = readColor(childOf(properties, "tabColor"));
  const seen = color && seenColor(color, workbook.inks);
  sheet.tabColor = seen && `#${seen}`;
  if (isTrue(childOf(properties, "pageSetUpPr")?.attributes.fitToPage)) sheet.page.fitToPage = true;
};

export const writeProperties: FeatureWriter = ({ sheet, before, root, text, prefix }) => {
  const changes: Record<string, string> = {};
  if (sheet.tabColor !== before.tabColor) {
    const rgb = `FF${sheet.tabColor?.slice(1).toUpperCase()}`;
    changes.tabColor = sheet.tabColor ? element(`${prefix}tabColor`, { rgb }) : "";
  }
  const properties = childOf(root, "sheetPr");
  const fit = sheet.page.fitToPage === true;
  if (fit !== (before.page.fitToPage === true)) {
    const attributes = { ...childOf(properties, "pageSetUpPr")?.attributes, fitToPage: fit ? 1 : undefined };
    changes.pageSetUpPr = element(`${prefix}pageSetUpPr`, attributes);
  }
  if (Object.keys(changes).length === 0) return [];
  if (properties) return [refilling(text, properties, withChildren(text, properties, changes, ORDER))];
  const content = ORDER.map((local) => changes[local] ?? "").join("");
  return [inserting(text, root, "sheetPr", element(`${prefix}sheetPr`, {}, content), SHEET_ORDER)];
};
