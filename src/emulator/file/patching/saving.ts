import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, type XmlElement } from "../../xml/tree";
import type { SheetModel } from "../../model/sheet";
import type { CellReading } from "../context";
import type { Marking } from "../dynamicArrays/marking";
import type { Package } from "../package/package";
import type { NewRelationship } from "../package/relationships";
import type { SharedStrings } from "../strings/sharedStrings";
import type { StyleSheet } from "../styles/styleSheet";

/** The state of saving a workbook into a package. */
export interface Saving {
  readonly workbook: WorkbookModel;
  readonly parts: Package;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly dynamicArrays: Marking;
  /** formats and shared strings of the file, to compare cells with; read on first use */
  readonly reading: () => CellReading;
  /** content types of new parts */
  readonly declared: Map<string, string>;
  /** the same of parts that are not XML */
  readonly binary: Map<string, string>;
  /** names of removed parts */
  readonly removed: Set<string>;
  /** cells have gained or lost formulas: the calculation chain of the file is out of date */
  formulasChanged: boolean;
  /** the file holds results that a program has to compute when it opens it */
  mustRecalculate: boolean;
  /** name of the active sheet */
  readonly active: string | undefined;
  /** it differs from the file's */
  readonly activeChanged: boolean;
  readonly nextTableId: () => number;
}

/** The state of saving a sheet's part, without its rows. */
export interface SheetSaving {
  readonly saving: Saving;
  readonly sheet: SheetModel;
  /** the sheet's features as read from its part, to compare with */
  readonly before: SheetModel;
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** prefix of element names: `x:`, or empty */
  readonly prefix: string;
  /** prefix of the attribute `id` that names a relationship */
  readonly relationshipPrefix: string;
  /** adds relationships of the sheet's part and gives their ids */
  readonly relate: (added: readonly NewRelationship[]) => string[];
  readonly unrelate: (id: string) => void;
}

/** Writes one feature of a sheet outside its cells into its part; no splices when it is unchanged. */
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

/** Replaces or inserts a child of the worksheet element; an empty text removes it. */
export function putting({ text, root }: SheetSaving, local: string, xml: string): Splice[] {
  const found = childOf(root, local);
  if (found) return [replacing(found, xml)];
  return xml === "" ? [] : [inserting(text, root, local, xml, SHEET_ORDER)];
}

/** An element of the sheet's part as it was written. */
export function written({ text }: SheetSaving, { start, end }: XmlElement): string {
  return text.slice(start, end);
}
