import type { IndicatorSystem } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import { fontsOf, formatOf } from "../../workbook/plan/formats";
import type { Area } from "../../workbook/plan/plan";
import { rowHeight } from "../../workbook/plan/rowHeight";
import { columnOf, type FindingLayout, ownAreas } from "../../workbook/sheets/findingLayout";
import { type FindingRow, FINDING_TITLES } from "../../workbook/sheets/findingRows";
import { FINDING_WIDTHS } from "../../workbook/sheets/findingSheet";
import { FINDING_COLUMN } from "../../workbook/tableNames";
import { applyFormat } from "../applySheet";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";

/** Columns whose texts stand in the middle. */
const CENTERED = [
  FINDING_COLUMN.no,
  FINDING_COLUMN.state,
  FINDING_COLUMN.severity,
  FINDING_COLUMN.department,
] as const;

/** Gives our columns their look, and rows the height of their texts: in one request, the last, unless rows are many. */
export async function dressFindings(
  sheet: Excel.Worksheet,
  layout: FindingLayout,
  rows: readonly FindingRow[],
  system: IndicatorSystem,
): Promise<void> {
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
  await setHeights(sheet, layout.area, rows);
}

/** What setting the height of some rows takes. */
const BYTES_PER_HEIGHT = 300;

/** Rows of one height that follow each other go together. */
async function setHeights(sheet: Excel.Worksheet, area: Area, rows: readonly FindingRow[]): Promise<void> {
  const runs = sameHeights(rows);
  // cells that wait to be sent count too: what is dressed is sent with the last of them
  for (const batch of inBatches(runs, () => BYTES_PER_HEIGHT, PAYLOAD / 2)) {
    for (const { first, count, height } of batch) {
      const range = { ...area, row: area.row + 1 + first, rows: count };
      sheet.getRange(areaAddress(range)).format.rowHeight = height;
    }
    if (runs.length > batch.length) await sheet.context.sync();
  }
}

interface SameHeight {
  /** counted from 0 */
  readonly first: number;
  readonly count: number;
  /** points */
  readonly height: number;
}

function sameHeights(rows: readonly FindingRow[]): SameHeight[] {
  const [place, shown, message] = [FINDING_COLUMN.place, FINDING_COLUMN.shown, FINDING_COLUMN.message].map(
    (title) => FINDING_TITLES.indexOf(title),
  ) as [number, number, number];
  const runs: SameHeight[] = [];
  for (const [first, cells] of rows.entries()) {
    // the row of a user, or of a finding of before, is as high as it was
    if (cells[message] === undefined) continue;
    const texts = cells.map((cell, i) => (i === place ? (cells[shown] ?? null) : (cell ?? null)));
    const height = rowHeight(texts, FINDING_WIDTHS);
    const last = runs.at(-1);
    if (last?.height === height && last.first + last.count === first)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first, count: 1, height });
  }
  return runs;
}
