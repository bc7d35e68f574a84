import type { IndicatorSystem } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import { fontsOf, formatOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { rowHeight } from "../../workbook/plan/rowHeight";
import { columnOf, type FindingLayout, ownAreas } from "../../workbook/sheets/findingLayout";
import { FINDING_TITLES } from "../../workbook/sheets/findingRows";
import { FINDING_WIDTHS } from "../../workbook/sheets/findingSheet";
import { FINDING_COLUMN } from "../../workbook/tableNames";
import { applyFormat } from "../applySheet";

/** Columns whose texts stand in the middle. */
const CENTERED = [
  FINDING_COLUMN.no,
  FINDING_COLUMN.state,
  FINDING_COLUMN.severity,
  FINDING_COLUMN.department,
] as const;

/** Queues the look of our columns: as wide as their titles, and rows as high as their texts. */
export function dressFindings(
  sheet: Excel.Worksheet,
  layout: FindingLayout,
  rows: readonly (readonly Content[])[],
  system: IndicatorSystem,
): void {
  const fonts = fontsOf(system);
  const part = (cells: Area, format: "head" | "cell" | "link" | "center"): void =>
    applyFormat(sheet.getRange(areaAddress(cells)), cells, formatOf(format, fonts));
  const body = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
  for (const area of ownAreas(layout)) {
    part({ ...area, rows: 1 }, "head");
    part(body(area), "cell");
  }
  const centered = CENTERED.map((title) => columnOf(layout, title));
  for (const area of ownAreas(layout, centered)) part(body(area), "center");
  const place = { ...layout.area, column: columnOf(layout, FINDING_COLUMN.place), columns: 1 };
  part(body(place), "link");
  setHeights(sheet, layout.area, rows);
}

/** Rows of one height that follow each other go together. */
function setHeights(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly Content[])[]): void {
  const [place, shown] = [FINDING_COLUMN.place, FINDING_COLUMN.shown].map((title) =>
    FINDING_TITLES.indexOf(title),
  ) as [number, number];
  const heights = rows.slice(1).map((cells) =>
    rowHeight(
      cells.map((cell, i) => (i === place ? (cells[shown] ?? null) : cell)),
      FINDING_WIDTHS,
    ),
  );
  for (let first = 0; first < heights.length;) {
    let next = first + 1;
    while (heights[next] === heights[first]) next += 1;
    const range = { ...area, row: area.row + 1 + first, rows: next - first };
    sheet.getRange(areaAddress(range)).format.rowHeight = heights[first]!;
    first = next;
  }
}
