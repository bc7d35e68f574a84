import type { IndicatorSystem } from "../../system/schema";
import {
  type ColumnTable,
  tableArea,
  tableBlock,
  tableFormats,
  tableValidations,
  widthsOf,
} from "../columns/columnTable";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { SheetPlan } from "../plan/plan";
import { linesOfRow, heightOfLines } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { titleOf } from "../columns/column";
import { unitColumns, type UnitRow } from "./unitColumns";

const HEADER_ROW = 2;
/** In points. */
export const UNIT_HEIGHT = 21;
/** The title goes over the columns that a screen shows, however many there are. */
const TITLE_COLUMNS = 8;
/** Rows to type into, where the sheet is made for that. */
const BLANK_ROWS = 30;
const HOW_TO =
  "每个评价对象一行，只填数字；也可从各县工作簿或 CSV 文件加入。表满时在表下接着填，或由程序加入";

const BLANK: UnitRow = { unit: "", source: "", stamp: "", values: new Map() };

/**
 * What units that are compared with each other have entered: made when it is first needed.
 *
 * @param units none for a sheet to type into
 */
export function unitSheet(system: IndicatorSystem, units: readonly UnitRow[]): SheetPlan {
  const columns = unitColumns(system);
  const rows = units.length > 0 ? units : Array.from({ length: BLANK_ROWS }, () => BLANK);
  const table: ColumnTable<UnitRow> = { columns, rows, header: HEADER_ROW };
  const widths = widthsOf(columns);
  const head = heading(sheetTitle(system, SHEET.units), HOW_TO, widths.slice(0, TITLE_COLUMNS));
  return {
    name: SHEET.units,
    tabColor: "#BF8F00",
    blocks: [...head.blocks, tableBlock(table)],
    tables: [{ name: TABLE.units, area: tableArea(table) }],
    merges: head.merges,
    formats: [...head.formats, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [HEADER_ROW]: heightOfLines(linesOfRow(columns.map(titleOf), widths, 11)),
      ...Object.fromEntries(rows.map((_, i) => [HEADER_ROW + 1 + i, UNIT_HEIGHT])),
    },
    validations: tableValidations(table),
    frozenRows: HEADER_ROW + 1,
  };
}
