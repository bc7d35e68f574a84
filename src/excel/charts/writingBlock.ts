import { passing, rangeOn } from "../request/passing";
import { looksOf } from "../../workbook/charts/blockCells";
import type { BlockUpdate } from "../../workbook/charts/blockUpdate";
import { tableOf } from "../../workbook/charts/chart";
import { rowsAround } from "../../workbook/charts/chartLayout";
import { areaAddress, cellAddress } from "../../workbook/plan/address";
import type { FontSet } from "../../system/schema";
import { formatOf } from "../../workbook/plan/formats";
import { allWritten, type Part, writing } from "../request/part";
import { applyFormat } from "../sheets/dress";
import { writingLine } from "../units/unitRows";
import { writingLiveRows } from "../units/liveRows";

/** Writes the numbers of a chart where they stand; the table grows where it has to. */
export function writingBlock(sheet: string, update: BlockUpdate, fonts: FontSet): Part {
  const { block, area, isGrown, titles, rows, hasLine } = update;
  const place = { name: tableOf(block.id), sheet, area, hasTotals: false, above: [], below: [] };
  const values = [titles];
  const table = { ...{ name: place.name, sheet, row: area.row, column: area.column }, values, types: [] };
  return allWritten([
    writingTitles(sheet, update),
    ...(isGrown ? [growing(sheet, update, fonts)] : []),
    ...writingLiveRows(place, table, rows),
    ...(hasLine ? [writingLine(sheet, cellAddress(area.row - 1, area.column + 1), block.line)] : []),
  ]);
}

/** Titles come before the table has their columns: Excel would give them names of its own. */
function writingTitles(sheet: string, { area, titles }: BlockUpdate): Part {
  const range = areaAddress({ ...area, rows: 1, columns: titles.length });
  return writing(({ workbook }) => {
    passing(workbook.worksheets.getItem(sheet).getRange(range)).values = [[...titles]];
  });
}

function growing(sheet: string, { block, area }: BlockUpdate, fonts: FontSet): Part {
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    workbook.tables.getItem(tableOf(block.id)).resize(areaAddress(area));
    const ours = { ...area, columns: block.titles.length + 1 };
    for (const { area: part, format } of looksOf(block, area.row, area.column, ours))
      applyFormat(rangeOn(worksheet, part), part, formatOf(format, fonts));
  });
}

/** Shows the rows of charts that have something to show for the first time. */
export function showingRows(sheet: string, updates: readonly BlockUpdate[]): Part {
  return writing(({ workbook }) => {
    for (const { block, area } of updates) {
      const { row, rows } = rowsAround(block, area.row);
      const range = rangeOn(workbook.worksheets.getItem(sheet), { row, column: 0, rows, columns: 1 });
      passing(range.getEntireRow()).rowHidden = false;
    }
  });
}
