import type { IndicatorSystem } from "../../system/schema";
import type { TaskCells } from "../../validation/taskCells";
import { type PlannedCell, withCells } from "../archive/plannedCells";
import type { Content, SheetPlan, WorkbookPlan } from "../plan/plan";
import { plannedTables } from "../read/plannedTables";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import { registerChanges } from "./registerChanges";
import type { RegisterRow } from "./registerRows";
import { registerSheet } from "./registerSheet";

/** What 下发与回收 says before all sheets are made anew. */
export interface FoundRegister {
  /** by when files are to come back, as in `2020-01-20` */
  readonly due: string | undefined;
  readonly rows: readonly RegisterRow[];
}

/**
 * The plan with 下发与回收 in it, in front of 计分表, which says what it said before.
 *
 * @param tasks of the ledger of before
 */
export function withRegister(
  plan: WorkbookPlan,
  system: IndicatorSystem,
  { due, rows }: FoundRegister,
  tasks: readonly TaskCells[],
): WorkbookPlan {
  // the new ledger stands where it is planned, and not where that of before stood
  const assigned = tasks.map((task) => ({ ...task, cells: {} }));
  const register = registerSheet({ ...system, form: { ...system.form, due } }, new Map(), assigned);
  const place = plan.sheets.findIndex(({ name }) => name === SHEET.scores);
  return withCells({ ...plan, sheets: plan.sheets.toSpliced(place, 0, register) }, carried(register, rows));
}

function carried(register: SheetPlan, rows: readonly RegisterRow[]): PlannedCell[] {
  const table = plannedTables(register).get(TABLE.register)!;
  const entries = rows.map(({ department, typedReturn, ...said }) => {
    return [department, { ...said, returned: typedReturn ?? said.returned }] as const;
  });
  return registerChanges(table, new Map(entries)).flatMap(({ sheet, row, column, after }) =>
    after.flatMap((content, i): PlannedCell[] =>
      content === null || content === ""
        ? []
        : [{ sheet, row: row + i, column, content: content as Content }],
    ),
  );
}
