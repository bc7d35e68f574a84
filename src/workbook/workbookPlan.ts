import type { IndicatorSystem } from "../system/schema";
import { fillingDepartments } from "../system/lookup";
import { fillLayout } from "./fill/fillLayout";
import { fillSheet } from "./fill/fillSheet";
import { findingNames, findingSheet } from "./findings/findingSheet";
import { confirmationSheets } from "./sheets/confirmationSheet";
import { guideSheet } from "./sheets/guideSheet";
import { officialSheet } from "./sheets/officialSheet";
import { fontsOf } from "./plan/formats";
import { journalSheet } from "./journal/journal";
import type { NamePlan, WorkbookPlan } from "./plan/plan";
import { ledgerNames, ledgerSheet } from "./ledger/ledgerSheet";
import { overviewSheet } from "./ledger/overviewSheet";
import { supervisionSheet } from "./supervision/supervisionSheet";
import { scoreSheet } from "./scores/scoreSheet";
import { fillSheetNames } from "./sheetNames";
import { historySheet } from "./history/historySheet";
import { storedSystemSheet } from "./sheets/storedSystem";
import { systemSheet } from "./system/systemSheet";
import { lagKey, quantityName } from "./tableNames";
import { plannedTargetNames, plannedTargets } from "./targets/targetSheet";

/** The whole workbook of a system, sheet by sheet in tab order. */
export function workbookPlan(system: IndicatorSystem): WorkbookPlan {
  const sheetNames = fillSheetNames(system);
  const departments = fillingDepartments(system);
  return {
    fonts: fontsOf(system),
    sheets: [
      guideSheet(system),
      officialSheet(system),
      ...(system.targets ? [plannedTargets(system)] : []),
      systemSheet(system),
      ...departments.map((department) => fillSheet(system, department, sheetNames.get(department.id)!)),
      ...confirmationSheets(system),
      ...(system.measures.length > 0
        ? [ledgerSheet(system), overviewSheet(system), supervisionSheet(system)]
        : []),
      scoreSheet(system),
      findingSheet(system),
      historySheet(system),
      storedSystemSheet(system),
      journalSheet(),
    ],
    names: [
      ...(system.measures.length > 0 ? ledgerNames() : []),
      ...findingNames(),
      ...(system.targets ? plannedTargetNames(system) : []),
      ...departments.flatMap((department) =>
        quantityNames(system, department, sheetNames.get(department.id)!),
      ),
    ],
  };
}

/** A name for every entry cell, so that formulas read like sentences. */
export function quantityNames(
  system: IndicatorSystem,
  department: Parameters<typeof fillLayout>[1],
  sheet: string,
): NamePlan[] {
  const layout = fillLayout(system, department);
  return layout.quantities.flatMap(({ key, row, offered }) =>
    Array.from({ length: offered + 1 }, (_, lag) => ({
      name: quantityName(key, lag),
      sheet,
      row,
      column: layout.columnOf(lagKey(lag)),
    })),
  );
}
