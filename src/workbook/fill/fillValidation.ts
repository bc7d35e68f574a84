import type { Quantity } from "../../system/schema";
import { inWords } from "../../i18n/words";
import { exampleDayOf, firstDayOf, lastDayOf, type Period, spanCode } from "../../system/period";
import { saidTime } from "../../system/periodWords";
import { expectation } from "../../validation/expectation";
import type { CellValidation } from "../columns/column";
import { FILL_COLUMN } from "../tableNames";
import type { FillRow } from "./fillRow";

/** @source Excel specifications: prompt and error of a validation, 255 characters */
const TEXT_LIMIT = 255;

/**
 * Native validation of a number, with a prompt that says in which unit, from where to where. What it is a number of stands in its
 * row: so cells that take the same have one validation, and not each its own.
 */
export function entryValidation(quantity: Quantity & { readonly period: Period }): CellValidation {
  return {
    rule: { kind: quantity.integer ? "whole" : "decimal", min: quantity.min, max: quantity.max },
    title: "填数要求",
    prompt: cut(promptText(quantity), TEXT_LIMIT),
    error: cut(`${expectation(quantity)}，请改正后再录入。`, TEXT_LIMIT),
  };
}

/** The day of what a constraint counts. */
export function dateValidation({ period }: FillRow): CellValidation {
  return {
    rule: { kind: "date", from: firstDayOf(period), to: lastDayOf(period) },
    title: FILL_COLUMN.date,
    prompt: `起数大于 0 时填写发生日期，如 ${exampleDayOf(period)}；有多起的填第一起，其余写在情况说明中。没有发生的不填。`,
    error: `应填${inWords("zh", saidTime(period, "flow"))}内的日期，如 ${exampleDayOf(period)}。`,
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

/** What time a number of a part of a year is of; what a year has needs no word. */
const TIME = {
  flow: "填年初至期末的累计数。",
  stock: "填期末数。",
  rate: "填年初至期末的数。",
} as const;

function promptText({ kind, period, ...quantity }: Quantity & { readonly period: Period }): string {
  const unit = quantity.unit ? "只填数字，不要带单位。" : "";
  const time = kind && spanCode(period) !== "" ? TIME[kind] : "";
  return `${expectation(quantity)}。${time}${unit}`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
