import { addressText, columnCount, type Rect, rowCount } from "../../src/emulator/model/rect";
import type { ValidationItem } from "../../src/emulator/model/rules";
import type { SheetModel } from "../../src/emulator/model/sheet";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { Setting } from "../../src/excel/sheets/settings";

/**
 * Everything that a workbook holds, as plain data: two workbooks are alike when their snapshots are.
 *
 * @param without how sheets are shown and printed that is left out, since an Excel has refused it
 */
export function snapshot(host: ExcelHost, without: readonly Setting[] = []): unknown {
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
      charts: sheet.charts.map(({ id: _, source: __, ...chart }) => chart),
      validations: rulesByCell(sheet.validations),
      conditionalFormats: sheet.conditionalFormats.map(({ id: _, ...format }) => format),
      look: lookOf(sheet, without),
      merges: sheet.merges.map((rect) => addressText(rect)),
      protection: sheet.protection,
      names: sheet.names,
    })),
    names: names
      .map(({ name, formula }) => [name, plain(formula)])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  };
}

/** How the sheet is shown and printed. */
function lookOf(sheet: SheetModel, without: readonly Setting[]): unknown {
  const { tabColor, showGridlines, showHeadings } = sheet;
  const columns = [...sheet.columns].map(([column, { width, hidden }]) => [column, width, hidden ?? false]);
  const rows = [...sheet.rows].map(([row, { height, hidden }]) => [row, height, hidden ?? false]);
  return {
    ...{ tabColor, showGridlines, showHeadings },
    settings: Object.entries(settingsOf(sheet)).filter(([setting]) => !without.includes(setting as Setting)),
    columns: sized(columns),
    rows: sized(rows),
  };
}

function settingsOf({ frozen, page, headerFooter }: SheetModel): Record<Setting, unknown> {
  const {
    paperSize,
    scale,
    fitToPage,
    fitToWidth,
    fitToHeight,
    printTitlesRow,
    printArea,
    rowBreaks,
    ...others
  } = page;
  return {
    panes: frozen,
    paper: paperSize,
    zoom: { scale, fitToPage, fitToWidth, fitToHeight },
    titleRows: printTitlesRow,
    area: printArea,
    breaks: rowBreaks,
    footer: headerFooter,
    page: others,
  };
}

/** Lines that are as wide or high as all, and shown, are not told. */
function sized(lines: unknown[][]): unknown[][] {
  return lines
    .filter(([, size, hidden]) => size !== undefined || hidden)
    .sort(([a], [b]) => Number(a) - Number(b));
}

/** Each rule with its cells: however the cells were put together when it was given. */
function rulesByCell(validations: readonly ValidationItem[]): unknown {
  const cells = new Map<string, string[]>();
  for (const { rect, rule } of validations) {
    const key = JSON.stringify(rule, Object.keys(rule).sort());
    cells.set(key, [...(cells.get(key) ?? []), ...addressesIn(rect)]);
  }
  return [...cells].map(([rule, addresses]) => [rule, addresses.sort()]).sort();
}

function addressesIn(rect: Rect): string[] {
  const { top, left } = rect;
  if (rowCount(rect) * columnCount(rect) > 10_000) return [addressText(rect)];
  return Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (__, j) =>
      addressText({ top: top + i, left: left + j, bottom: top + i, right: left + j }),
    ),
  ).flat();
}

/** A sheet's name with or without apostrophes around it is the same reference. */
function plain(formula: string): string {
  return formula.replace(/'([^']+)'!/g, "$1!");
}
