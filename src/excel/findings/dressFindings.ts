import type { IndicatorSystem } from "../../system/schema";
import { areaAddress } from "../../workbook/plan/address";
import { widthsOf } from "../../workbook/columns/columnTable";
import { type FormatName, fontsOf, formatOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { rowHeight } from "../../workbook/plan/rowHeight";
import { columnOf, type FindingLayout, ownAreas } from "../../workbook/findings/findingLayout";
import { FINDING_COLUMNS } from "../../workbook/findings/findingColumns";
import { contentIn, type FindingRow } from "../../workbook/findings/findingRows";
import { FINDING_COLUMN } from "../../workbook/tableNames";
import { applyFormat } from "../applySheet";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";

/** Gives our columns their look, and rows the height of their texts: in one request, the last, unless rows are many. */
export async function dressFindings(
  sheet: Excel.Worksheet,
  layout: FindingLayout,
  rows: readonly FindingRow[],
  system: IndicatorSystem,
): Promise<void> {
  const fonts = fontsOf(system);
  const part = (cells: Area, format: FormatName): void =>
    applyFormat(sheet.getRange(areaAddress(cells)), cells, formatOf(format, fonts));
  const body = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
  for (const area of ownAreas(layout)) {
    part({ ...area, rows: 1 }, "head");
    part(body(area), "cell");
  }
  for (const format of new Set(FINDING_COLUMNS.flatMap((column) => column.format ?? []))) {
    const alike = FINDING_COLUMNS.filter((column) => column.format === format);
    for (const area of ownAreas(
      layout,
      alike.map(({ key }) => columnOf(layout, key)),
    ))
      part(body(area), format);
  }
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
  const widths = widthsOf(FINDING_COLUMNS);
  const runs: SameHeight[] = [];
  for (const [first, row] of rows.entries()) {
    // the row of a user, or of a finding of before, is as high as it was
    if (row.otherwise === undefined) continue;
    const height = rowHeight(textsOf(row), widths);
    const last = runs.at(-1);
    if (last?.height === height && last.first + last.count === first)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first, count: 1, height });
  }
  return runs;
}

/** What a row shows in our columns: a link shows what another cell of the row says. */
function textsOf(row: FindingRow): Content[] {
  const content = (key: string): Content => {
    const column = FINDING_COLUMNS.find((each) => each.key === key)!;
    return contentIn(row, column, () => "") ?? null;
  };
  const { place, shown } = FINDING_COLUMN;
  return FINDING_COLUMNS.map(({ key }) => content(key === place ? shown : key));
}
