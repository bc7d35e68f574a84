import { addressText } from "../../src/emulator/model/rect";
import type { ExcelHost } from "../../src/emulator/excelHost";

/** Everything that a workbook holds, as plain data: two workbooks are alike when their snapshots are. */
export function snapshot(host: ExcelHost): unknown {
  const { sheets, names } = host.upToDate();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.entries()]
        .filter(([, , { value, formula, style }]) => value !== null || formula !== undefined || style)
        .map(([row, column, { value, formula, style }]) => [
          row,
          column,
          formula === undefined ? value : plain(formula),
          value,
          style,
        ])
        .sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
      tables: sheet.tables.map(({ name, rect }) => [name, addressText(rect)]),
      validations: sheet.validations.length,
      conditionalFormats: sheet.conditionalFormats.length,
      merges: sheet.merges.map((rect) => addressText(rect)),
      protection: sheet.protection,
      names: sheet.names,
    })),
    names: names
      .map(({ name, formula }) => [name, plain(formula)])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  };
}

/** A sheet's name with or without apostrophes around it is the same reference. */
function plain(formula: string): string {
  return formula.replace(/'([^']+)'!/g, "$1!");
}
