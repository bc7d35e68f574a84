import type { ExcelHost } from "../../src/emulator/excelHost";
import type { CellValue } from "../../src/emulator/model/cell";
import { parseAddress } from "../../src/emulator/model/rect";

/** The scored columns of a table of 计分表, as they show. */
function shown(host: ExcelHost, table: string, titles: readonly string[]): unknown[][] {
  const { sheet, table: found } = host.upToDate().table(table)!;
  const { top, left, bottom, right } = found.rect;
  const columns = titles.map((title) => {
    for (let column = left; column <= right; column++)
      if (sheet.cell(top, column)?.value === title) return column;
    throw new Error(`no column ${title}`);
  });
  return Array.from({ length: bottom - top }, (_, i) =>
    columns.map((column) => sheet.cell(top + 1 + i, column)?.value || null),
  );
}

/** All of 计分表 that scoring writes but the explanations. */
export const everything = (host: ExcelHost): unknown[][] => [
  ...shown(host, "计分_指标", ["得分", "得分率", "状态"]),
  ...shown(host, "计分_汇总", ["得分", "得分率", "说明"]),
];

/** What stands in a cell from now on. */
export function put(host: ExcelHost, sheet: string, address: string, value: CellValue): void {
  const { top, left } = parseAddress(address)!.rect;
  host.workbook.sheet(sheet)!.put(top, left, { value });
  host.touched();
}
