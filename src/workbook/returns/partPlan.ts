import type { IndicatorSystem } from "../../system/schema";
import { departmentOf } from "../../system/lookup";
import type { PlannedCell } from "../archive/plannedCells";
import { withCells } from "../archive/plannedCells";
import { headEntries } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import { fillSheet } from "../fill/fillSheet";
import type { TaskCells } from "../../validation/taskCells";
import { partLedgerSheet } from "../ledger/ledgerSheet";
import { rowsOfUnit } from "../ledger/rowsOfUnit";
import { findingNames, findingSheet } from "../findings/findingSheet";
import { fontsOf } from "../plan/formats";
import type { WorkbookPlan } from "../plan/plan";
import { officialSheet } from "../sheets/officialSheet";
import { storedSystemSheet } from "../sheets/storedSystem";
import { fillSheetNames } from "../sheetNames";
import { FILL_COLUMN, lagKey } from "../tableNames";
import { quantityNames } from "../workbookPlan";
import { type Handout, handoutSheet } from "./handout";
import { partGuide } from "./partGuide";
import { type EnteredPlace, headPlace, notePlace, NOTE_PARTS, valuePlace } from "./places";
import type { HeadKey } from "../../validation/entries";

/**
 * The workbook that one department gets: what it fills with what is entered already, 填报说明 of its own, 任务分解表 to
 * read, and hidden what was handed out.
 *
 * @param tasks of the ledger, as they stand
 * @param due by when it is to come back, as in `2020-01-20`
 */
export function partPlan(
  system: IndicatorSystem,
  handout: Handout,
  due?: string,
  tasks: readonly TaskCells[] = [],
): WorkbookPlan {
  const department = departmentOf(system, handout.department);
  const sheet = fillSheetNames(system).get(department.id);
  const lines = rowsOfUnit(system, tasks, department.id);
  const plan: WorkbookPlan = {
    fonts: fontsOf(system),
    sheets: [
      partGuide(system, { department, sheet, hasTasks: lines.length > 0, edition: handout.edition, due }),
      // the line below its title says when it is due
      ...(sheet === undefined
        ? []
        : [
            fillSheet(
              { ...system, form: { ...system.form, ...(due !== undefined && { due }) } },
              department,
              sheet,
              true,
            ),
          ]),
      ...(lines.length > 0 ? [partLedgerSheet(system, lines)] : []),
      officialSheet(system),
      // 校验意见 and the marks of cells look themselves up there
      findingSheet(system),
      storedSystemSheet(system),
      handoutSheet(handout),
    ],
    names: [...findingNames(), ...(sheet === undefined ? [] : quantityNames(system, department, sheet))],
  };
  return sheet === undefined ? plan : withCells(plan, enteredCells(system, handout, sheet));
}

/** What is entered already, in its cells. */
function enteredCells(
  system: IndicatorSystem,
  { department, values }: Handout,
  sheet: string,
): PlannedCell[] {
  const layout = fillLayout(system, departmentOf(system, department));
  const at = (place: EnteredPlace, row: number, column: number): PlannedCell[] => {
    const content = values[place];
    return content === undefined || content === null || column < 0 ? [] : [{ sheet, row, column, content }];
  };
  const heads = Object.entries(headEntries(layout)) as [HeadKey, { row: number; column: number }][];
  return [
    ...heads.flatMap(([part, { row, column }]) => at(headPlace(department, part), row, column)),
    ...layout.quantities.flatMap(({ key, row, offered }) => [
      ...Array.from({ length: offered + 1 }, (_, lag) =>
        at(valuePlace(key, lag), row, layout.columnOf(lagKey(lag))),
      ).flat(),
      ...NOTE_PARTS.flatMap((part) => at(notePlace(key, part), row, layout.columnOf(FILL_COLUMN[part]))),
    ]),
  ];
}
