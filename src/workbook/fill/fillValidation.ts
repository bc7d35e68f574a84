import type { Quantity } from "../../system/schema";
import { expectation } from "../../validation/expectation";
import type { CellValidation } from "../columns/column";
import { FILL_COLUMN } from "../tableNames";
import type { FillRow } from "./fillRow";

/** @source Excel specifications: prompt and error of a validation, title 32 and text 255 characters */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

/** Native validation of a number, with a prompt that says what, in which unit, from where to where. */
export function entryValidation(quantity: Quantity): CellValidation {
  return {
    rule: { kind: quantity.integer ? "whole" : "decimal", min: quantity.min, max: quantity.max },
    title: cut(quantity.name, TITLE_LIMIT),
    prompt: cut(promptText(quantity), TEXT_LIMIT),
    error: cut(`${expectation(quantity)}，请改正后再录入。`, TEXT_LIMIT),
  };
}

/** The day of what a constraint counts. */
export function dateValidation({ period }: FillRow): CellValidation {
  return {
    rule: { kind: "date", from: `${period}-01-01`, to: `${period}-12-31` },
    title: FILL_COLUMN.date,
    prompt: `起数大于 0 时填写发生日期，如 ${period}-03-05；有多起的填第一起，其余写在情况说明中。没有发生的不填。`,
    error: `应填 ${period} 年内的日期，如 ${period}-03-05。`,
  };
}

/** The description of what a constraint counts. */
export function eventValidation(): CellValidation {
  return {
    rule: { kind: "text", longest: 1_000 },
    title: FILL_COLUMN.event,
    prompt: "起数大于 0 时写明每一起的时间、地点、责任单位和经过。没有发生的不填。",
    error: "情况说明不超过 1000 个字，详细材料请附在佐证材料中。",
  };
}

function promptText(quantity: Quantity): string {
  const unit = quantity.unit ? "只填数字，不要带单位。" : "";
  return `${expectation(quantity)}。${unit}${quantity.meaning ? `\n${quantity.meaning}` : ""}`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
