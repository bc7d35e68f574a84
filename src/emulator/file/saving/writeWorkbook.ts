import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { calculationChanges } from "../calculationSettings";
import { calculationMode, countsFrom1904, listedSheets } from "../workbookPart";
import { WORKBOOK_ORDER } from "./workbookOrder";
import { writeNames } from "./writeNames";
import { writeWorkbookProtection } from "./writeWorkbookProtection";
import { type SheetSlot, writeSheetList } from "./writeSheetList";

/** What writing the workbook part needs. */
export interface WorkbookChanges {
  readonly workbook: WorkbookModel;
  readonly slots: readonly SheetSlot[];
  /** relationships of new sheets */
  readonly ids: Parameters<typeof writeSheetList>[3];
  /** name of the active sheet */
  readonly active: string | undefined;
  /** the file holds outdated formula values that this host could not compute */
  readonly mustRecalculate: boolean;
}

/** The workbook's part with what has changed: sheets, names, active sheet, calculation mode. */
export function workbookText(text: string, root: XmlElement, changes: WorkbookChanges): string {
  const { workbook, slots, ids } = changes;
  const listed = listedSheets(root).map(({ relationship }) =>
    slots.find((slot) => slot.listed?.relationship === relationship),
  );
  return spliced(text, [
    ...writeSheetList(text, root, slots, ids),
    ...writeNames(text, root, workbook, { slots, listed }),
    ...writeActive(text, root, changes),
    ...writeCalculation(text, root, changes),
    ...writeDateSystem(text, root, workbook),
    ...writeWorkbookProtection(text, root, workbook),
  ]);
}

function writeActive(text: string, root: XmlElement, { slots, active }: WorkbookChanges): Splice[] {
  const views = childOf(root, "bookViews");
  const view = childOf(views, "workbookView");
  const place = slots.findIndex(({ sheet, listed }) => (sheet?.name ?? listed!.name) === active);
  const activeTab = place > 0 ? place : undefined;
  if (view) {
    const isSame = Number(view.attributes.activeTab ?? 0) === (activeTab ?? 0);
    return isSame ? [] : [retagging(text, view, { activeTab })];
  }
  if (activeTab === undefined) return [];
  const xml = element(`${prefixOf(root)}workbookView`, { activeTab });
  const whole = element(`${prefixOf(root)}bookViews`, {}, xml);
  return [inserting(text, root, "bookViews", whole, WORKBOOK_ORDER)];
}

/** @source ECMA-376 part 1, 18.2.28 `workbookPr` */
function writeDateSystem(text: string, root: XmlElement, { dates: { is1904 } }: WorkbookModel): Splice[] {
  if (countsFrom1904(root) === is1904) return [];
  const attributes = { date1904: is1904 ? 1 : undefined };
  const found = childOf(root, "workbookPr");
  if (found) return [retagging(text, found, attributes)];
  return [
    inserting(text, root, "workbookPr", element(`${prefixOf(root)}workbookPr`, attributes), WORKBOOK_ORDER),
  ];
}

const MODES = { Automatic: undefined, Manual: "manual", AutomaticExceptTables: "autoNoTable" } as const;

/** @source ECMA-376 part 1, 18.2.2 `calcPr` */
function writeCalculation(
  text: string,
  root: XmlElement,
  { workbook, mustRecalculate }: WorkbookChanges,
): Splice[] {
  const found = childOf(root, "calcPr");
  const attributes: Attributes = {
    ...(calculationMode(root) === workbook.calculationMode
      ? {}
      : { calcMode: MODES[workbook.calculationMode] }),
    ...calculationChanges(root, workbook),
    ...(mustRecalculate && found?.attributes.fullCalcOnLoad !== "1" ? { fullCalcOnLoad: 1 } : {}),
  };
  if (Object.keys(attributes).length === 0) return [];
  if (found) return [retagging(text, found, attributes)];
  return [inserting(text, root, "calcPr", element(`${prefixOf(root)}calcPr`, attributes), WORKBOOK_ORDER)];
}
