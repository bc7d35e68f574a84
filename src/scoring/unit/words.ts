import { explain } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import type { Diagnosis } from "../../formula/diagnose";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import type { Component, IndicatorSystem } from "../../system/schema";
import { quantityOf } from "../../system/lookup";

/** Decimals to which component values are shown, unless the system says otherwise. */
export const SHOWN_DECIMALS = 2;

/** A quantity with its year, as in 2018年地区生产总值. */
function referenceName(system: IndicatorSystem, { name, lag }: Reference): string {
  return `${system.period - lag}年${quantityOf(system, name).name}`;
}

/** Why a component has no value, in one sentence. */
export function reasonText(system: IndicatorSystem, diagnosis: Diagnosis): string {
  switch (diagnosis.kind) {
    case "missing":
      return `缺少 ${diagnosis.references.map((reference) => referenceName(system, reference)).join("、")}`;
    case "division-by-zero":
      return `除数为 0（${namesIn(system, diagnosis.divisor)}）`;
    case "undefined":
      return `算式没有结果（${namesIn(system, diagnosis.part)}）`;
  }
}

function namesIn(system: IndicatorSystem, expression: Expression): string {
  const names = referencesOf(expression).map((reference) => referenceName(system, reference));
  return names.length > 0 ? names.join("、") : "公式中的常数";
}

/** `水平 = 45.20 ÷ 300.50 × 100 = 15.04%` */
export function valueLine(
  component: Component,
  expression: Expression,
  value: number,
  valueOf: (reference: Reference) => number,
): string {
  const shown = showNumber(value, component.decimals ?? SHOWN_DECIMALS);
  const worked =
    expression.kind === "reference"
      ? ""
      : `${explain(expression, { valueOf, decimalsOf: decimalsOf(valueOf) })} = `;
  return `${component.name} = ${worked}${shown}${component.unit}`;
}

/** Operands are shown as they were entered, up to 6 decimals. */
function decimalsOf(valueOf: (reference: Reference) => number): (reference: Reference) => number {
  return (reference) => {
    const [, decimals = ""] = String(valueOf(reference)).split(".");
    return Math.min(decimals.length, 6);
  };
}
