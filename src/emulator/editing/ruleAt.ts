import { doubtOf } from "../calculation/doubts";
import { evaluateRule } from "../calculation/formula/ruleFormula";
import type { ExcelHost } from "../excelHost";
import { CellError, type CellValue } from "../model/cell";
import { intersection } from "../model/rect";
import type { DataValidation, ValidationItem } from "../model/rules";
import type { SheetModel } from "../model/sheet";
import type { Typed } from "../model/typed";
import { HostError } from "../protocol/hostError";
import { listed } from "../objects/validation/listed";
import { allows } from "../objects/validation/validity";

/** The validation of one cell, if it has one. */
export function ruleAt(sheet: SheetModel, row: number, column: number): ValidationItem | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.validations.find(({ rect }) => intersection(rect, cell));
}

/**
 * The rule that does not take what was typed. Only what is typed is looked at, not what is pasted or cleared; a rule
 * that cannot be computed here lets everything through.
 *
 * @source support.microsoft.com "Apply data validation to cells": "when users type"
 */
export function refusing(
  host: ExcelHost,
  sheet: SheetModel,
  [row, column]: readonly [number, number],
  typed: Typed,
): DataValidation | undefined {
  const item = ruleAt(sheet, row, column);
  if (!item || item.rule.type === "none" || item.rule.showErrorMessage === false) return undefined;
  const { workbook } = host;
  host.calculated();
  try {
    const value =
      "value" in typed
        ? typed.value
        : evaluateRule(typed.formula, [row, column], { workbook, sheet, row, column });
    const isTaken = value === null || allows({ workbook, sheet, item, row, column }, value);
    return isTaken ? undefined : item.rule;
  } catch (error) {
    if (!(error instanceof HostError)) doubtOf(error);
    return undefined;
  }
}

/** What the drop-down of a cell offers; undefined where the cell has none. */
export function choicesAt(
  host: ExcelHost,
  sheet: SheetModel,
  row: number,
  column: number,
): string[] | undefined {
  const item = ruleAt(sheet, row, column);
  if (item?.rule.type !== "list" || item.rule.hidesDropDown) return undefined;
  try {
    return listed({ workbook: host.calculated(), sheet, item, row, column })
      .map(textOf)
      .filter((text) => text !== "");
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return undefined;
  }
}

function textOf(value: CellValue): string {
  return value instanceof CellError ? value.code : String(value ?? "");
}
