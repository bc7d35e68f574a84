import { refilling, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";
import { escapeText } from "../../xml/write";
import { replayed } from "../patching/replay";
import type { FeatureWriter, SheetSaving } from "../patching/saving";
import { modelledRules } from "./extendedFormats";
import { movedReferences } from "../patching/unmodelled/anchored";

/** Unmodelled elements of a sheet that refer to cells → the attribute that does. */
const NAMING: Readonly<Record<string, string>> = {
  ignoredError: "sqref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
};

/**
 * Adjusts the references of unmodelled elements to structural edits and to renamed or removed sheets: filters,
 * ignored errors, and extensions.
 */
export const writeFollowing: FeatureWriter = (context) => {
  const { root, saving } = context;
  if (saving.workbook.upheavals.length === 0) return [];
  const extensions = childrenOf(childOf(root, "extLst"), "ext").filter(
    (ext) => !childOf(ext, "dataValidations"),
  );
  return [
    ...root.children
      .filter(({ local }) => local !== "sheetData" && local !== "extLst")
      .flatMap((child) => [...descendants(child)].flatMap((each) => moving(context, each))),
    ...extensions.flatMap((ext) => foreign(context, ext).flatMap((each) => extension(context, each))),
  ];
};

/** The elements of an extension but for conditional formats that are modelled: those are written from the model. */
function foreign({ root }: SheetSaving, ext: XmlElement): XmlElement[] {
  const known = modelledRules(root).map(({ rule }) => rule);
  const isKnown = (each: XmlElement): boolean => {
    const rules = childrenOf(each, "cfRule");
    return known.includes(each) || (rules.length > 0 && rules.every((rule) => known.includes(rule)));
  };
  const outside = (each: XmlElement): XmlElement[] =>
    isKnown(each) ? [] : [each, ...each.children.flatMap(outside)];
  return outside(ext);
}

function moving({ text, sheet }: SheetSaving, each: XmlElement): Splice[] {
  const attribute = NAMING[each.local];
  const before = attribute === undefined ? undefined : each.attributes[attribute];
  if (before === undefined || sheet.edits.length === 0) return [];
  const now = movedReferences(before, sheet.edits);
  return now === "" || now === before ? [] : [retagging(text, each, { [attribute!]: now })];
}

/** @source [MS-XLSX] 2.3.3: formulas and areas of extensions are `xm:f` and `xm:sqref` */
function extension({ text, sheet, saving }: SheetSaving, each: XmlElement): Splice[] {
  if (each.name === "xm:f") {
    const now = replayed(each.text, sheet.source?.name ?? "", saving.workbook.upheavals);
    return now === each.text ? [] : [refilling(text, each, escapeText(now))];
  }
  if (each.name !== "xm:sqref" || sheet.edits.length === 0) return [];
  const now = movedReferences(each.text, sheet.edits);
  return now === "" || now === each.text ? [] : [refilling(text, each, now)];
}
