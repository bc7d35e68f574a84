import { type CustomProperty, type CustomXmlPart, noProperties } from "./documentProperties";
import { type Inks, OFFICE_INKS } from "./inks";
import { DateSystem } from "./dates/dateSystem";
import type { NameModel } from "./name";
import type { WorkbookProtection } from "./page";
import { SheetModel } from "./sheet";
import { Precision } from "./precision";
import type { NamedStyle } from "./styles/namedStyle";
import type { Upheaval, WorkbookSource } from "./source";
import type { TableModel } from "./table";
import type { TableStyleModel } from "./tableStyle";

/** How often formulas that depend on themselves are calculated. @source Excel.IterativeCalculation */
export interface IterationModel {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

/** A workbook: sheets in tab order, names, properties, and what saving needs. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** what colors of a theme and of the palette are, and the normal font */
  inks: Inks = OFFICE_INKS;
  /** cell styles that the file has, or that were used or changed here */
  styles: NamedStyle[] = [];
  activeSheet: string | undefined;
  /** id of the chart that is activated, until cells are selected; not kept in a file */
  activeChart: string | undefined;
  /** who created the workbook and who saved it last; empty when that is not known */
  author = "";
  lastAuthor = "";
  properties = noProperties();
  customProperties: CustomProperty[] = [];
  customXml: CustomXmlPart[] = [];
  /** what the add-in keeps in the file, by key, in the order in which it was added */
  readonly settings = new Map<string, unknown>();
  protection: WorkbookProtection | undefined;
  /** what it is called; not kept in a file */
  fileName = "Book1.xlsx";
  /** changed since it was saved; whether it ever was; whether every change is: for the time that it is open */
  isDirty = false;
  isSaved = false;
  autoSave = false;
  /** charts keep to their points, not to places in their ranges */
  chartDataPointTrack = true;
  iteration: IterationModel = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  /** styles for tables of its own, and the name of the one that new tables get */
  tableStyles: TableStyleModel[] = [];
  defaultTableStyle = "TableStyleMedium2";
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables" = "Automatic";
  /** what the workbook was read from; undefined when it was made here */
  source: WorkbookSource | undefined;
  /** the file asks that every formula be calculated when it is opened, whatever results it holds; false once that is done */
  calculatesOnOpening = false;
  /** formulas hold outdated values: what they read has changed, and they cannot be computed here */
  mustRecalculate = false;
  /** moves, renames and removals since it was opened */
  readonly upheavals: Upheaval[] = [];
  /** from which day dates are counted */
  readonly dates = new DateSystem();
  /** with how many digits it calculates */
  readonly precision = new Precision();
  private lastId = 0;

  /** A new id, unique in this workbook as long as it is open. */
  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  /** Adds a sheet at the end. Its id looks like Excel's, so that it is not taken for a name. */
  addSheet(name: string): SheetModel {
    const id = `{00000000-0001-0000-${this.nextId().padStart(4, "0")}-000000000000}`;
    const sheet = new SheetModel(id, name, this.dates, this.precision);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name without regard to case, or by id. */
  sheet(nameOrId: string): SheetModel | undefined {
    const isWanted = called(nameOrId);
    return this.sheets.find((sheet) => sheet.id === nameOrId || isWanted(sheet));
  }

  table(nameOrId: string): { sheet: SheetModel; table: TableModel } | undefined {
    const isWanted = called(nameOrId);
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.id === nameOrId || isWanted(each));
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** A name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
  name(name: string, sheet?: SheetModel): NameModel | undefined {
    const isWanted = called(name);
    return sheet?.names.find(isWanted) ?? this.names.find(isWanted);
  }
}

/** Whether something has a name, without regard to case; few names are as long, and need not be looked at. */
export function called(wanted: string): (each: { readonly name: string }) => boolean {
  const lower = wanted.toLowerCase();
  return ({ name }) => name.length === wanted.length && name.toLowerCase() === lower;
}

/**
 * Why Excel would refuse a sheet name; undefined when it would not.
 *
 * @source Excel specifications: 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not empty,
 * not "History"
 */
export function sheetNameFault(name: string): string | undefined {
  if (name === "") return "a sheet name cannot be empty";
  if (name.length > 31) return "a sheet name has at most 31 characters";
  if (/[:\\/?*[\]]/.test(name)) return "a sheet name has none of : \\ / ? * [ ]";
  if (name.startsWith("'") || name.endsWith("'"))
    return "a sheet name neither begins nor ends with an apostrophe";
  return name.toLowerCase() === "history" ? "History is a reserved sheet name" : undefined;
}
