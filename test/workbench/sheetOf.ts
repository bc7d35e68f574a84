import { ExcelHost } from "../../src/emulator/excelHost";
import { typedValue } from "../../src/emulator/model/typed";
import type { SheetModel } from "../../src/emulator/model/sheet";

/** A host whose one sheet has what is typed into it from A1 on. */
export function sheetOf(rows: readonly (readonly (string | number)[])[]): {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
} {
  const host = new ExcelHost();
  const sheet = host.workbook.sheets[0]!;
  rows.forEach((cells, row) =>
    cells.forEach((input, column) => {
      if (input !== "") sheet.put(row, column, typedValue(input, "General"));
    }),
  );
  host.touched();
  return { host, sheet };
}

/** The contents of a sheet: formulas, or else values, by row and column. */
export function contents(host: ExcelHost, sheet: SheetModel): Record<string, unknown> {
  host.calculated();
  const found: Record<string, unknown> = {};
  for (const [row, column, { formula, value, style }] of sheet.entries())
    if (formula !== undefined || value !== null || style !== undefined)
      found[`${row}|${column}`] = { formula, value, style };
  return found;
}
