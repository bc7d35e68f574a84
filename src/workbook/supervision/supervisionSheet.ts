import type { IndicatorSystem } from "../../system/schema";
import { columnIn, tableValidations, widthsOf } from "../columns/columnTable";
import { cellAddress } from "../plan/address";
import type { HighlightPlan, SheetPlan, WorkbookPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { SUPERVISION_COLUMN, TABLE } from "../tableNames";
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
    highlights: lightsOf(rows.length),
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

function lightsOf(rows: number): HighlightPlan[] {
  const column = columnIn(MATTER_COLUMNS, SUPERVISION_COLUMN.state);
  const area = { row: HEADER_ROW + 1, rows, column, columns: 1 };
  const cell = `$${cellAddress(area.row, area.column)}`;
  return [
    { area, when: `=${cell}="${MATTER_STATE.settled}"`, fill: "#E2EFDA", color: "#375623" },
    { area, when: `=${cell}="${MATTER_STATE.open}"`, fill: "#FFF2CC", color: "#7F6000" },
    { area, when: `=${cell}="${MATTER_STATE.late}"`, fill: "#FBE4E4", color: "#C00000" },
  ];
}
