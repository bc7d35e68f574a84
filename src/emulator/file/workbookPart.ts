import { shownForm } from "../model/formulaText/fileForms";
import type { NameModel } from "../model/name";
import type { Page } from "../model/page";
import { addressText, isWholeColumns, isWholeRows, parseAddress, type Rect } from "../model/rect";
import type { WorkbookModel } from "../model/workbook";
import { childOf, childrenOf, isTrue, type XmlElement } from "../xml/tree";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: string;
  /** id of its relationship */
  readonly relationship: string;
  readonly element: XmlElement;
}

/** @source ECMA-376 part 1, 18.2.19 `sheet` */
export function listedSheets(root: XmlElement): ListedSheet[] {
  return childrenOf(childOf(root, "sheets"), "sheet").map((element) => {
    const { attributes } = element;
    const relationship = Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? "";
    return { name: attributes.name ?? "", state: attributes.state ?? "visible", relationship, element };
  });
}

/** Whether a name is built in: print areas, print titles, filters. */
export function isOwnName(name: string): boolean {
  return /^_xlnm\./i.test(name);
}

/** @source ECMA-376 part 1, 18.2.5 `definedName` */
export function nameElements(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "definedNames"), "definedName");
}

/** Names of the whole workbook and of sheets; print titles and areas go to the pages of their sheets. */
export function readNames(root: XmlElement, workbook: WorkbookModel, listed: readonly ListedSheet[]): void {
  for (const { attributes, text } of nameElements(root)) {
    const { name = "", localSheetId, hidden, comment } = attributes;
    const home =
      localSheetId === undefined ? undefined : workbook.sheet(listed[Number(localSheetId)]?.name ?? "");
    if (isOwnName(name)) {
      if (home && /Print_Titles$/i.test(name)) {
        setDefined(home.page, "printTitlesRow", titleRows(text));
        setDefined(home.page, "printTitlesColumn", titleColumns(text));
      }
      if (home && /Print_Area$/i.test(name)) setDefined(home.page, "printArea", printArea(text));
      continue;
    }
    const model: NameModel = {
      name,
      formula: shownForm(text, undefined),
      visible: !isTrue(hidden),
      comment: comment ?? "",
      source: shownForm(text, undefined),
    };
    if (localSheetId === undefined) workbook.names.push(model);
    else home?.names.push(model);
  }
}

function setDefined(
  page: Page,
  key: "printTitlesRow" | "printTitlesColumn" | "printArea",
  value: string | undefined,
): void {
  if (value !== undefined) page[key] = value;
}

/** `'Sheet 1'!$A:$B,'Sheet 1'!$2:$3` → `2:3`. */
export function titleRows(text: string): string | undefined {
  return titles(text, isWholeRows);
}

/** `'Sheet 1'!$A:$B,'Sheet 1'!$2:$3` → `A:B`. */
export function titleColumns(text: string): string | undefined {
  return titles(text, isWholeColumns);
}

function titles(text: string, isOf: (rect: Rect) => boolean): string | undefined {
  const rect = partsOf(text).find((part) => part && isOf(part));
  return rect && addressText(rect);
}

/** `'Sheet 1'!$A$1:$F$20` → `A1:F20`; undefined for a formula that finds the cells. */
export function printArea(text: string): string | undefined {
  const parts = partsOf(text);
  const rects = parts.flatMap((part) => part ?? []);
  if (rects.length === 0 || rects.length < parts.length) return undefined;
  return rects.map((rect) => addressText(rect)).join(",");
}

/** The ranges between commas, but for those in the name of a sheet; undefined for what is none. */
function partsOf(text: string): (Rect | undefined)[] {
  const parts: readonly string[] = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parseAddress(part.trim())?.rect);
}

/** The name of the active sheet; undefined when the file does not have a workbook view. */
export function activeName(root: XmlElement, listed: readonly ListedSheet[]): string | undefined {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  return view && listed[Number(view.attributes.activeTab ?? 0)]?.name;
}

/** Whether dates are counted from 1904 on. @source ECMA-376 part 1, 18.2.28 `workbookPr` */
export function countsFrom1904(root: XmlElement): boolean {
  return isTrue(childOf(root, "workbookPr")?.attributes.date1904);
}

const MODES = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;

export function calculationMode(root: XmlElement): WorkbookModel["calculationMode"] {
  const mode = childOf(root, "calcPr")?.attributes.calcMode;
  return mode === "manual" || mode === "autoNoTable" ? MODES[mode] : "Automatic";
}
