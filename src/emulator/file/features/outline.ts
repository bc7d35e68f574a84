import type { Outlined } from "../../model/outline";
import type { SheetModel } from "../../model/sheet";
import { retagging } from "../../xml/splice";
import { childOf, isTrue } from "../../xml/tree";
import { element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { type FeatureWriter, putting } from "../patching/saving";
import { numberOf } from "../styles/look";

/** Of a row or column, what places it in an outline. @source ECMA-376 part 1, 18.3.1.73 `row`, 18.3.1.13 `col` */
export function outlineOf(attributes: Readonly<Record<string, string>>): Outlined {
  const outlineLevel = numberOf(attributes.outlineLevel);
  return {
    ...(outlineLevel ? { outlineLevel } : {}),
    ...(isTrue(attributes.collapsed) ? { collapsed: true } : {}),
  };
}

/** Where groups are summed up. @source ECMA-376 part 1, 18.3.1.61 `outlinePr` */
export const readSummaries: FeatureReader = (sheet, { root }) => {
  const said = childOf(childOf(root, "sheetPr"), "outlinePr")?.attributes;
  const isThere = (value: string | undefined): boolean => value === undefined || isTrue(value);
  sheet.summaries = { below: isThere(said?.summaryBelow), right: isThere(said?.summaryRight) };
};

/** The deepest levels of rows and columns, for which programs leave room. @source ECMA-376 part 1, 18.3.1.81 `sheetFormatPr` */
export const writeLevels: FeatureWriter = (context) => {
  const { sheet, text, root, prefix } = context;
  const found = childOf(root, "sheetFormatPr");
  const [rows, columns] = [deepest(sheet.rows), deepest(sheet.columns)];
  const said = found?.attributes ?? {};
  if (rows === (numberOf(said.outlineLevelRow) ?? 0) && columns === (numberOf(said.outlineLevelCol) ?? 0))
    return [];
  const levels = { outlineLevelRow: rows || undefined, outlineLevelCol: columns || undefined };
  if (found) return [retagging(text, found, levels)];
  return putting(
    context,
    "sheetFormatPr",
    element(`${prefix}sheetFormatPr`, { defaultRowHeight: 15, ...levels }),
  );
};

function deepest(lines: SheetModel["rows"] | SheetModel["columns"]): number {
  let most = 0;
  for (const { outlineLevel = 0 } of lines.values()) if (outlineLevel > most) most = outlineLevel;
  return most;
}
