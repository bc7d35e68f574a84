import { evaluateRule } from "../../calculation/formula/ruleFormula";
import { doubtOf } from "../../calculation/doubts";
import { blocksOf } from "../../model/blocks";
import { CellError, type CellValue } from "../../model/cell";
import { cornerOf } from "../../model/anchoredRule";
import { partOf } from "../../model/cutAway";
import { columnCount, intersection, parseAddress, type Rect, rowCount, subtract } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { isListed, isOpen, type Standing } from "./listed";
import type { SeveralRanges } from "../areasTarget";

/** The cells whose value their rule does not allow, and the number of all others. */
export function checked({ sheet, rects }: SeveralRanges, host: Host): { invalid: Rect[]; valid: number } {
  host.calculated();
  const found: [number, number][] = [];
  const blank: Rect[] = [];
  for (const item of sheet.validations) {
    if (item.rule.type === "none") continue;
    for (const rect of rects) {
      const common = intersection(item.rect, rect);
      if (!common) continue;
      const filled = filledCells(sheet, common);
      for (const [row, column, value] of filled)
        if (!allows({ sheet, item, row, column, workbook: host.workbook }, value)) found.push([row, column]);
      // whole columns are blank for the most part
      if (item.rule.allowBlank === false) blank.push(...without(common, filled));
    }
  }
  const invalid = [...blocksOf(found), ...blank];
  return { invalid, valid: cellsIn(rects) - cellsIn(invalid) };
}

function filledCells(sheet: SheetModel, rect: Rect): [row: number, column: number, value: CellValue][] {
  return [...sheet.entries()].flatMap(([row, column, { value }]): [number, number, CellValue][] => {
    const isIn = row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
    return isIn && value !== null ? [[row, column, value]] : [];
  });
}

/** A range without some of its cells. */
function without(
  rect: Rect,
  cells: readonly (readonly [row: number, column: number, ...rest: unknown[]])[],
): Rect[] {
  return blocksOf(cells.map(([row, column]) => [row, column] as const)).reduce<Rect[]>(
    (parts, block) => parts.flatMap((part) => subtract(part, block)),
    [rect],
  );
}

function cellsIn(rects: readonly Rect[]): number {
  return rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0);
}

/**
 * Whether a rule lets a value into a cell, be it there already or not.
 *
 * @throws HostError ApiNotFound when a formula of the rule cannot be computed here
 * @source "Apply data validation to cells": blanks are let through where they are ignored; "More on data validation": "if
 * any referenced cell is blank, selecting the Ignore blank check box allows any value"
 */
export function allows(standing: Standing, value: CellValue): boolean {
  const { rule } = standing.item;
  if (value === null) return rule.allowBlank !== false;
  const operand = (formula: string | number): CellValue =>
    typeof formula === "number" ? formula : computed(formula, standing, value);
  if (rule.type === "custom") return isTrue(operand(rule.formulae[0]!));
  if (rule.type === "list") return isOpen(standing) || isListed(standing, value);
  const subject = rule.type === "textLength" ? String(value instanceof CellError ? "" : value).length : value;
  if (typeof subject !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(subject)) return false;
  if (rule.allowBlank !== false && rule.formulae.some((formula) => isBlankCell(formula, standing)))
    return true;
  const [first, second] = rule.formulae.map(operand);
  return compares(rule.operator ?? "between", subject, Number(first), Number(second));
}

/** Whether an operand is a reference to one cell, and that is blank. */
function isBlankCell(formula: string | number, { item, sheet, workbook, row, column }: Standing): boolean {
  if (typeof formula === "number") return false;
  const at = { top: row, left: column, bottom: row, right: column };
  const address = parseAddress(
    partOf({ ...item, rule: { ...item.rule, formulae: [formula] } }, at).rule.formulae[0] as string,
  );
  const home = address?.sheet === undefined ? sheet : workbook.sheet(address.sheet);
  if (!address || !home || rowCount(address.rect) * columnCount(address.rect) > 1) return false;
  return (home.cell(address.rect.top, address.rect.left)?.value ?? null) === null;
}

function compares(operator: string, value: number, first: number, second: number): boolean {
  const isBetween = value >= Math.min(first, second) && value <= Math.max(first, second);
  const answers: Readonly<Record<string, boolean>> = {
    between: isBetween,
    notBetween: !isBetween,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    lessThan: value < first,
    greaterThanOrEqual: value >= first,
    lessThanOrEqual: value <= first,
  };
  return answers[operator] === true;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Evaluates a formula of a rule for one cell as if the cell held a value. */
function computed(
  formula: string,
  { workbook, sheet, item, row, column }: Standing,
  value: CellValue,
): CellValue {
  const read = (on: SheetModel, atRow: number, atColumn: number): CellValue =>
    on === sheet && atRow === row && atColumn === column ? value : (on.cell(atRow, atColumn)?.value ?? null);
  try {
    return evaluateRule(formula, cornerOf([item.rect]), { workbook, sheet, row, column, read });
  } catch (error) {
    doubtOf(error);
    throw absent(formula);
  }
}

function absent(formula: string): HostError {
  return new HostError("ApiNotFound", `whether ${formula} is met is not computed by this host`);
}
