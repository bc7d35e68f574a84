import { cellAddress } from "../plan/address";
import type { Area, Formula, HighlightPlan } from "../plan/plan";
import { mark, markCode } from "../marks";
import { FILL_COLUMN, FINDING_NAME, lagTitle } from "../tableNames";
import { headEntries } from "./fillHead";
import type { FillLayout } from "./fillLayout";

/**
 * Marks of the newest check: a cell that is in the list of findings shows it. Nothing is written to a department's
 * sheet for that, so that its protection, formats and notes stay what they are and a mark goes with its finding.
 */
export function fillMarks(layout: FillLayout): HighlightPlan[] {
  const { columnOf, firstRow, quantities, lastLag, department } = layout;
  const column = (title: string): Area => ({
    row: firstRow,
    rows: quantities.length,
    column: columnOf(title),
    columns: 1,
  });
  const parts: [title: string, part: string][] = [
    ...Array.from({ length: lastLag + 1 }, (_, lag): [string, string] => [lagTitle(lag), String(lag)]),
    [FILL_COLUMN.date, "date"],
    [FILL_COLUMN.event, "event"],
  ];
  const rows = parts
    .filter(([title]) => columnOf(title) >= 0)
    .map(([title, part]) => mark(column(title), `$A${firstRow + 1}&"#${part}"`));
  const heads = Object.entries(headEntries(layout)).map(([part, area]) =>
    mark(area, `"${markCode({ key: "", department: department.id, part })}"`),
  );
  return [...rows, ...heads];
}

/** What the newest check says about a row: the first of its findings, which is the worst. */
export function opinionFormula(row: number, keyColumn = 0): Formula {
  const key = cellAddress(row, keyColumn);
  return { formula: `=IFERROR(INDEX(${FINDING_NAME.messages},MATCH(${key},${FINDING_NAME.rows},0)),"")` };
}
