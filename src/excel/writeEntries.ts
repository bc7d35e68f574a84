import { assignable } from "./content";

/** A value for one entry cell. */
export interface PlacedValue {
  readonly cell: { readonly sheet: string; readonly cell: string };
  readonly value: number | string;
}

/** Writes into entry cells alone: they are unlocked, so that no protection has to be taken off. */
export async function writeEntries(
  context: Excel.RequestContext,
  values: readonly PlacedValue[],
): Promise<void> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { cell, value } of values) {
    if (!sheets.has(cell.sheet)) sheets.set(cell.sheet, context.workbook.worksheets.getItem(cell.sheet));
    sheets.get(cell.sheet)!.getRange(cell.cell).values = [[assignable(value)]];
  }
  await context.sync();
}
