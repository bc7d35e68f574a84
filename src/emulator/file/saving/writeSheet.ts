import { addressText, bounding, parseAddress, type Rect } from "../../model/rect";
import { SheetModel } from "../../model/sheet";
import { WorkbookModel } from "../../model/workbook";
import { appending, retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { writeCharts } from "../charts/writeCharts";
import { writeAutoFilter } from "../features/autoFilter";
import { writeBreaks } from "../features/breaks";
import { writeColumns } from "../features/columns";
import { writeEditRanges } from "../features/editRanges";
import { writeLevels } from "../features/outline";
import { writeMerges } from "../features/merges";
import { writePage } from "../features/page";
import { writeProperties } from "../features/properties";
import { writeSheetProtection } from "../features/protection";
import { writeSheetProperties } from "../features/sheetProperties";
import { writeView } from "../features/view";
import { writeConditionalFormats } from "../features/writeConditional";
import { writeFollowing } from "../features/writeFollowing";
import { writeHyperlinks } from "../features/writeHyperlinks";
import { writeTables } from "../features/writeTables";
import { writeSheetFormat } from "../features/sheetFormat";
import { writeValidations } from "../features/writeValidations";
import { relate, relationshipsOf, unrelate } from "../package/relationships";
import { readFeatures } from "../readSheet";
import type { FeatureWriter, Saving, SheetSaving } from "../patching/saving";
import { changedRows, newRows, spanOf } from "./writeRows";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const FEATURES: readonly FeatureWriter[] = [
  writeProperties,
  writeView,
  writeSheetFormat,
  writeColumns,
  writeLevels,
  writeSheetProtection,
  writeEditRanges,
  writeAutoFilter,
  writeMerges,
  writeConditionalFormats,
  writeValidations,
  writeHyperlinks,
  writeSheetProperties,
  writePage,
  writeBreaks,
  writeCharts,
  writeTables,
  writeFollowing,
];

/**
 * The text of a sheet's part as the sheet is now.
 *
 * @param text the part as it is in the package; for a new sheet a blank one
 */
export function sheetText(text: string, part: string, sheet: SheetModel, saving: Saving): string {
  // what stands around the rows is small: it is read as a tree, and the rows are put back into it
  const [begin, end] = sheet.source ? spanOf(sheet.source) : [0, 0];
  const frame = begin < end ? text.slice(0, begin) + text.slice(end) : text;
  const root = parseXml(frame);
  const prefix = prefixOf(root);
  const rows = sheet.source
    ? changedRows(text, sheet, sheet.source, saving, prefix)
    : newRows(sheet, saving, prefix);
  const context = contextOf(frame, root, part, sheet, saving);
  const splices = FEATURES.flatMap((write) => write(context));
  const isSame = sheet.source !== undefined && rows === text.slice(begin, end);
  if (isSame && splices.length === 0) return text;
  const whole = isSame ? [] : dimension(frame, root, sheet);
  const data = childOf(root, "sheetData")!;
  return spliced(frame, [
    ...namespaces(frame, root, splices),
    ...whole,
    ...splices,
    appending(frame, data, rows),
  ]);
}

function contextOf(
  text: string,
  root: XmlElement,
  part: string,
  sheet: SheetModel,
  saving: Saving,
): SheetSaving {
  const before = new SheetModel("", sheet.name);
  readFeatures(before, {
    // gives ids, which are not used, and says what colors are
    workbook: Object.assign(new WorkbookModel(), { inks: saving.workbook.inks }),
    root,
    styles: saving.reading().styles,
    relationships: relationshipsOf(saving.parts, part),
    relationshipsOf: (name) => relationshipsOf(saving.parts, name),
    part: (name) => saving.parts.text(name),
    bytes: (name) => saving.parts.bytes(name),
  });
  return {
    saving,
    sheet,
    before,
    part,
    text,
    root,
    prefix: prefixOf(root),
    relationshipPrefix: relationshipPrefix(root),
    relate: (added) => relate(saving.parts, part, added),
    unrelate: (id) => unrelate(saving.parts, part, new Set([id])),
  };
}

/** The part's prefix for the namespace of relationships, with its colon. */
function relationshipPrefix({ attributes }: XmlElement): string {
  const found = Object.entries(attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && /officeDocument\/(2006\/)?relationships$/.test(value),
  );
  return found ? `${found[0].slice("xmlns:".length)}:` : "r:";
}

/** Declares the namespace of relationships where a new element needs it and the part lacks it. */
function namespaces(text: string, root: XmlElement, splices: readonly Splice[]): Splice[] {
  const prefix = relationshipPrefix(root);
  const isKnown = Object.keys(root.attributes).includes(`xmlns:${prefix.slice(0, -1)}`);
  const isNeeded = splices.some((splice) => splice.text.includes(` ${prefix}id="`));
  if (isKnown || !isNeeded) return [];
  return [retagging(text, root, { [`xmlns:${prefix.slice(0, -1)}`]: RELATIONSHIPS })];
}

/** The `dimension`, the used range: it may be too large, never too small. */
function dimension(text: string, root: XmlElement, sheet: SheetModel): Splice[] {
  const found = childOf(root, "dimension");
  const used = sheet.usedRect(false);
  if (!found || !used) return [];
  const said = parseAddress(found.attributes.ref ?? "")?.rect;
  const rect: Rect = said && sheet.edits.length === 0 && sheet.source ? bounding(said, used) : used;
  const ref = addressText(rect);
  return ref === found.attributes.ref ? [] : [retagging(text, found, { ref })];
}
