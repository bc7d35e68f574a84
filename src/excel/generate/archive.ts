import { archivedSheetNames, archivedTableNames } from "../../workbook/archive/archiveNames";
import { areaAddress } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/read/contents";
import type { Surroundings } from "./surroundings";
import type { Found, FoundSheet } from "./readEntered";

interface ArchivedSheet extends FoundSheet {
  readonly archived: string;
  /** name now → name in the archive */
  readonly tableNames: ReadonlyMap<string, string>;
}

/**
 * Our sheets of before, set aside: under other names, so that new ones can have theirs, and with values in place
 * of formulas, since the names that formulas read will mean the new cells.
 */
export class Archive {
  private readonly sheets: readonly ArchivedSheet[];

  /** @param label in front of the name of each sheet: a year, or 备份 */
  constructor(
    private readonly around: Surroundings,
    found: Found,
    label: string,
  ) {
    const names = archivedSheetNames(
      found.sheets.map(({ sheet }) => sheet),
      label,
      around.sheets,
    );
    const tables = archivedTableNames(
      found.sheets.flatMap((sheet) => sheet.tables),
      label,
      around.tables.keys(),
    );
    this.sheets = found.sheets.map((sheet) => ({
      ...sheet,
      archived: names.get(sheet.sheet)!,
      tableNames: new Map(sheet.tables.map((table) => [table, tables.get(table)!])),
    }));
  }

  get names(): string[] {
    return this.sheets.map(({ archived }) => archived);
  }

  /** What the workbook holds beside. */
  left(): Pick<Surroundings, "sheets" | "tables"> {
    const [sheets, tables] = [
      new Set(this.sheets.map(({ sheet }) => sheet)),
      new Set(this.sheets.flatMap((sheet) => sheet.tables)),
    ];
    return {
      sheets: this.around.sheets.filter((name) => !sheets.has(name)),
      tables: new Map([...this.around.tables].filter(([name]) => !tables.has(name))),
    };
  }

  /** Gives sheets and tables their names in the archive; protection is taken off until the end. */
  queueRenaming({ workbook }: Excel.RequestContext): void {
    for (const { sheet, archived, tableNames, protection } of this.sheets) {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (protection) worksheet.protection.unprotect();
      worksheet.name = archived;
      for (const [from, to] of tableNames) workbook.tables.getItem(from).name = to;
    }
  }

  /** Behind all other sheets. */
  queueMovingBehind({ workbook }: Excel.RequestContext, sheetCount: number): void {
    for (const { archived } of this.sheets) workbook.worksheets.getItem(archived).position = sheetCount - 1;
  }

  /** Values for formulas, and protection as it was. */
  queueFreezing({ workbook }: Excel.RequestContext): void {
    for (const sheet of this.sheets) {
      const worksheet = workbook.worksheets.getItem(sheet.archived);
      if (hasFormulas(sheet)) {
        const range = worksheet.getRange(addressOf(sheet));
        range.copyFrom(range, "Values");
      }
      if (sheet.protection) worksheet.protection.protect(sheet.protection);
    }
  }

  /**
   * Everything as it was before, as far as it had come; the new sheets must be gone already.
   *
   * @param pointed names that may mean new cells
   */
  async restore(context: Excel.RequestContext, pointed: Iterable<string>): Promise<void> {
    const { worksheets, names } = context.workbook;
    const states = this.sheets.map((sheet) => stateOf(context, sheet));
    await context.sync();
    for (const state of states) renameBack(state);
    for (const name of pointed) {
      const formula = this.around.names.get(name);
      if (formula !== undefined) names.getItem(name).formula = formula;
    }
    for (const { sheet, before } of states) {
      // not reached: still protected under its own name
      if (!before.isNullObject && before.protected) continue;
      const worksheet = worksheets.getItem(sheet.sheet);
      if (hasFormulas(sheet)) worksheet.getRange(addressOf(sheet)).formulas = onlyFormulas(sheet);
      if (sheet.protection) worksheet.protection.protect(sheet.protection);
    }
    this.around.sheets.forEach((sheet, position) => (worksheets.getItem(sheet).position = position));
    await context.sync();
  }
}

/** How far a sheet has come: under which name it stands, and whether it is protected there. */
interface SheetState {
  readonly sheet: ArchivedSheet;
  readonly before: Excel.WorksheetProtection;
  readonly worksheet: Excel.Worksheet;
  readonly after: Excel.WorksheetProtection;
  readonly tables: readonly { readonly from: string; readonly table: Excel.Table }[];
}

function stateOf(
  { workbook: { worksheets, tables } }: Excel.RequestContext,
  sheet: ArchivedSheet,
): SheetState {
  const worksheet = worksheets.getItemOrNullObject(sheet.archived);
  return {
    sheet,
    before: worksheets.getItemOrNullObject(sheet.sheet).protection.load("protected"),
    worksheet,
    after: worksheet.protection.load("protected"),
    tables: [...sheet.tableNames].map(([from, to]) => ({ from, table: tables.getItemOrNullObject(to) })),
  };
}

function renameBack({ sheet, worksheet, after, tables }: SheetState): void {
  if (worksheet.isNullObject) return;
  if (after.protected) worksheet.protection.unprotect();
  worksheet.name = sheet.sheet;
  for (const { from, table } of tables) if (!table.isNullObject) table.name = from;
}

function addressOf({ row, column, values }: FoundSheet): string {
  return areaAddress({ row, column, rows: values.length, columns: values[0]!.length });
}

function hasFormulas(sheet: FoundSheet): boolean {
  return onlyFormulas(sheet).some((cells) => cells.some((cell) => cell !== null));
}

/** `null` leaves a cell as it is. */
function onlyFormulas({ formulas, values }: FoundSheet): (string | null)[][] {
  return formulas.map((cells, i) => cells.map((cell, j) => (isFormula(cell, values[i]![j]) ? cell : null)));
}
