import { explain, type Explained } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import type { Diagnosis } from "../../formula/diagnose";
import { valueAt } from "../../formula/diagnose";
import {
  beforeRounding,
  type Call,
  childrenOf,
  type Expression,
  type Reference,
  referencesOf,
} from "../../formula/expression";
import { USUAL_DECIMALS } from "../../formula/componentExpression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import { type Particular, type Said, said } from "../../i18n/said";

/** A quantity with its year, as in 2018年地区生产总值. */
export function referenceName(system: IndicatorSystem, { name, lag }: Pick<Reference, "name" | "lag">): Said {
  const quantity = quantityOf(system, name).name;
  return said("quoted.quantityOfYear", { year: system.period - lag, quantity });
}

/** Why a component has no value: its formula has none, or entries that it reads are wrong. */
export type Obstacle = Diagnosis | { readonly kind: "wrong"; readonly references: readonly Reference[] };

/** Why a component has no value, in one sentence. */
export function reasonFor(system: IndicatorSystem, component: Component, obstacle: Obstacle): Said {
  return said("explanation.component", { component: component.name, reason: reasonOf(system, obstacle) });
}

function reasonOf(system: IndicatorSystem, obstacle: Obstacle): Said {
  switch (obstacle.kind) {
    case "wrong": {
      const quantities = obstacle.references.map((reference) => referenceName(system, reference));
      return said("explanation.wrong", { quantities });
    }
    case "missing": {
      const quantities = obstacle.references.map((reference) => referenceName(system, reference));
      return said("explanation.missing", { quantities });
    }
    case "division-by-zero":
      return said("explanation.divisionByZero", { names: namesIn(system, obstacle.divisor) });
    case "undefined":
      return said("explanation.undefined", { names: namesIn(system, obstacle.part) });
  }
}

function namesIn(system: IndicatorSystem, expression: Expression): Particular {
  const names = referencesOf(expression).map((reference) => referenceName(system, reference));
  return names.length > 0 ? names : said("explanation.constants");
}

/** How the lines of an indicator's values are worked. */
export interface Working extends Required<Pick<Explained, "valueOf" | "language">> {
  readonly system: IndicatorSystem;
  readonly indicator: Indicator;
}

/**
 * `比重 = 45.20 ÷ 300.50 × 100 = 15.04%`, after a line for each rounded value of a former period that it reads:
 * those of this period have lines of their own.
 */
export function valueLines(component: Component, expression: Expression, working: Working): Said[] {
  const former = roundedValuesIn(beforeRounding(expression)).filter(({ component: of }) => of!.lag > 0);
  return [...former, expression].map((each) => valueLine(component, each, working));
}

function valueLine(
  { id, name, unit, decimals = USUAL_DECIMALS }: Component,
  expression: Expression,
  { system, indicator, valueOf, language }: Working,
): Said {
  const of = expression.kind === "call" ? expression.component : undefined;
  const own = of && of.id !== id ? indicator.components.find((each) => each.id === of.id) : undefined;
  const meant = beforeRounding(expression);
  const worked =
    meant.kind === "reference"
      ? ""
      : `${explain(meant, { valueOf, decimalsOf: decimalsOf(valueOf), language })} = `;
  const shown = showNumber(valueAt(expression, valueOf), own ? own.decimals : decimals);
  const what = own?.name ?? name;
  const year = system.period - (of?.lag ?? 0);
  return said("explanation.value", {
    component: of && of.lag > 0 ? said("quoted.quantityOfYear", { year, quantity: what }) : what,
    worked: measured(`${worked}${shown}`, own ? own.unit : unit),
  });
}

/** Values of components that a formula reads as they are published, each once; what those read is worked with them. */
function roundedValuesIn(expression: Expression): Call[] {
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

/** Operands are shown as they were entered, up to 10 decimals. */
function decimalsOf(valueOf: (reference: Reference) => number): (reference: Reference) => number {
  return (reference) => {
    const [, decimals = ""] = String(valueOf(reference)).split(".");
    return Math.min(decimals.length, 10);
  };
}
