import { countText, limitFault } from "../../formula/excelLimits";
import { areaAddress, cellAddress } from "../plan/address";
import type { FillRow } from "./fillRow";
import { cellAreas, type FillLayout } from "./fillLayout";
import type { Area, Formula } from "../plan/plan";
import { lagKey } from "../tableNames";

/** `已填 12/14`: how many of the needed cells hold a number. */
export function completenessFormula(layout: FillLayout): Formula {
  const counts = filledCounts(layout, (row, lag) => entryCell(layout, row, lag), areaAddress);
  const formulas = counts.map(({ text, needed }) => `="已填 "&${text}&"/${needed}"`);
  return { formula: formulas.find((formula) => limitFault(formula) === undefined) ?? formulas.at(-1)! };
}

/** The count of needed cells that hold a number. */
export interface FilledCount {
  /** a formula without its `=` */
  readonly text: string;
  /** what it comes to when all of them do */
  readonly needed: number;
}

/**
 * Counts of the needed cells of a sheet, the best first. Where there are so many cells that Excel takes no formula over each
 * of them, cells below each other are one area; where that is too much too, this period alone is counted.
 *
 * @param cellOf how a formula names the cell of a quantity at a lag
 * @param areaOf how it names an area of the sheet
 */
export function filledCounts(
  layout: FillLayout,
  cellOf: (row: FillRow, lag: number) => string,
  areaOf: (area: Area) => string,
): FilledCount[] {
  const cells = layout.quantities.flatMap((row) =>
    Array.from({ length: row.required + 1 }, (_, lag) => cellOf(row, lag)),
  );
  const areas = Array.from({ length: layout.lastLag + 1 }, (_, lag) => areasOf(layout, lag).map(areaOf));
  const now = layout.quantities.filter(({ required }) => required >= 0).length;
  return [
    { text: countText(cells), needed: cells.length },
    { text: countText(areas.flat()), needed: cells.length },
    { text: countText(areas[0]!), needed: now },
  ];
}

/** The needed cells of a period, as areas of a column. */
function areasOf(layout: FillLayout, lag: number): Area[] {
  return cellAreas(layout, ({ required }) => (required >= lag ? [lagKey(lag)] : []));
}

function entryCell(layout: FillLayout, row: FillRow, lag: number): string {
  return cellAddress(row.row, layout.columnOf(lagKey(lag)));
}
