import type { IndicatorSystem } from "../../system/schema";
import { tableValidations, widthsOf } from "../columns/columnTable";
import type { SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { HEADER_ROW, tableSheet } from "../units/tableSheet";
import { STANDARD_COLUMNS, type StandardRow, standardRows } from "./standards";

/** 通报标准: what is praised and blamed by, in numbers that the lead office sets. */
export function standardSheet(
  system: IndicatorSystem,
  rows: readonly StandardRow[] = standardRows(),
): SheetPlan {
  const widths = widthsOf(STANDARD_COLUMNS);
  const plan = tableSheet(system, {
    ...{
      sheet: SHEET.standards,
      table: TABLE.standards,
      tabColor: "#7030A0",
      columns: STANDARD_COLUMNS,
      rows,
    },
    line: "通报表扬、通报批评和列举的标准，由牵头单位确定；改后重新生成通报。",
    heights: rows.map((row) =>
      rowHeight(
        STANDARD_COLUMNS.map(({ cell }) => cell?.(row, () => "A1") ?? null),
        widths,
      ),
    ),
  });
  return {
    ...plan,
    validations: tableValidations({ columns: STANDARD_COLUMNS, rows, header: HEADER_ROW }),
    print: printPlan(system, SHEET.standards, "landscape", HEADER_ROW),
  };
}
