import type { IndicatorSystem } from "../../system/schema";
import { tableValidations } from "../columns/columnTable";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { HEADER_ROW, tableSheet } from "./tableSheet";
import { unitColumns, type UnitRow } from "./unitColumns";

/** In points. */
export const UNIT_HEIGHT = 21;
/** The title goes over the columns that a screen shows, however many there are. */
const TITLE_COLUMNS = 8;
/** Rows to type into, where the sheet is made for that. */
const BLANK_ROWS = 30;
const HOW_TO =
  "每个评价对象一行，只填数字；也可从各县工作簿或 CSV 文件加入。表满时在表中插入行，或由程序加入";

const BLANK: UnitRow = { unit: "", source: "", stamp: "", values: new Map() };

/**
 * What units that are compared with each other have entered: made when it is first needed.
 *
 * @param units none for a sheet to type into
 */
export function unitSheet(system: IndicatorSystem, units: readonly UnitRow[]): SheetPlan {
  const columns = unitColumns(system);
  const rows = units.length > 0 ? units : Array.from({ length: BLANK_ROWS }, () => BLANK);
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.units, table: TABLE.units, tabColor: "#BF8F00", line: HOW_TO },
    ...{ columns, rows, heights: rows.map(() => UNIT_HEIGHT), titleColumns: TITLE_COLUMNS },
  });
  return { ...plan, validations: tableValidations({ columns, rows, header: HEADER_ROW }) };
}
