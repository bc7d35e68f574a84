import { lightsOf } from "../plan/lights";
import type { IndicatorSystem } from "../../system/schema";
import { cellAddress } from "../plan/address";
import { columnIn, tableValidations, widthsOf } from "../columns/columnTable";
import type { Area, HighlightPlan, NamePlan, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { TABLE, TARGET_COLUMN, TARGET_NAME, targetKey } from "../tableNames";
import { HEADER_ROW, tableSheet } from "../units/tableSheet";
import { targetColumns } from "./targetColumns";
import { LIGHT, overdueTest } from "./targetFormulas";
import { NOT_WORKED_OUT } from "./targetLine";
import { type TargetRow, targetRows, columnsAhead } from "./targetRow";

const LINE_HEIGHT = 38;
const LEAST_HEIGHT = 24;
/** Columns whose texts may take more than a line. */
const WRAPPED = [TARGET_COLUMN.name, TARGET_COLUMN.unit, TARGET_COLUMN.responsible];

const LIGHTS = {
  ...{ good: [LIGHT.reached], near: [LIGHT.near], bad: [LIGHT.far, LIGHT.wrong] },
  idle: [LIGHT.unset, LIGHT.unfilled],
};

/** What is to be reached, by whom, by when, and how far it is: made when a system sets targets, or somebody does. */
export function targetSheet(
  system: IndicatorSystem,
  rows: readonly TargetRow[],
  line: string,
  ahead: number,
): SheetPlan {
  const columns = targetColumns(system.period, ahead);
  const widths = widthsOf(columns);
  const plan = tableSheet(system, {
    ...{
      sheet: SHEET.targets,
      table: TABLE.targets,
      tabColor: "#C00000",
      title: "目标任务分解表",
      line,
      columns,
      rows,
    },
    heights: rows.map(({ aim, responsible }) => {
      const texts = [aim.name, aim.unit, responsible];
      return Math.max(
        LEAST_HEIGHT,
        rowHeight(
          texts,
          WRAPPED.map((key) => widths[columnIn(columns, key)]!),
        ),
      );
    }),
  });
  const column = (key: string): Area => ({
    ...{ row: HEADER_ROW + 1, rows: rows.length, column: columnIn(columns, key), columns: 1 },
  });
  return {
    ...plan,
    formats: [...plan.formats, ...wholeFormats(rows, column)],
    rowHeights: { ...plan.rowHeights, 1: LINE_HEIGHT },
    validations: tableValidations({ columns, rows, header: HEADER_ROW }),
    highlights: [...lightsOf(column(TARGET_COLUMN.light), LIGHTS), overdue(column)],
    print: {
      ...printPlan(system, SHEET.targets, "landscape", HEADER_ROW),
      margins: NARROW_MARGINS,
    },
  };
}

/** The sheet as a system sets its targets, with nothing worked out yet. */
export function plannedTargets(system: IndicatorSystem): SheetPlan {
  return targetSheet(system, targetRows(system), NOT_WORKED_OUT, columnsAhead(system));
}

/** Counts have no decimals. */
function wholeFormats(rows: readonly TargetRow[], column: (key: string) => Area): SheetPlan["formats"] {
  const numbers = [TARGET_COLUMN.last, TARGET_COLUMN.done, TARGET_COLUMN.gap].map(column);
  return rows.flatMap(({ aim }, i) => {
    const isWhole = aim.quantity ? aim.quantity.integer : aim.component.decimals === 0;
    if (!isWhole) return [];
    return numbers.map((area) => ({
      area: { ...area, row: area.row + i, rows: 1 },
      format: "whole" as const,
    }));
  });
}

/** A day that has passed before its target was reached is red. */
function overdue(column: (key: string) => Area): HighlightPlan {
  const area = column(TARGET_COLUMN.deadline);
  const at = (key: string): string => `$${cellAddress(area.row, column(key).column)}`;
  return { area, when: overdueTest(at), fill: "#FBE4E4", color: "#C00000" };
}

/**
 * Names by which fill sheets find their targets: of the table's own rows and no others, so that whatever is put in beside
 * them moves the names along.
 *
 * @param at where the rows of the table are, and its columns; -1 for one that is gone
 */
export function targetNames(
  sheet: string,
  at: { readonly row: number; readonly rows: number; readonly columnOf: (key: string) => number },
): NamePlan[] {
  const named = { [TARGET_NAME.keys]: TARGET_COLUMN.key, [TARGET_NAME.values]: targetKey(0) };
  const { row, rows, columnOf } = at;
  return Object.entries(named)
    .map(([name, key]) => ({ name, sheet, row, rows, column: columnOf(key) }))
    .filter(({ column }) => column >= 0);
}

/** The same of the sheet as it is planned. */
export function plannedTargetNames(system: IndicatorSystem): NamePlan[] {
  const columns = targetColumns(system.period, columnsAhead(system));
  const rows = targetRows(system).length;
  return targetNames(SHEET.targets, { row: HEADER_ROW + 1, rows, columnOf: (key) => columnIn(columns, key) });
}
