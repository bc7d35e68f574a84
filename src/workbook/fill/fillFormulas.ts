import { countText, limitFault } from "../../formula/excelLimits";
import { areaAddress, cellAddress } from "../plan/address";
import type { FillRow } from "./fillRow";
import { cellAreas, type FillLayout } from "./fillLayout";
import type { Formula } from "../plan/plan";
import { lagKey } from "../tableNames";

/**
 * `已填 12/14`: how many of the needed cells hold a number. Where there are so many cells that Excel takes no formula
 * over each of them, cells below each other are one area; where that is too much too, this period alone is counted.
 */
export function completenessFormula(layout: FillLayout): Formula {
  const needed = layout.quantities.flatMap((row) =>
    Array.from({ length: row.required + 1 }, (_, lag) => entryCell(layout, row, lag)),
  );
  const text = (cells: readonly string[], count: number): string =>
    `="已填 "&${countText(cells)}&"/${count}"`;
  const lags = Array.from({ length: layout.lastLag + 1 }, (_, lag) => lag);
  const formulas = [
    text(needed, needed.length),
    text(
      lags.flatMap((lag) => areasOf(layout, lag)),
      needed.length,
    ),
    text(areasOf(layout, 0), layout.quantities.filter(({ required }) => required >= 0).length),
  ];
  return { formula: formulas.find((formula) => limitFault(formula) === undefined) ?? formulas.at(-1)! };
}

/** The needed cells of a period, as areas of a column. */
function areasOf(layout: FillLayout, lag: number): string[] {
  return cellAreas(layout, ({ required }) => (required >= lag ? [lagKey(lag)] : [])).map((area) =>
    areaAddress(area),
  );
}

function entryCell(layout: FillLayout, row: FillRow, lag: number): string {
  return cellAddress(row.row, layout.columnOf(lagKey(lag)));
}
