import { typedPeriod } from "./typedPeriod";
import { hasGoalposts } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import { withParameters } from "../../system/parameters";
import type { Component, Indicator, IndicatorSystem, Normalisation } from "../../system/schema";
import { examplePreset } from "../../system/shipped";
import { METHOD_PARTS, PARTS_OF, typedMethod } from "./methodFields";
import { type ComponentPart, componentSetting, DOCUMENT_PARTS, type Settings, settingsOf } from "./settings";
import { typedDay, typedNumber, typedShare } from "./typedSetting";

/** What a component has in its fields. */
type Fields = (part: ComponentPart) => string;

/**
 * A system with settings changed, but for goalposts, which stand on a sheet. Not checked: `loadSystem` says what is
 * wrong.
 *
 * @param edits fields that were changed; `example` takes the goalposts of the example where there are none
 */
export function withSettings(system: IndicatorSystem, edits: Settings): IndicatorSystem {
  const values = { ...settingsOf(system), ...edits };
  const { region, period, missing, aggregation, vetoEffect, vetoCap } = edits;
  const document = {
    ...system,
    region: region?.trim() ?? system.region,
    period: period === undefined ? system.period : typedPeriod(period),
    document: documentWith(system, edits, values),
    options: {
      ...system.options,
      ...(missing !== undefined && { missing }),
      ...(aggregation !== undefined && { aggregation }),
      ...(vetoEffect !== undefined && { vetoEffect }),
      ...(vetoCap !== undefined && { vetoCap: typedNumber(vetoCap) }),
    },
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) =>
        componentWith(system, component, fieldsOf(indicator, component, values), (part) =>
          Object.hasOwn(edits, componentSetting(componentKey(indicator, component), part)),
        ),
      ),
    })),
  } as IndicatorSystem;
  return edits.example ? withExample(document) : document;
}

/** The same with goalposts too, as a sheet of its own would have them. */
export function withGoalposts(system: IndicatorSystem, values: Settings, edits: Settings): IndicatorSystem {
  const indicators = system.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component): Component => {
      const key = componentKey(indicator, component);
      const isEdited = (["low", "high"] as const).some((part) =>
        Object.hasOwn(edits, componentSetting(key, part)),
      );
      if (!isEdited) return component;
      const fields = fieldsOf(indicator, component, values);
      const { goalposts: _before, ...rest } = component;
      const [low, high] = [typedNumber(fields("low")), typedNumber(fields("high"))];
      if (low === undefined && high === undefined) return rest;
      return { ...rest, goalposts: { low, high } as NonNullable<Component["goalposts"]> };
    }),
  }));
  return { ...system, indicators };
}

function fieldsOf(indicator: Indicator, component: Component, values: Settings): Fields {
  const key = componentKey(indicator, component);
  return (part) => values[componentSetting(key, part)] ?? "";
}

/** A document whose fields were all emptied is none. */
function documentWith(
  system: IndicatorSystem,
  edits: Settings,
  values: Settings,
): IndicatorSystem["document"] {
  if (!DOCUMENT_PARTS.some((part) => Object.hasOwn(edits, `document.${part}`))) return system.document;
  const parts = DOCUMENT_PARTS.flatMap((part) => {
    const typed = values[`document.${part}`]!;
    const text = part === "date" ? typedDay(typed) : typed.trim();
    return text === "" ? [] : [[part, text]];
  });
  return parts.length === 0
    ? undefined
    : (Object.fromEntries(parts) as NonNullable<IndicatorSystem["document"]>);
}

function componentWith(
  system: IndicatorSystem,
  component: Component,
  fields: Fields,
  isEdited: (part: ComponentPart) => boolean,
): Component {
  const share = isEdited("share") ? (typedShare(fields("share")) as number) : component.share;
  if (!["method", "floor", ...METHOD_PARTS].some((part) => isEdited(part as ComponentPart)))
    return { ...component, share };
  const { normalisation: _before, goalposts, ...rest } = component;
  const own = (isEdited("method") ? fields("method") : component.normalisation?.method) || undefined;
  const method = own ?? system.options.normalisation.method;
  const parts = PARTS_OF[method as Normalisation["method"]] ?? [];
  const hasOwn = own !== undefined || isEdited("floor") || parts.some(isEdited);
  return {
    ...rest,
    share,
    ...(hasOwn && { normalisation: normalisationWith(method, system, component, fields, isEdited) }),
    ...(goalposts && hasGoalposts(method as Normalisation["method"]) && { goalposts }),
  };
}

function normalisationWith(
  method: string,
  system: IndicatorSystem,
  component: Component,
  fields: Fields,
  isEdited: (part: ComponentPart) => boolean,
): Normalisation {
  const number = (part: ComponentPart): unknown => typedNumber(fields(part));
  switch (method) {
    case "efficacy":
    case "exponential": {
      const before = normalisationOf(system, component);
      const kept = before.method === method && "floor" in before ? before.floor : undefined;
      return { method, floor: isEdited("floor") ? number("floor") : kept } as Normalisation;
    }
    default:
      return typedMethod(
        method as Normalisation["method"],
        system,
        normalisationOf(system, component),
        (part) => (isEdited(part) ? fields(part) : undefined),
      );
  }
}

/** Whether the example has goalposts for a system. */
export function hasExample({ id }: IndicatorSystem): boolean {
  return id === examplePreset.system;
}

/** Goalposts of the example where a system has none. */
function withExample(system: IndicatorSystem): IndicatorSystem {
  if (!hasExample(system)) return system;
  const filled = withParameters(system, examplePreset);
  const indicators = filled.indicators.map((indicator, i) => ({
    ...indicator,
    components: indicator.components.map((component, j) => {
      const own = system.indicators[i]!.components[j]!;
      const isWanted = !own.goalposts && hasGoalposts(normalisationOf(system, own).method);
      return isWanted ? component : own;
    }),
  }));
  return { ...system, indicators };
}
