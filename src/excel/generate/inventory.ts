import { loadSystem } from "../../formula/loadSystem";
import type { IndicatorSystem } from "../../system/schema";
import { SHEET } from "../../workbook/sheetNames";
import { storedSystem } from "../../workbook/sheets/storedSystem";

/** What a workbook holds before anything is made in it. */
export interface Inventory {
  /** in tab order */
  readonly sheets: readonly string[];
  /** table → the sheet that it stands on */
  readonly tables: ReadonlyMap<string, string>;
  /** name of the workbook → its formula, as in `='填报-县统计局'!$F$7` */
  readonly names: ReadonlyMap<string, string>;
  /** the system that the workbook was generated from; undefined when it is not one of ours */
  readonly system: IndicatorSystem | undefined;
  /** the empty sheet of a new workbook, which is not needed once ours are made */
  readonly blank: string | undefined;
}

/**
 * Looks at the workbook, in one round trip.
 *
 * @throws Problem when it holds a system that is damaged
 */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name, items/worksheet/name");
  names.load("items/name, items/formula");
  const first = worksheets.getFirst().getUsedRangeOrNullObject();
  const stored = worksheets.getItemOrNullObject(SHEET.stored).getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const document = stored.isNullObject
    ? undefined
    : storedSystem(stored.values.map((row: unknown[]) => row[0]));
  return {
    sheets,
    tables: new Map(tables.items.map(({ name, worksheet }) => [name, worksheet.name])),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    system: document === undefined ? undefined : loadSystem(document),
    blank: sheets.length === 1 && first.isNullObject ? sheets[0] : undefined,
  };
}
