import { rangeOn } from "../request/passing";
import type { IndicatorSystem } from "../../system/schema";
import { widthsOf } from "../../workbook/columns/columnTable";
import { type FormatName, fontsOf, formatOf } from "../../workbook/plan/formats";
import type { Area, Content } from "../../workbook/plan/plan";
import { rowHeight } from "../../workbook/plan/rowHeight";
import { columnOf, type FindingLayout, ownAreas } from "../../workbook/findings/findingLayout";
import { FINDING_COLUMNS } from "../../workbook/findings/findingColumns";
import { contentIn, type FindingRow } from "../../workbook/findings/findingRows";
import { FINDING_COLUMN } from "../../workbook/tableNames";
import { applyFormat } from "../sheets/dress";
import { inBatches } from "../../workbook/plan/inBatches";
import { type Part, writing } from "../request/part";
import { PAYLOAD } from "../request/payload";

/** Formats our columns of the list of findings. */
export function dressing(sheet: string, layout: FindingLayout, system: IndicatorSystem): Part {
  return writing(({ workbook }) => dress(workbook.worksheets.getItem(sheet), layout, system));
}

function dress(sheet: Excel.Worksheet, layout: FindingLayout, system: IndicatorSystem): void {
  const fonts = fontsOf(system);
  const part = (cells: Area, format: FormatName): void =>
    applyFormat(rangeOn(sheet, cells), cells, formatOf(format, fonts));
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
}

/** Bytes of the operation that sets the height of adjacent rows. */
const BYTES_PER_HEIGHT = 300;

/** Sets row heights to fit the texts, adjacent rows of one height together. One part for each request that it takes. */
export function settingHeights(sheet: string, area: Area, rows: readonly FindingRow[]): Part[] {
  // half a payload: other parts go along with the first of these requests
  return inBatches(sameHeights(rows), () => BYTES_PER_HEIGHT, PAYLOAD / 2).map((batch) =>
    writing(({ workbook }) => {
      for (const { first, count, height } of batch) {
        const range = { ...area, row: area.row + 1 + first, rows: count };
        rangeOn(workbook.worksheets.getItem(sheet), range).format.rowHeight = height;
      }
    }),
  );
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
    // rows of users, and of findings that are gone, keep their height
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
