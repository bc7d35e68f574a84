import type { NameModel } from "../../model/name";
import { filedFormula, shownFormula } from "../../model/formulaText/fileForm";
import { parseAddress, addressText, sheetPrefix } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Upheaval } from "../../model/source";
import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText, withAttributes } from "../../xml/write";
import { isOwnName, nameElements, printArea, titleRows } from "../workbookPart";
import { replayed } from "../patching/replay";
import { WORKBOOK_ORDER } from "./workbookOrder";
import type { SheetSlot } from "./writeSheetList";

/** The defined names; those of the file that have not changed keep their XML. */
export function writeNames(
  text: string,
  root: XmlElement,
  workbook: WorkbookModel,
  {
    slots,
    listed,
  }: { readonly slots: readonly SheetSlot[]; readonly listed: readonly (SheetSlot | undefined)[] },
): Splice[] {
  const prefix = prefixOf(root);
  const left = new Set<NameModel>([...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]);
  const printed = new Set<string>();
  const kept = nameElements(root).map((raw) => {
    const { localSheetId } = raw.attributes;
    const home = localSheetId === undefined ? undefined : listed[Number(localSheetId)];
    if (localSheetId !== undefined && !home) return "";
    const place = home && slots.indexOf(home);
    const xml = isOwnName(raw.attributes.name ?? "")
      ? ownName(text, raw, home?.sheet, workbook.upheavals, printed)
      : userName(text, raw, home ? (home.sheet?.names ?? []) : workbook.names, left);
    const isMoved = place !== undefined && String(place) !== localSheetId;
    return xml === "" || !isMoved ? xml : retagged(xml, { localSheetId: place });
  });
  const added = [
    ...[...left].map((name) => newName(name, prefix, scopeOf(name, slots))),
    ...slots.flatMap((slot, i) => (slot.sheet ? printNames(slot.sheet, i, prefix, printed) : [])),
  ];
  const before = nameElements(root).map(({ start, end }) => text.slice(start, end));
  const isSame = added.length === 0 && kept.every((xml, i) => xml === before[i]);
  if (isSame) return [];
  const xml = [...kept, ...added].join("");
  const list = childOf(root, "definedNames");
  const whole = xml === "" ? "" : element(`${prefix}definedNames`, {}, xml);
  if (list) return [replacing(list, whole)];
  return whole === "" ? [] : [inserting(text, root, "definedNames", whole, WORKBOOK_ORDER)];
}

function userName(text: string, raw: XmlElement, names: readonly NameModel[], left: Set<NameModel>): string {
  const found = names.find((each) => left.has(each) && each.name === raw.attributes.name);
  if (!found) return "";
  left.delete(found);
  const xml = text.slice(raw.start, raw.end);
  const { visible, comment } = found;
  const formula = filedFormula(found.formula, undefined);
  const changes: Attributes = {
    ...(isTrue(raw.attributes.hidden) === !visible ? {} : { hidden: visible ? undefined : 1 }),
    ...((raw.attributes.comment ?? "") === comment ? {} : { comment: comment || undefined }),
  };
  const isTagSame = Object.keys(changes).length === 0;
  if (shownFormula(raw.text, undefined) === found.formula) return isTagSame ? xml : retagged(xml, changes);
  return withText(text, raw, formula, changes);
}

/** A built-in name: print titles and areas follow the page model, others the cells that they refer to. */
function ownName(
  text: string,
  raw: XmlElement,
  sheet: SheetModel | undefined,
  upheavals: readonly Upheaval[],
  printed: Set<string>,
): string {
  const name = raw.attributes.name ?? "";
  const isTitles = /Print_Titles$/i.test(name);
  const moved = replayed(raw.text, "", upheavals);
  if (sheet && /_FilterDatabase$/i.test(name)) {
    printed.add(`${sheet.id} filter`);
    if (!sheet.autoFilter) return "";
    if (printArea(moved) !== addressText(sheet.autoFilter.rect))
      return withText(text, raw, filterFormula(sheet), {});
  }
  if (sheet && (isTitles || /Print_Area$/i.test(name))) {
    printed.add(`${sheet.id} ${isTitles ? "titles" : "area"}`);
    const { printTitlesRow, printArea: area } = sheet.page;
    const isSame = isTitles ? titleRows(moved) === printTitlesRow : printArea(moved) === area;
    if (!isSame) {
      const formula = isTitles ? titlesFormula(sheet, raw.text) : areaFormula(sheet);
      return formula === "" ? "" : withText(text, raw, formula, {});
    }
  }
  if (moved === raw.text) return text.slice(raw.start, raw.end);
  return /#REF!/.test(moved) && sheet ? "" : withText(text, raw, moved, {});
}

