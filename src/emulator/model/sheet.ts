import type { ChartModel } from "./chart";
import type { DateSystem } from "./dates/dateSystem";
import type { SheetProperty } from "./documentProperties";
import type { EditRange } from "./editRange";
import type { SheetFilter } from "./filter";
import type { NameModel } from "./name";
import type { Summaries } from "./outline";
import type { HeaderFooter, Page, SheetProtection } from "./page";
import type { Precision } from "./precision";
import type { Rect } from "./rect";
import type { ConditionalFormatItem, ValidationItem } from "./rules";
import type { StructuralEdit } from "./source";
import type { TableModel } from "./table";
import { SheetCells } from "./sheetCells";

/** 64 pixels: eight digits and the margins of a cell, in characters of the normal style, where 8.43 is said. */
export const STANDARD_WIDTH = 59 / 7;

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One worksheet, in the terms of the file format. Knows nothing of the API that changes it. */
export class SheetModel extends SheetCells {
  visibility: Visibility = "visible";
  tabColor: string | undefined;
  showGridlines = true;
  /** row numbers and column letters are shown */
  showHeadings = true;
  /** width of columns that have none of their own, in characters, and height of rows, in points */
  standardWidth = STANDARD_WIDTH;
  standardHeight = 15;
  /** its formulas are calculated; not kept in a file */
  isCalculated = true;
  /** what is selected; not kept in a file */
  selected: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** further ranges that are selected with it */
  alsoSelected: readonly Rect[] = [];
  merges: Rect[] = [];
  validations: ValidationItem[] = [];
  conditionalFormats: ConditionalFormatItem[] = [];
  tables: TableModel[] = [];
  /** from the lowest to the uppermost */
  charts: ChartModel[] = [];
  names: NameModel[] = [];
  /** its filter outside of tables */
  autoFilter: SheetFilter | undefined;
  protection: SheetProtection | undefined;
  /** the protection is there and not in force, until the workbook is closed */
  isPaused = false;
  /** what the last protection allowed; not kept in a file */
  savedProtection: SheetProtection | undefined;
  editRanges: readonly EditRange[] = [];
  /** what is kept with it under a name */
  customProperties: SheetProperty[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** where the rows and columns stand that sum up groups */
  summaries: Summaries = { below: true, right: true };
  page: Page = {};
  headerFooter: HeaderFooter = {};
  /** rows, columns and cells that were inserted or deleted since then */
  readonly edits: StructuralEdit[] = [];

  constructor(
    readonly id: string,
    public name: string,
    dates?: Readonly<DateSystem>,
    precision?: Precision,
  ) {
    super(dates, precision);
  }
}
