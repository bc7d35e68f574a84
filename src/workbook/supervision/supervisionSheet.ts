import type { IndicatorSystem } from "../../system/schema";
import { columnIn, tableValidations, widthsOf } from "../columns/columnTable";
import { lightsOf } from "../plan/lights";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { SUPERVISION_COLUMN } from "../ledgerNames";
import { TABLE } from "../tableNames";
import { HEADER_ROW, tableSheet } from "../units/tableSheet";
import { MATTER_COLUMNS, MATTER_STATE } from "./matterColumns";
import { type MatterRow, matterRows } from "./matterRow";

const LEAST_HEIGHT = 38;
const LINE = "督查发现的问题和整改要求，一事一行；填了办结日期的为已办结。转入下一期时，没有办结的排在前面。";

/** Inspections and demands (督查督导), and what came of them. */
export function supervisionSheet(
  system: IndicatorSystem,
  rows: readonly MatterRow[] = matterRows(system),
): SheetPlan {
  const widths = widthsOf(MATTER_COLUMNS);
  const column = columnIn(MATTER_COLUMNS, SUPERVISION_COLUMN.state);
  const states = { row: HEADER_ROW + 1, rows: rows.length, column, columns: 1 };
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.supervision, table: TABLE.supervision, tabColor: "#2F5597", line: LINE },
    ...{ columns: MATTER_COLUMNS, rows },
    heights: rows.map((row) => {
      const contents = MATTER_COLUMNS.map(({ cell }) => cell?.(row, () => "A1") ?? null);
      return Math.max(LEAST_HEIGHT, rowHeight(contents, widths));
    }),
  });
  return {
    ...plan,
    validations: tableValidations({ columns: MATTER_COLUMNS, rows, header: HEADER_ROW }),
    highlights: lightsOf(states, {
      good: [MATTER_STATE.settled],
      near: [MATTER_STATE.open],
      bad: [MATTER_STATE.late],
    }),
    print: { ...printPlan(system, SHEET.supervision, "landscape", HEADER_ROW), margins: NARROW_MARGINS },
  };
}

/** A plan whose sheet of inspections has these rows. */
export function withMatters(
  plan: WorkbookPlan,
  system: IndicatorSystem,
  rows: readonly MatterRow[],
): WorkbookPlan {
  const own = plan.sheets.map((sheet) =>
    sheet.name === SHEET.supervision ? supervisionSheet(system, rows) : sheet,
  );
  return { ...plan, sheets: own };
}
