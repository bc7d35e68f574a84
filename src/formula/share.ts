import { normalisationOf, targetKeyOf } from "../system/lookup";
import type { Component, Indicator, IndicatorSystem, Normalisation } from "../system/schema";
import { componentExpression } from "./componentExpression";
import { type Expression, lagged, mapReferences, type Reference, referencesOf } from "./expression";
import { resolveFormula } from "./resolve";

/**
 * What the share of its points that a component earns is made of, beside its value. Its tree is one over references that
 * are named like components of the indicator and hold their values (at a lag: those of former periods), and over entries.
 */

/** Words that formulas of shares have for the value of their component, its target, and its value in the period before. */
const RESERVED = ["value", "target", "last"] as const;

/** The target of a normalisation: a number, or an entry; undefined where it has none. */
export function targetOf(normalisation: Normalisation): Expression | undefined {
  const key = targetKeyOf(normalisation);
  if (key !== undefined) return { kind: "reference", name: key, lag: 0, isEntry: true };
  const number = "target" in normalisation ? normalisation.target : undefined;
  return number === undefined ? undefined : { kind: "number", value: number as number };
}

/**
 * The share that a formula of the system's own gives (method `expression`).
 *
 * @throws FormulaProblem when it cannot be read, or names something unknown
 */
export function ownShare(
  { quantities }: Pick<IndicatorSystem, "quantities">,
  { components }: Indicator,
  { id }: Component,
  normalisation: Extract<Normalisation, { method: "expression" }>,
): Expression {
  const target = targetOf(normalisation);
  const keys = new Set(quantities.map(({ key }) => key));
  const words = RESERVED.filter((word) => word !== "target" || target);
  const names = new Set<string>([...words, ...keys, ...components.map((each) => each.id)]);
  if (!target) names.delete("target");
  const tree = resolveFormula(normalisation.formula, { names, components: {} });
  return mapReferences(tree, ({ name, lag }) => {
    if (name === "value") return { kind: "reference", name: id, lag };
    if (name === "last") return { kind: "reference", name: id, lag: lag + 1 };
    if (name === "target") return lagged(target!, lag);
    return { kind: "reference", name, lag, ...(keys.has(name) && { isEntry: true }) };
  });
}

/** A share over quantities and lags: what components stand for is written in full. */
export function shareOfEntries(system: IndicatorSystem, indicator: Indicator, share: Expression): Expression {
  return mapReferences(share, ({ name, lag, isEntry }): Expression => {
    if (isEntry) return { kind: "reference", name, lag };
    const component = indicator.components.find(({ id }) => id === name)!;
    return lagged(componentExpression(system, indicator, component), lag);
  });
}

/** A share over values of this period and entries: values of former periods are written in full. */
export function withoutLags(system: IndicatorSystem, indicator: Indicator, share: Expression): Expression {
  return mapReferences(share, (reference): Expression => {
    const { name, lag, isEntry } = reference;
    const component = indicator.components.find(({ id }) => id === name);
    if (isEntry || lag === 0 || !component) return reference;
    const value = lagged(componentExpression(system, indicator, component), lag);
    return mapReferences(value, (entry) => ({ ...entry, isEntry: true }));
  });
}

/**
 * What the method of a component reads, over quantities and lags: its target, or its formula; undefined where it reads
 * nothing but the value.
 */
export function readByShare(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Expression | undefined {
  const normalisation = normalisationOf(system, component);
  const tree =
    normalisation.method === "expression"
      ? ownShare(system, indicator, component, normalisation)
      : targetOf(normalisation);
  return tree && tree.kind !== "number" ? shareOfEntries(system, indicator, tree) : undefined;
}

/** The entries that the method of a component reads. */
export function entriesOfShare(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
): Reference[] {
  const read = readByShare(system, indicator, component);
  return read ? referencesOf(read) : [];
}
