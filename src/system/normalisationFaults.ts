import { said } from "../i18n/said";
import { targetKeyOf } from "./lookup";
import { fault, type SystemFault } from "./problem";
import type { Component, IndicatorSystem, Normalisation } from "./schema";

/** Parameters of normalisation methods that a schema cannot check: bounds in order, tiers apart, targets that are there. */
export function normalisationFaults(system: IndicatorSystem): SystemFault[] {
  const { indicators, options } = system;
  const usual = "options.normalisation";
  const isUsual = indicators.some(({ components }) => components.some((each) => !each.normalisation));
  return [
    ...faultsOf(options.normalisation, usual),
    ...(isUsual ? targetFaults(system, options.normalisation, usual) : []),
    ...indicators.flatMap(({ components }, i) =>
      components.flatMap((component, j) => {
        const { normalisation } = component;
        const path = `indicators[${i}].components[${j}].normalisation`;
        if (!normalisation) return [];
        return [...faultsOf(normalisation, path), ...targetFaults(system, normalisation, path, component)];
      }),
    ),
  ];
}

function faultsOf(normalisation: Normalisation, path: string): SystemFault[] {
  switch (normalisation.method) {
    case "interval": {
      const { zeroBelow, fullFrom, fullTo, zeroAbove } = normalisation;
      const inOrder = zeroBelow < fullFrom && fullFrom <= fullTo && fullTo < zeroAbove;
      return inOrder ? [] : [fault(path, "intervalDisordered")];
    }
    case "tiers": {
      const starts = normalisation.tiers.map(({ from }) => from);
      const doubled = starts.find((from, i) => starts.indexOf(from) < i);
      return doubled === undefined ? [] : [fault(`${path}.tiers`, "tierTwice", { from: doubled })];
    }
    case "completion": {
      const { target } = normalisation;
      const bound = said("problems.fault.bound.above", { limit: "0" });
      return typeof target === "string" || target > 0
        ? []
        : [fault(`${path}.target`, "tooSmall.number", { bound })];
    }
    case "steps":
      return stepFaults(normalisation, path);
    default:
      return [];
  }
}

function stepFaults(
  { target, gain, loss, least = 0, most = Infinity }: Extract<Normalisation, { method: "steps" }>,
  path: string,
): SystemFault[] {
  const isOfTarget = gain?.of !== undefined || loss?.of !== undefined;
  return [
    ...(target === 0 && isOfTarget ? [fault(`${path}.target`, "targetZero")] : []),
    ...(least > most ? [fault(`${path}.most`, "boundsReversed", { max: most, min: least })] : []),
  ];
}

/** A target is compared with a value: it is a quantity that must be entered, in the same unit. */
function targetFaults(
  { quantities }: IndicatorSystem,
  normalisation: Normalisation,
  path: string,
  component?: Component,
): SystemFault[] {
  const value = targetKeyOf(normalisation);
  if (value === undefined) return [];
  const quantity = quantities.find(({ key }) => key === value);
  if (!quantity) return [fault(`${path}.target`, "targetUnknown", { value })];
  if (quantity.optional) return [fault(`${path}.target`, "targetOptional", { value })];
  if (!component || quantity.unit === component.unit) return [];
  const units = { name: component.name, unit: component.unit, found: quantity.unit };
  return [fault(`${path}.target`, "targetUnit", { value, ...units })];
}
