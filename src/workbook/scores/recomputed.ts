import { limitFault } from "../../formula/excelLimits";
import { componentKey } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import type { TableChanges } from "../journal/columnChange";
import { cellOnSheet } from "../plan/address";
import { componentRows } from "../system/componentRow";
import { componentCell } from "../system/systemSheet";
import { SHEET } from "../sheetNames";
import { SCORE_COLUMN, SYSTEM_COLUMN } from "../tableNames";
import { scoreFormula } from "./scoreFormula";

/** 公式复算 of every indicator, by its code, over 指标体系 as it was just made. */
export function recomputedChanges(system: IndicatorSystem): TableChanges {
  const earned = plannedEarned(system);
  return new Map(
    system.indicators.map((indicator) => {
      const formula = scoreFormula(system, indicator, earned);
      // of more components than Excel takes a formula over there is no score to compute on the sheet
      const isTaken = limitFault(formula.formula) === undefined;
      return [indicator.code, { [SCORE_COLUMN.recomputed]: isTaken ? formula : null }];
    }),
  );
}

/** Where a component's share stands when nobody has moved anything yet. */
export function plannedEarned(system: IndicatorSystem): (key: string) => string {
  const cells = new Map(
    componentRows(system).map(({ indicator, component }, no) => {
      const { row, column } = componentCell(no, SYSTEM_COLUMN.earned);
      return [componentKey(indicator, component), cellOnSheet(SHEET.system, row, column)];
    }),
  );
  return (key) => cells.get(key)!;
}
