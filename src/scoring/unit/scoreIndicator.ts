import { compile } from "../../formula/compile";
import { componentExpression } from "../../formula/componentExpression";
import { diagnose, type Diagnosis } from "../../formula/diagnose";
import { explain } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import { roundHalfAway } from "../../formula/round";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import type { ComponentScore, IndicatorScore, IndicatorStatus } from "./scorecard";
import { scoreExpression, shareExpression } from "./scoreExpression";
import { reasonText, SHOWN_DECIMALS, valueLine } from "./words";

/** The value of a quantity at a lag; NaN when it was not entered. */
export type ValueOf = (reference: Reference) => number;

interface Measured {
  readonly component: Component;
  readonly value: number;
  readonly score: ComponentScore;
  readonly diagnosis: Diagnosis | undefined;
}

/** Scores one indicator, or says why it has no score. */
export function scoreIndicator(
  system: IndicatorSystem,
  indicator: Indicator,
  valueOf: ValueOf,
): IndicatorScore {
  const measured = indicator.components.map((component) => measure(system, indicator, component, valueOf));
  const { no, code, name, group, points } = indicator;
  const row = { no, code, name, group, points, components: measured.map((part) => part.score) };
  const obstacle = obstacleOf(system, measured);
  if (obstacle) return { ...row, score: null, ...obstacle };
  const expression = scoreExpression(system, indicator)!;
  const valueOfComponent = ({ name: id }: Reference): number =>
    measured.find(({ component }) => component.id === id)!.value;
  const score = roundHalfAway(evaluate(expression, valueOfComponent), system.options.decimals);
  const worked = explain(expression, {
    valueOf: valueOfComponent,
    decimalsOf: ({ name: id }) =>
      decimalsOf(measured.find(({ component }) => component.id === id)!.component),
  });
  const lines = [
    ...measured.map((part) => part.score.explanation),
    `得分 = ${worked} = ${showNumber(score, system.options.decimals)}`,
  ];
  return { ...row, score, status: "scored", explanation: lines.join("；") };
}

function measure(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  valueOf: ValueOf,
): Measured {
  const expression = componentExpression(system, indicator, component);
  const diagnosis = diagnose(expression, valueOf);
  const value = diagnosis ? NaN : evaluate(expression, valueOf);
  const earned = shareExpression(system, component);
  const normalised = diagnosis || !earned ? null : evaluate(earned, () => value);
  const { id, name, unit, share } = component;
  const explanation = diagnosis
    ? `${name}：${reasonText(system, diagnosis)}`
    : valueLine(component, expression, value, valueOf);
  return {
    component,
    value,
    diagnosis,
    score: { id, name, unit, share, value: diagnosis ? null : value, normalised, explanation },
  };
}

/** What stands in the way of a score: data before parameters, since parameters can wait for the data. */
function obstacleOf(
  system: IndicatorSystem,
  measured: readonly Measured[],
): { status: IndicatorStatus; explanation: string } | undefined {
  const reasons = measured.flatMap(({ component, diagnosis }) =>
    diagnosis ? [{ kind: diagnosis.kind, text: `${component.name}：${reasonText(system, diagnosis)}` }] : [],
  );
  const text = (kind: (kind: string) => boolean): string =>
    reasons
      .filter((reason) => kind(reason.kind))
      .map((reason) => reason.text)
      .join("；");
  if (reasons.some(({ kind }) => kind === "missing")) {
    return { status: "missing-data", explanation: `数据缺失，${text((kind) => kind === "missing")}` };
  }
  if (reasons.length > 0) return { status: "not-computable", explanation: `无法计算，${text(() => true)}` };
  const open = measured
    .filter(({ component }) => !shareExpression(system, component))
    .map(({ component }) => component.name);
  if (open.length > 0) {
    return {
      status: "no-goalposts",
      explanation: `未设置评分参数：请在 指标体系 表填写“${open.join("、")}”的不允许值和满意值`,
    };
  }
  return undefined;
}

function evaluate(expression: Expression, valueOf: ValueOf): number {
  const references = referencesOf(expression);
  const slotOf = ({ name, lag }: Reference): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(expression, slotOf)(references.map(valueOf));
}

function decimalsOf({ decimals = SHOWN_DECIMALS }: Component): number {
  return decimals;
}
