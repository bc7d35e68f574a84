import type { Quantity } from "../../system/schema";
import { expectation } from "../../validation/expectation";
import type { FillLayout } from "./fillLayout";
import type { ValidationPlan } from "../plan/plan";
import { lagTitle } from "../tableNames";

/** @source Excel specifications: prompt and error of a validation, title 32 and text 255 characters */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

/** Native validation on the entry cells of each quantity, with a prompt that says what, in which unit, from where to where. */
export function entryValidations(layout: FillLayout): ValidationPlan[] {
  return layout.quantities.map((quantity) => ({
    area: { row: quantity.row, column: layout.columnOf(lagTitle(0)), rows: 1, columns: quantity.offered + 1 },
    rule: { kind: quantity.integer ? "whole" : "decimal", min: quantity.min, max: quantity.max },
    title: cut(quantity.name, TITLE_LIMIT),
    prompt: cut(promptText(quantity), TEXT_LIMIT),
    error: cut(`${expectation(quantity)}，请改正后再录入。`, TEXT_LIMIT),
  }));
}

function promptText(quantity: Quantity): string {
  const unit = quantity.unit ? "只填数字，不要带单位。" : "";
  return `${expectation(quantity)}。${unit}${quantity.meaning ? `\n${quantity.meaning}` : ""}`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
