import type { Expression } from "../../formula/expression";
import { resolveFormula } from "../../formula/resolve";
import type { FloorLimits } from "../../system/floorLimits";
import type { Component, Normalisation } from "../../system/schema";

export type Direction = Component["direction"];

/** The normalisation of a kind, with the parameters that this kind has. */
export type NormalisationOf<Id extends Normalisation["method"]> = Extract<Normalisation, { method: Id }>;

/**
 * A way to turn one component's value into the share of its points that it earns, written in the formula
 * language so that it can be computed, put on a sheet and explained by the same three readers.
 */
export interface NormalisationMethod<Id extends Normalisation["method"] = Normalisation["method"]> {
  readonly id: Id;
  readonly name: string;
  /**
   * it measures between two goalposts, which the lead office sets on the sheet; others have their parameters in the
   * system
   */
  readonly goalposts: boolean;
  /** share earned at the lower goalpost; undefined when the method has no floor */
  readonly floor?: FloorLimits & { readonly usual: number };
  /** points are among its parameters: what it earns depends on what the component is worth */
  readonly byPoints?: true;
  /** it goes by the place of a unit among others */
  readonly byPlace?: true;
  /**
   * over `x` (the value) and, where the method has them, `low`, `high`, `floor`, `target`, `base` (a share), `points`
   * (what the component is worth) and `place` (of the unit among all)
   */
  readonly formula: (normalisation: NormalisationOf<Id>, direction: Direction) => string;
  /** its parameters in words, where they do not stand in cells of their own */
  readonly parameters?: (normalisation: NormalisationOf<Id>, words: ParameterWords) => string;
}

/** What parameters are told with. */
interface ParameterWords {
  /** of the component */
  readonly unit: string;
  readonly direction: Direction;
  /** what the target is: `为 98`, or `为` and the name of a quantity; empty for none */
  readonly target: string;
  /** the formula of a share as people read it; empty for none */
  readonly formula: string;
}

const NAMES = ["x", "low", "high", "floor", "target", "base", "points", "place"] as const;

/** A parameter in the formula of a method. */
export type MethodName = (typeof NAMES)[number];

/** The tree of a method's formula. */
export function methodTree(formula: string): Expression {
  return resolveFormula(formula, { names: new Set(NAMES), components: {} });
}
