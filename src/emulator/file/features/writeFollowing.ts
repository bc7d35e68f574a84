import { columnCount } from "../../model/rect";
import { refilling, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";
import { escapeText } from "../../xml/write";
import { rectsOf } from "../patching/rects";
import { replayed } from "../patching/replay";
import type { FeatureWriter, SheetSaving } from "../patching/saving";
import { modelledRules } from "./extendedFormats";
import { movedReferences } from "../patching/unmodelled/anchored";

/** Unmodelled elements of a sheet that refer to cells → the attribute that does. */
const NAMING: Readonly<Record<string, string>> = {
  ignoredError: "sqref",
  sortState: "ref",
  sortCondition: "ref",
};

/**
 * Adjusts the references of unmodelled elements to structural edits and to renamed or removed sheets:
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
      .filter(({ local }) => !["sheetData", "extLst", "autoFilter"].includes(local))
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

/**
 * A filter with another range, and the state of sorting in it moved along.
 *
 * @returns undefined where its columns have moved, so that it has to be written anew
 */
export function movingReferences(
  context: SheetSaving,
  filter: XmlElement,
  ref: string,
): Splice[] | undefined {
  const [before, now] = [rectsOf(filter.attributes.ref)[0], rectsOf(ref)[0]];
  const isAsWide = before && now && columnCount(before) === columnCount(now);
  if (filter.children.length > 0 && !isAsWide) return undefined;
  const tag = ref === filter.attributes.ref ? [] : [retagging(context.text, filter, { ref })];
  const [, ...within] = [...descendants(filter)];
  return [...tag, ...within.flatMap((each) => moving(context, each))];
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
