import type { Visibility } from "../model/sheet";
import { WorkbookModel } from "../model/workbook";
import { parseXml } from "../xml/tree";
import { readDocument } from "./document/document";
import { WorkbookFileError } from "./fileError";
import { showTakenOnes } from "./features/tableReferences";
import { Package } from "./package/package";
import { strangePackage } from "./package/recognise";
import { relatedParts, relationshipsOf } from "./package/relationships";
import { unpackCarefully } from "./package/unpack";
import { readSheet } from "./readSheet";
import { readWorkbookProtection } from "./saving/writeWorkbookProtection";
import { readInks } from "./styles/readInks";
import { readTableStyles } from "./styles/tableStyles";
import { readCellParts } from "./readCellParts";
import { calculationSettings, isAsDisplayed } from "./calculationSettings";
import { activeName, calculationMode, countsFrom1904, listedSheets, readNames } from "./workbookPart";

/**
 * Opens an .xlsx or .xlsm file. What this host does not model is kept and written back when the workbook is saved.
 *
 * @throws WorkbookFileError when it cannot be opened
 */

export async function openWorkbook(bytes: Uint8Array): Promise<{ readonly workbook: WorkbookModel }> {
  return { workbook: workbookIn(bytes) };
}

/** The same at once. @throws WorkbookFileError when it cannot be opened */
export function workbookIn(bytes: Uint8Array): WorkbookModel {
  const { names, parts: unpacked } = unpackCarefully(bytes);
  const parts = new Package(unpacked);
  try {
    const part = workbookPart(parts);
    if (part === undefined) throw strangePackage(names, parts.text("mimetype"));
    return readWorkbook(parts, part, bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("damaged", error instanceof Error ? error.message : String(error));
  }
}

/** The workbook part, by its relationship or else its usual name; undefined when there is none in XML. */
function workbookPart(parts: Package): string | undefined {
  const [main] = relatedParts(parts, "", "officeDocument");
  const part = main ?? (parts.has("xl/workbook.xml") ? "xl/workbook.xml" : undefined);
  return part?.endsWith(".xml") ? part : undefined;
}

function readWorkbook(parts: Package, part: string, bytes: Uint8Array): WorkbookModel {
  const workbook = new WorkbookModel();
  const root = parseXml(parts.text(part)!);
  if (root.local !== "workbook") throw new WorkbookFileError("damaged", `${part} is no workbook`);
  // before the sheets: their dates are numbers of it
  workbook.dates.is1904 = countsFrom1904(root);
  const relationships = relationshipsOf(parts, part);
  const related = (type: string): string | undefined => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const cells = readCellParts(related);
  workbook.inks = readInks(related("styles"), related("theme"));
  const listed = listedSheets(root);
  for (const { name, state, relationship } of listed) {
    const found = relationships.find(({ id }) => id === relationship);
    // chart sheets and dialog sheets are no worksheets
    if (found && found.type !== "worksheet") continue;
    const text = found && parts.text(found.target);
    if (text === undefined) throw new WorkbookFileError("damaged", `the sheet ${name} has no part`);
    const sheet = workbook.addSheet(name);
    sheet.visibility = state as Visibility;
    readSheet(
      sheet,
      text,
      cells,
      { part: found!.target, name, relationship },
      {
        workbook,
        styles: cells.styles,
        relationships: relationshipsOf(parts, found!.target),
        relationshipsOf: (name) => relationshipsOf(parts, name),
        part: (target) => parts.text(target),
        bytes: (target) => parts.bytes(target),
      },
    );
  }
  if (workbook.sheets.length === 0) throw new WorkbookFileError("damaged", "the workbook has no worksheet");
  readNames(root, workbook, listed);
  showTakenOnes(workbook);
  readDocument(workbook, parts, part);
  // after the sheets: what the file has is as it is
  workbook.precision.isAsDisplayed = isAsDisplayed(root);
  Object.assign(workbook, {
    protection: readWorkbookProtection(root),
    ...calculationSettings(root),
    ...readTableStyles(related("styles")),
    isSaved: true,
    activeSheet: activeName(root, listed),
    styles: [...cells.styles.named],
    calculationMode: calculationMode(root),
    source: { bytes, part, sheets: listed.map(({ name }) => name), strings: cells.strings.length },
  });
  return workbook;
}
