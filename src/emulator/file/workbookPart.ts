import { shownFormula } from "../model/formulaText/fileForm";
import type { NameModel } from "../model/name";
import type { Page } from "../model/page";
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
      if (home && /Print_Titles$/i.test(name)) setDefined(home.page, "printTitlesRow", titleRows(text));
      if (home && /Print_Area$/i.test(name)) setDefined(home.page, "printArea", printArea(text));
      continue;
    }
    const model: NameModel = {
      name,
      formula: shownFormula(text, undefined),
      visible: !isTrue(hidden),
      comment: comment ?? "",
      source: text,
    };
    if (localSheetId === undefined) workbook.names.push(model);
    else home?.names.push(model);
  }
}

function setDefined(page: Page, key: "printTitlesRow" | "printArea", value: string | undefined): void {
  if (value !== undefined) page[key] = value;
}

/** `'Sheet 1'!$A:$B,'Sheet 1'!$2:$3` → `2:3`. */
export function titleRows(text: string): string | undefined {
  const rows = /!\$?(\d+):\$?(\d+)/.exec(text);
  return rows ? `${rows[1]}:${rows[2]}` : undefined;
}

/** `'Sheet 1'!$A$1:$F$20` → `A1:F20`. */
export function printArea(text: string): string | undefined {
  const area = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  return area === "" ? undefined : area;
}

/** The name of the active sheet; undefined when the file does not have a workbook view. */
export function activeName(root: XmlElement, listed: readonly ListedSheet[]): string | undefined {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  return view && listed[Number(view.attributes.activeTab ?? 0)]?.name;
}

const MODES = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;

export function calculationMode(root: XmlElement): WorkbookModel["calculationMode"] {
  const mode = childOf(root, "calcPr")?.attributes.calcMode;
  return mode === "manual" || mode === "autoNoTable" ? MODES[mode] : "Automatic";
}