function withText(text: string, raw: XmlElement, formula: string, changes: Attributes): string {
  const tag = withAttributes(text.slice(raw.start, raw.open), changes).replace(/\s*\/?>$/, ">");
  return `${tag}${escapeText(formula)}</${raw.name}>`;
}

function retagged(xml: string, changes: Attributes): string {
  const end = xml.indexOf(">") + 1;
  return withAttributes(xml.slice(0, end), changes) + xml.slice(end);
}

function newName(
  { name, formula, visible, comment }: NameModel,
  prefix: string,
  scope: number | undefined,
): string {
  const attributes = {
    name,
    comment: comment || undefined,
    localSheetId: scope,
    hidden: visible ? undefined : 1,
  };
  return element(`${prefix}definedName`, attributes, escapeText(filedFormula(formula, undefined)));
}

function scopeOf(name: NameModel, slots: readonly SheetSlot[]): number | undefined {
  const place = slots.findIndex(({ sheet }) => sheet?.names.includes(name));
  return place < 0 ? undefined : place;
}

function printNames(
  sheet: SheetModel,
  place: number,
  prefix: string,
  printed: ReadonlySet<string>,
): string[] {
  const { printTitlesRow, printArea: area } = sheet.page;
  const name = (own: string, formula: string): string =>
    element(`${prefix}definedName`, { name: own, localSheetId: place }, escapeText(formula));
  // a sheet that is filtered has a hidden name for what is filtered
  const filter = element(
    `${prefix}definedName`,
    { name: "_xlnm._FilterDatabase", localSheetId: place, hidden: 1 },
    escapeText(filterFormula(sheet)),
  );
  return [
    ...(sheet.autoFilter && isFilterNew(sheet) && !printed.has(`${sheet.id} filter`) ? [filter] : []),
    ...(area !== undefined && !printed.has(`${sheet.id} area`)
      ? [name("_xlnm.Print_Area", areaFormula(sheet))]
      : []),
    ...(printTitlesRow !== undefined && !printed.has(`${sheet.id} titles`)
      ? [name("_xlnm.Print_Titles", titlesFormula(sheet, ""))]
      : []),
  ];
}

/** The formula of the print titles: rows of the model; title columns stay as in `before`. */
function titlesFormula(sheet: SheetModel, before: string): string {
  const columns = before.split(",").filter((part) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(part));
  const [from, to] = (sheet.page.printTitlesRow ?? "").split(":");
  const rows = to === undefined ? [] : [`${quoted(sheet.name)}$${from}:$${to}`];
  return [...columns, ...rows].join(",");
}

function areaFormula(sheet: SheetModel): string {
  const rect = parseAddress(sheet.page.printArea ?? "")?.rect;
  return rect ? quoted(sheet.name) + addressText(rect, true) : "";
}

function filterFormula(sheet: SheetModel): string {
  return sheet.autoFilter ? quoted(sheet.name) + addressText(sheet.autoFilter.rect, true) : "";
}

/** Whether the filter was not in the file: some programs write filters without a name, and that stays so. */
function isFilterNew({ source }: SheetModel): boolean {
  return source?.hasFilter !== true;
}

/** Always in apostrophes, which Excel accepts for any sheet name. */
function quoted(name: string): string {
  const prefix = sheetPrefix(name);
  return prefix.startsWith("'") ? prefix : `'${name}'!`;
}
