import { componentExpression, USUAL_DECIMALS } from "../../formula/componentExpression";
import type { Explained } from "../../formula/explain";
import { lagged, type Reference } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { enteredDecimals } from "./enteredDecimals";
import { evaluate } from "./evaluate";

/** A component with its value; NaN when it has none. */
interface Valued {
  readonly component: Component;
  readonly value: number;
}

/** What a share, or a score, reads: values of components, those that they had in former periods, and entries. */
export function operandsOf(
  system: IndicatorSystem,
  indicator: Indicator,
  measured: readonly Valued[],
  valueOf: (reference: Reference) => number,
): Required<Pick<Explained, "valueOf" | "decimalsOf">> {
  const partOf = (id: string): Valued => measured.find(({ component }) => component.id === id)!;
  return {
    valueOf: ({ name, lag, isEntry }) => {
      if (isEntry) return valueOf({ kind: "reference", name, lag });
      const { component, value } = partOf(name);
      if (lag === 0) return value;
      return evaluate(lagged(componentExpression(system, indicator, component), lag), valueOf);
    },
    decimalsOf: (reference) =>
      reference.isEntry
        ? enteredDecimals(valueOf)(reference)
        : (partOf(reference.name).component.decimals ?? USUAL_DECIMALS),
  };
}
