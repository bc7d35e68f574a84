import { explain, type Explained } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import { chosenOf, type Diagnosis, valueAt } from "../../formula/diagnose";
import {
  beforeRounding,
  type Call,
  childrenOf,
  type Expression,
  type Reference,
  referenceKey,
} from "../../formula/expression";
import { USUAL_DECIMALS } from "../../formula/componentExpression";
import { turnsOn } from "../../formula/needed";
import { saidQuantity, saidValue } from "../../system/periodWords";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import { type Particular, type Said, said } from "../../i18n/said";
import { enteredDecimals } from "./enteredDecimals";

/** A quantity with its time, as in 2018年地区生产总值 or 2018年1—6月税收收入. */
export function referenceName(system: IndicatorSystem, { name, lag }: Pick<Reference, "name" | "lag">): Said {
  return saidQuantity(system, quantityOf(system, name), lag);
}

/** Why a component has no value: its formula has none, entries that it reads are wrong, or there was nothing to do. */
export type Obstacle =
  | Diagnosis
  | { readonly kind: "wrong"; readonly references: readonly Reference[] }
  | { readonly kind: "no-task"; readonly reference: Reference }
  /** it is scored by its place among units, and there are no others */
  | { readonly kind: "alone" };

/** Why a component has no value, in one sentence. */
export function reasonFor(system: IndicatorSystem, component: Component, obstacle: Obstacle): Said {
  return said("explanation.component", {
    component: component.name,
    reason: reasonOf(system, component, obstacle),
  });
}

function reasonOf(system: IndicatorSystem, component: Component, obstacle: Obstacle): Said {
  switch (obstacle.kind) {
    case "wrong": {
      const quantities = obstacle.references.map((reference) => referenceName(system, reference));
      return said("explanation.wrong", { quantities });
    }
    case "no-task":
      return said("explanation.notCompared", { quantity: referenceName(system, obstacle.reference) });
    case "missing": {
      const quantities = obstacle.references.map((reference) => referenceName(system, reference));
      return said("explanation.missing", { quantities });
    }
    case "alone":
      return said("explanation.alone");
    case "division-by-zero":
      return said("explanation.divisionByZero", { names: namesIn(system, component, obstacle.divisor) });
    case "undefined":
      return said("explanation.undefined", { names: namesIn(system, component, obstacle.part) });
  }
}

/** What a formula reads by name: quantities, and components whose values it reads as they are published. */
function namesIn(system: IndicatorSystem, component: Component, expression: Expression): Particular {
  const siblings = system.indicators.find(({ components }) => components.includes(component))?.components;
  const named = new Map<string, Said>();
  const visit = (node: Expression): void => {
    if (node.kind === "reference") named.set(referenceKey(node), referenceName(system, node));
    else if (node.kind !== "call" || !node.component) childrenOf(node).forEach(visit);
    else {
      const { id, lag } = node.component;
      named.set(`${id}@${lag}`, saidValue(system, siblings?.find((each) => each.id === id)?.name ?? id, lag));
    }
  };
  visit(expression);
  const names = [...named.values()];
  return names.length > 0 ? names : said("explanation.constants");
}

/** How the lines of an indicator's values are worked. */
export interface Working extends Required<Pick<Explained, "valueOf" | "language">> {
  readonly system: IndicatorSystem;
  readonly indicator: Indicator;
  /** values of former periods that the indicator's lines have told, as in `level@1`: each is told once */
  readonly told: Set<string>;
}

/**
 * `比重 = 45.20 ÷ 300.50 × 100 = 15.04%`, after a line for each rounded value of a former period that it reads:
 * those of this period have lines of their own.
 */
export function valueLines(component: Component, expression: Expression, working: Working): Said[] {
  const former = roundedValuesIn(beforeRounding(expression)).filter(({ component: of }) => {
    const value = `${of!.id}@${of!.lag}`;
    const isNew = of!.lag > 0 && !working.told.has(value);
    working.told.add(value);
    return isNew;
  });
  return [...former, expression].map((each) => valueLine(component, each, working));
}

/** @param lag of the value: whose period is told */
export function valueLine(
  { id, name, unit, decimals = USUAL_DECIMALS }: Component,
  expression: Expression,
  { system, indicator, valueOf, language }: Working,
  lag?: number,
): Said {
  const of = expression.kind === "call" ? expression.component : undefined;
  const own = of && of.id !== id ? indicator.components.find((each) => each.id === of.id) : undefined;
  const meant = beforeRounding(expression);
  const shownAs = meant.kind === "call" && meant.name === "given" ? chosenOf(meant, valueOf) : meant;
  const isAsItStands = shownAs.kind === "reference" || (shownAs.kind === "call" && shownAs.component);
  const worked = isAsItStands
    ? ""
    : `${explain(meant, { valueOf, decimalsOf: enteredDecimals(valueOf), language })} = `;
  const shown = showNumber(valueAt(expression, valueOf), own ? (own.decimals ?? USUAL_DECIMALS) : decimals);
  const what = own?.name ?? name;
  const former = lag ?? of?.lag ?? 0;
  const line = said("explanation.value", {
    component: former > 0 ? saidValue(system, what, former) : what,
    worked: measured(`${worked}${shown}`, own ? own.unit : unit),
  });
  return ownChoices(meant).reduce((told, choice) => withChoice(system, told, choice, valueOf), line);
}

/** A line with which of two was used: what was entered, or what the formula falls back on. */
function withChoice(
  system: IndicatorSystem,
  line: Said,
  choice: Call,
  valueOf: (reference: Reference) => number,
): Said {
  const isUsed = chosenOf(choice, valueOf) === choice.arguments[0];
  const asked = turnsOn(choice);
  const missing = asked.filter((reference) => Number.isNaN(valueOf(reference)));
  const quantities = namesOf(system, isUsed || missing.length === 0 ? asked : missing);
  return said(isUsed ? "explanation.usedGiven" : "explanation.withoutGiven", { line, quantities });
}

/** Each quantity once: with its year where it is meant of one year alone. */
function namesOf(system: IndicatorSystem, references: readonly Reference[]): Particular {
  return [...new Set(references.map(({ name }) => name))].map((key) => {
    const [first, ...others] = references.filter(({ name }) => name === key);
    return others.length > 0 ? quantityOf(system, key).name : referenceName(system, first!);
  });
}

/** Each `given` of a formula, but for those of components that have lines of their own. */
export function ownChoices(expression: Expression): Call[] {
  if (expression.kind === "call" && expression.component) return [];
  const inner = childrenOf(expression).flatMap(ownChoices);
  return expression.kind === "call" && expression.name === "given" ? [expression, ...inner] : inner;
}

/** Values of components that a formula reads as they are published, each once; what those read is worked with them. */
export function roundedValuesIn(expression: Expression): Call[] {
  const found = new Map<string, Call>();
  const visit = (node: Expression): void => {
    childrenOf(node).forEach(visit);
    if (node.kind !== "call" || !node.component) return;
    const { id, lag } = node.component;
    found.set(`${id}@${lag}`, node);
  };
  visit(expression);
  return [...found.values()];
}
