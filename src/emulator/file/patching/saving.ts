import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, type XmlElement } from "../../xml/tree";
import type { SheetModel } from "../../model/sheet";
import type { CellReading } from "../context";
import type { Package } from "../package/package";
import type { NewRelationship } from "../package/relationships";
import type { SharedStrings } from "../strings/sharedStrings";
import type { StyleSheet } from "../styles/styleSheet";

/** A workbook on its way into a package. */
export interface Saving {
  readonly workbook: WorkbookModel;
  readonly parts: Package;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** what cells of the file are read by, to be compared; made when it is asked for */
  readonly reading: () => CellReading;
  /** content types of new parts */
  readonly declared: Map<string, string>;
  /** parts that are gone */
  readonly removed: Set<string>;
  /** cells have got a formula, or lost one: the order of calculation of the file is no longer true */
  formulasChanged: boolean;
  /** name of the sheet that is shown */
  readonly active: string | undefined;
  /** it is another than in the file */
  readonly activeChanged: boolean;
  readonly nextTableId: () => number;
}

/** A sheet's part on its way into the package, without its rows. */
export interface SheetSaving {
  readonly saving: Saving;
  readonly sheet: SheetModel;
  /** the sheet as its part says it, to be compared */
  readonly before: SheetModel;
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** in front of names of elements */
  readonly prefix: string;
  /** in front of `id` where it names a relationship */
  readonly relationshipPrefix: string;
  /** adds relationships of the sheet's part and gives their ids */
  readonly relate: (added: readonly NewRelationship[]) => string[];
  readonly unrelate: (id: string) => void;
}

/** How something of a sheet that stands outside of its cells is brought into its part: nothing where it is as it was. */
export type FeatureWriter = (context: SheetSaving) => Splice[];

/** @source ECMA-376 part 1, 18.3.1.99, CT_Worksheet */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts an element of a sheet in the place of the one that is there; an empty text takes it out. */
export function putting({ text, root }: SheetSaving, local: string, xml: string): Splice[] {
  const found = childOf(root, local);
  if (found) return [replacing(found, xml)];
  return xml === "" ? [] : [inserting(text, root, local, xml, SHEET_ORDER)];
}

/** An element of the sheet's part as it was written. */
export function written({ text }: SheetSaving, { start, end }: XmlElement): string {
  return text.slice(start, end);
}
