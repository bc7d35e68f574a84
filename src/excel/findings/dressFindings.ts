import type { IndicatorSystem } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import { fontsOf, formatOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { rowHeight } from "../../workbook/plan/rowHeight";
import { FINDING_TITLES } from "../../workbook/sheets/findingRows";
import { FINDING_WIDTHS } from "../../workbook/sheets/findingSheet";
import { FINDING_COLUMN } from "../../workbook/tableNames";
import { applyFormat } from "../applySheet";

/** Queues the look of the table: as wide as its titles, and rows as high as their texts. */
export function dressFindings(
  sheet: Excel.Worksheet,
  area: Area,
  rows: readonly (readonly Content[])[],
  system: IndicatorSystem,
): void {
  const fonts = fontsOf(system);
  const part = (cells: Area, format: "head" | "cell" | "link" | "center"): void =>
    applyFormat(sheet.getRange(areaAddress(cells)), cells, formatOf(format, fonts));
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  part({ ...area, rows: 1 }, "head");
  part(body, "cell");
  part({ ...body, columns: 4 }, "center");
  part({ ...body, column: area.column + FINDING_TITLES.indexOf(FINDING_COLUMN.place), columns: 1 }, "link");
  setHeights(sheet, area, rows);
}

/** Rows of one height that follow each other go together. */
function setHeights(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly Content[])[]): void {
  const heights = rows.slice(1).map((cells) => rowHeight(cells, FINDING_WIDTHS));
  for (let first = 0; first < heights.length;) {
    let next = first + 1;
    while (heights[next] === heights[first]) next += 1;
    const range = { ...area, row: area.row + 1 + first, rows: next - first };
    sheet.getRange(areaAddress(range)).format.rowHeight = heights[first]!;
    first = next;
  }
}
