import { archiveLabel } from "../../workbook/archive/archiveNames";
import { chosenMethod } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import type { Component, IndicatorSystem } from "../../system/schema";
import { type MethodPart, methodTexts, percentText } from "./methodFields";
import type { FoundCell, ParameterCells } from "../../validation/entries";

/**
 * What a lead office can set, as texts of input fields, by name: `region`, `period`, `document.number`, `missing` …, and
 * of components as in `tax_share.level/share`. A field that was left as it is has no part in what is written.
 */
export type Settings = Readonly<Record<string, string>>;

/** Fields of the document that a system comes from. */
export const DOCUMENT_PARTS = ["number", "issuer", "date", "title"] as const;

/** Fields of a component. */
export type ComponentPart = "share" | "method" | "low" | "high" | "floor" | "basis" | MethodPart;

/** The field of a component, as in `tax_share.level/low`. */
export function componentSetting(key: string, part: ComponentPart): string {
  return `${key}/${part}`;
}

/**
 * The settings of a system.
 *
 * @param parameters goalposts, floors and what they are based on as they stand on the sheet, right or wrong; default:
 *   those of the system, for sheets that are not made yet
 */
export function settingsOf(system: IndicatorSystem, parameters?: readonly ParameterCells[]): Settings {
  const { region, period, document, options } = system;
  const cells = parameters && new Map(parameters.map((each) => [each.key, each]));
  const components = system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component) => {
      const key = componentKey(indicator, component);
      const texts = {
        ...ofMethod(system, component),
        ...ofScale(system, component, cells && (cells.get(key) ?? {})),
      };
      return Object.entries(texts).map(([part, text]) => [
        componentSetting(key, part as ComponentPart),
        text,
      ]);
    }),
  );
  return {
    region,
    period: archiveLabel(period),
    ...Object.fromEntries(DOCUMENT_PARTS.map((part) => [`document.${part}`, document?.[part] ?? ""])),
    missing: options.missing,
    aggregation: options.aggregation ?? "arithmetic",
    vetoEffect: options.vetoEffect,
    vetoCap: numberText(options.vetoCap),
    ...(Object.fromEntries(components) as Settings),
  };
}

function ofMethod(system: IndicatorSystem, component: Component): Settings {
  const { share, normalisation } = component;
  const method = normalisation?.method ?? "";
  return { share: percentText(share), method, ...methodTexts(system, normalisationOf(system, component)) };
}

function ofScale(
  system: IndicatorSystem,
  component: Component,
  cells: Partial<ParameterCells> | undefined,
): Settings {
  if (cells)
    return Object.fromEntries(
      (["low", "high", "floor", "basis"] as const).map((part) => [part, cellText(cells[part])]),
    );
  const { floor } = chosenMethod(normalisationOf(system, component), component.direction);
  const { low, high } = component.goalposts ?? {};
  return { low: numberText(low), high: numberText(high), floor: numberText(floor), basis: "" };
}

function cellText(cell: FoundCell | undefined): string {
  return cell?.value === undefined || cell.value === null ? "" : String(cell.value);
}

function numberText(value: unknown): string {
  return value === undefined ? "" : String(value);
}
