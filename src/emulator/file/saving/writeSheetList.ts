import type { SheetModel } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { refilling, type Splice } from "../../xml/splice";
import { childOf, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, withAttributes } from "../../xml/write";
import { type ListedSheet, listedSheets } from "../workbookPart";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An entry in the list of sheets: a worksheet, or a sheet of the file that this host does not model. */
export type SheetSlot =
  | { readonly sheet: SheetModel; readonly listed?: ListedSheet }
  | { readonly sheet?: undefined; readonly listed: ListedSheet };

/**
 * The list of sheets to write: unmodelled ones stay behind the sheet that they followed in the file.
 *
 * @param opaque relationships of sheets that are no worksheets
 */
export function sheetSlots(
  root: XmlElement,
  { sheets }: WorkbookModel,
  opaque: ReadonlySet<string>,
): SheetSlot[] {
  const listed = listedSheets(root);
  const sourceOf = ({ relationship }: ListedSheet): SheetModel | undefined =>
    sheets.find(({ source }) => source?.relationship === relationship);
  const slots: SheetSlot[] = sheets.map((sheet) => ({
    sheet,
    listed: listed.find(({ relationship }) => relationship === sheet.source?.relationship),
  }));
  listed.forEach((each, i) => {
    if (sourceOf(each) || !opaque.has(each.relationship)) return;
    const before = listed
      .slice(0, i)
      .reverse()
      .find((other) => slots.some((slot) => slot.listed === other));
    const at = before ? slots.findIndex((slot) => slot.listed === before) + 1 : 0;
    slots.splice(at, 0, { sheet: undefined, listed: each });
  });
  return slots;
}

/**
 * Writes the list of sheets; no splices when it is unchanged.
 *
 * @param ids relationship ids of new sheets
 */
export function writeSheetList(
  text: string,
  root: XmlElement,
  slots: readonly SheetSlot[],
  ids: ReadonlyMap<SheetModel, string>,
): Splice[] {
  const list = childOf(root, "sheets")!;
  const taken = listedSheets(root).map((each) => Number(each.element.attributes.sheetId));
  let nextId = Math.max(0, ...taken.filter(Number.isFinite));
  const relationship = relationshipName(list);
  const declared = declaration(root, relationship);
  const xml = slots.map(({ listed, sheet }) => {
    if (!sheet || listed) return listedXml(text, listed!, sheet);
    nextId += 1;
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    const attributes = {
      name: sheet.name,
      sheetId: nextId,
      state,
      ...declared,
      [relationship]: ids.get(sheet),
    };
    return element(`${prefixOf(root)}sheet`, attributes);
  });
  const before = list.children.map(({ start, end }) => text.slice(start, end));
  const isSame = before.length === xml.length && before.every((each, i) => each === xml[i]);
  return isSame ? [] : [refilling(text, list, xml.join(""))];
}

function listedXml(
  text: string,
  { element: { start, end }, name, state }: ListedSheet,
  sheet?: SheetModel,
): string {
  const xml = text.slice(start, end);
  if (!sheet) return xml;
  return withAttributes(xml, {
    ...(sheet.name === name ? {} : { name: sheet.name }),
    ...(sheet.visibility === state
      ? {}
      : { state: sheet.visibility === "visible" ? undefined : sheet.visibility }),
  });
}

/** Some programs declare the namespace of relationships at each sheet: then a new one has to declare it too. */
function declaration({ attributes }: XmlElement, relationship: string): Attributes {
  const name = `xmlns:${relationship.slice(0, relationship.indexOf(":"))}`;
  return name in attributes ? {} : { [name]: RELATIONSHIPS };
}

function relationshipName({ children }: XmlElement): string {
  return Object.keys(children[0]?.attributes ?? {}).find((name) => /:id$/.test(name)) ?? "r:id";
}
