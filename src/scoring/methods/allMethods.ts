import { ownShareInWords } from "../../formula/shareInWords";
import type { FloorLimits } from "../../system/floorLimits";
import { normalisationOf, targetKeyOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem, Normalisation } from "../../system/schema";
import { completionMethod } from "./completion";
import { efficacyMethod } from "./efficacy";
import { exponentialMethod } from "./exponential";
import { expressionMethod } from "./expression";
import { intervalMethod } from "./interval";
import { linearMethod } from "./linear";
import type { NormalisationMethod } from "./method";
import { perEventMethod } from "./perEvent";
import { placesMethod } from "./places";
import { stepsMethod } from "./steps";
import { tiersMethod } from "./tiers";

const METHODS: { readonly [Id in Normalisation["method"]]: NormalisationMethod<Id> } = {
  efficacy: efficacyMethod,
  exponential: exponentialMethod,
  linear: linearMethod,
  completion: completionMethod,
  interval: intervalMethod,
  tiers: tiersMethod,
  steps: stepsMethod,
  places: placesMethod,
  expression: expressionMethod,
  perEvent: perEventMethod,
};

/** Every method, in the order in which it is offered. */
export const METHOD_IDS = Object.keys(METHODS) as readonly Normalisation["method"][];

/** The Chinese name of a method, as the sheets have it. */
export function methodName(method: Normalisation["method"]): string {
  return METHODS[method].name;
}

/** A method with the parameters that a component has for it. */
export interface ChosenMethod {
  readonly name: string;
  readonly goalposts: boolean;
  /** share earned at the lower goalpost; undefined when the method has no floor */
  readonly floor: number | undefined;
  readonly byPoints: boolean;
  readonly byPlace: boolean;
  readonly formula: string;
}

/** Limits of the floor of a method; undefined when it has no floor. */
export function floorLimits(method: Normalisation["method"]): FloorLimits | undefined {
  return METHODS[method].floor;
}

/** Whether a method measures between two goalposts. */
export function hasGoalposts(method: Normalisation["method"]): boolean {
  return METHODS[method].goalposts;
}

/** How many components lack the goalposts that their method needs. */
export function countUnset(system: IndicatorSystem): number {
  return system.indicators
    .flatMap(({ components }) => components)
    .filter((component) => !component.goalposts && hasGoalposts(normalisationOf(system, component).method))
    .length;
}

/** The method of a normalisation, with its usual floor where the normalisation names none. */
export function chosenMethod(normalisation: Normalisation, direction: Component["direction"]): ChosenMethod {
  const method = METHODS[normalisation.method] as NormalisationMethod;
  const own = "floor" in normalisation ? normalisation.floor : undefined;
  return {
    name: ("name" in normalisation ? normalisation.name : undefined) ?? method.name,
    goalposts: method.goalposts,
    floor: method.floor && (own ?? method.floor.usual),
    byPoints: method.byPoints ?? false,
    byPlace: method.byPlace ?? false,
    formula: method.formula(normalisation, direction),
  };
}

/** Parameters of a normalisation in words, where they do not stand in cells; empty for none. */
export function parametersInWords(
  system: IndicatorSystem,
  normalisation: Normalisation,
  component: Component,
  indicator: Indicator,
): string {
  const { quantities } = system;
  const { unit, direction } = component;
  const method = METHODS[normalisation.method] as NormalisationMethod;
  const key = targetKeyOf(normalisation);
  const number = "target" in normalisation ? normalisation.target : undefined;
  const own = number === undefined ? "" : `为 ${number}`;
  const target = key === undefined ? own : `为${quantities.find((each) => each.key === key)?.name ?? key}`;
  const formula =
    normalisation.method === "expression" ? ownShareInWords(system, indicator, component, normalisation) : "";
  return method.parameters?.(normalisation, { unit, direction, target, formula }) ?? "";
}
