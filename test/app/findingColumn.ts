import type { ExcelHost } from "../../src/emulator/excelHost";

/** A column of 校验结果, by its title. */
export function findingColumn(host: ExcelHost, title: string): unknown[] {
  const sheet = host.upToDate().sheet("校验结果")!;
  const { rect } = sheet.tables[0]!;
  for (let at = rect.left; at <= rect.right; at++) {
    if (sheet.cell(rect.top, at)?.value !== title) continue;
    return Array.from(
      { length: rect.bottom - rect.top },
      (_, i) => sheet.cell(rect.top + 1 + i, at)?.value ?? null,
    );
  }
  throw new Error(title);
}
