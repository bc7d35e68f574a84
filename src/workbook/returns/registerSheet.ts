import { limitFault } from "../../formula/excelLimits";
import { reportingDepartments } from "../../system/reporting";
import type { Department, IndicatorSystem } from "../../system/schema";
import type { TaskCells } from "../../validation/taskCells";
import type { HeadCells } from "../../validation/entries";
import {
  columnIn,
  type ColumnTable,
  tableArea,
  tableBlock,
  tableFormats,
  tableValidations,
  widthsOf,
} from "../columns/columnTable";
import { filledCounts } from "../fill/fillFormulas";
import { headEntries } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import { areaAddress, areaOnSheet, cellAddress, cellOnSheet, cellPlace } from "../plan/address";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { heightOfLines } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { fillSheetNames, SHEET } from "../sheetNames";
import { quantityName, REGISTER_COLUMN, TABLE } from "../tableNames";
import { REGISTER_COLUMNS, type RegisterPlanRow } from "./registerColumns";
import { DUE_ROW, dueArea, dueBlock, dueFormats, dueValidation } from "./registerDue";
import { taskCounts } from "./taskCounts";
import { countsFormula, stateHighlights } from "./registerStates";

const COUNTS_ROW = 3;
const HEADER_ROW = 4;
/** What a merge took from which file is a sentence. */
const LINES_OF_ROW = 3;
const HOW_TO = "截止日期和备注由牵头单位填写；版次、时间和来源由程序登记；其余各列随填报表和校验结果自动更新";

/** Heads of fill sheets as they were found, by department. */
export type FoundHeads = ReadonlyMap<string, Pick<HeadCells, "sheet" | "cells">>;

/**
 * Which department has been sent its file, has sent it back, and is merged: made when sheets are first handed out.
 *
 * @param tasks of the ledger as they stand: where its columns are, and who has any; undefined where there is no ledger
 * @param found heads of the fill sheets where they stand now, whatever users did to the sheets; default: as planned
 */
export function registerSheet(
  system: IndicatorSystem,
  found: FoundHeads = new Map(),
  tasks?: readonly TaskCells[],
): SheetPlan {
  const table: ColumnTable<RegisterPlanRow> = {
    columns: REGISTER_COLUMNS,
    rows: registerPlanRows(system, found, tasks),
    header: HEADER_ROW,
  };
  const widths = widthsOf(REGISTER_COLUMNS);
  const head = heading(sheetTitle(system, "填报表下发与回收登记"), HOW_TO, widths);
  const counts: Area = { ...head.merges[0]!, row: COUNTS_ROW };
  const states = columnArea(table, REGISTER_COLUMN.state);
  const said = countsFormula(areaAddress(states, true));
  return {
    name: SHEET.register,
    tabColor: "#2E75B6",
    blocks: [
      ...head.blocks,
      dueBlock(system),
      { row: COUNTS_ROW, column: counts.column, rows: [[said]] },
      tableBlock(table),
    ],
    tables: [{ name: TABLE.register, area: tableArea(table) }],
    merges: [...head.merges, counts],
    formats: [...head.formats, ...dueFormats(), { area: counts, format: "line" }, ...tableFormats(table)],
    columnWidths: widths,
    rowHeights: {
      ...HEADING_HEIGHTS,
      [DUE_ROW]: 24,
      [COUNTS_ROW]: 24,
      [HEADER_ROW]: 30,
      ...Object.fromEntries(
        table.rows.map((_, i) => [HEADER_ROW + 1 + i, heightOfLines(LINES_OF_ROW)] as const),
      ),
    },
    validations: [dueValidation(), ...tableValidations(table)],
    highlights: stateHighlights(states),
    frozenRows: HEADER_ROW + 1,
    print: { ...printPlan(system, SHEET.register, "landscape", HEADER_ROW), margins: NARROW_MARGINS },
  };
}

/** The rows of the register, one for each department that fills something or answers for a measure. */
export function registerPlanRows(
  system: IndicatorSystem,
  found: FoundHeads,
  tasks: readonly TaskCells[] | undefined,
): RegisterPlanRow[] {
  const names = fillSheetNames(system);
  return reportingDepartments(system, tasks).map((department, i) => {
    const head = found.get(department.id);
    const sheet = head?.sheet ?? names.get(department.id);
    if (sheet === undefined) return taskRow(department, i + 1, tasks ?? []);
    return planRow(system, department, i + 1, head, sheet);
  });
}

/** A unit that has tasks alone. */
function taskRow(department: Department, no: number, tasks: readonly TaskCells[]): RegisterPlanRow {
  const none = { person: undefined, phone: undefined };
  return { department, no, ...taskCounts(department.name, tasks), ...none, due: dueAddress() };
}

function planRow(
  system: IndicatorSystem,
  department: Department,
  no: number,
  head: Pick<HeadCells, "cells"> | undefined,
  sheet: string,
): RegisterPlanRow {
  const layout = fillLayout(system, department);
  // names of cells follow them wherever users move them
  const counts = filledCounts(
    layout,
    ({ key }, lag) => quantityName(key, lag),
    (area) => areaOnSheet(sheet, area),
  );
  const { text: filled, needed } =
    counts.find(({ text }) => limitFault(`=${text}`) === undefined) ?? counts.at(-1)!;
  const planned = headEntries(layout);
  const cellOf = (key: "person" | "phone"): string => {
    const at = head?.cells[key]?.cell;
    const { row, column } = at === undefined ? planned[key] : cellPlace(at);
    return cellOnSheet(sheet, row, column);
  };
  const due = dueAddress();
  return { department, no, filled, needed, person: cellOf("person"), phone: cellOf("phone"), due };
}

function dueAddress(): string {
  const { row, column } = dueArea();
  return cellAddress(row, column, true);
}

/** A column of the table without its title. */
function columnArea({ columns, rows, header }: ColumnTable<RegisterPlanRow>, key: string): Area {
  return { row: header + 1, column: columnIn(columns, key), rows: rows.length, columns: 1 };
}
