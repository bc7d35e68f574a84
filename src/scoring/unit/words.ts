import { explain, type Explained } from "../../formula/explain";
import { showNumber } from "../../formula/notation";
import type { Diagnosis } from "../../formula/diagnose";
import { type Expression, type Reference, referencesOf } from "../../formula/expression";
import type { Component, IndicatorSystem } from "../../system/schema";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import { type Particular, type Said, said } from "../../i18n/said";

/** Decimals to which component values are shown, unless the system says otherwise. */
export const SHOWN_DECIMALS = 2;

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

/** `水平 = 45.20 ÷ 300.50 × 100 = 15.04%` */
export function valueLine(
  { name, unit, decimals = SHOWN_DECIMALS }: Component,
  expression: Expression,
  value: number,
  { valueOf, language }: Required<Pick<Explained, "valueOf" | "language">>,
): Said {
  const worked =
    expression.kind === "reference"
      ? ""
      : `${explain(expression, { valueOf, decimalsOf: decimalsOf(valueOf), language })} = `;
  const shown = measured(`${worked}${showNumber(value, decimals)}`, unit);
  return said("explanation.value", { component: name, worked: shown });
}

/** Operands are shown as they were entered, up to 6 decimals. */
function decimalsOf(valueOf: (reference: Reference) => number): (reference: Reference) => number {
  return (reference) => {
    const [, decimals = ""] = String(valueOf(reference)).split(".");
    return Math.min(decimals.length, 6);
  };
}
