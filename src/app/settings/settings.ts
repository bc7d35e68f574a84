import { chosenMethod } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import type { Component, IndicatorSystem, Normalisation } from "../../system/schema";
import type { FoundCell, ParameterCells } from "../../validation/entries";

/**
 * What a lead office can set, as texts of input fields, by name: `region`, `period`, `document.number`, `missing` …, and
 * of components as in `tax_share.level/share`. A field that was left as it is has no part in what is written.
 */
export type Settings = Readonly<Record<string, string>>;

/** Fields of the document that a system comes from. */
export const DOCUMENT_PARTS = ["number", "issuer", "date", "title"] as const;

/** Parameters of methods that do not stand in cells. */
export const METHOD_PARTS = [
  "target",
  "cap",
  "zeroBelow",
  "fullFrom",
  "fullTo",
  "zeroAbove",
  "tiers",
] as const;

/** Fields of a component. */
export type ComponentPart =
  "share" | "method" | "low" | "high" | "floor" | "basis" | (typeof METHOD_PARTS)[number];

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
        ...ofMethod(component),
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
    period: String(period),
    ...Object.fromEntries(DOCUMENT_PARTS.map((part) => [`document.${part}`, document?.[part] ?? ""])),
    missing: options.missing,
    aggregation: options.aggregation ?? "arithmetic",
    vetoEffect: options.vetoEffect,
    vetoCap: numberText(options.vetoCap),
    ...(Object.fromEntries(components) as Settings),
  };
}

function ofMethod({ share, normalisation }: Component): Settings {
  const own = (normalisation ?? {}) as Readonly<Record<string, unknown>>;
  return {
    share: percentText(share),
    method: normalisation?.method ?? "",
    ...Object.fromEntries(
      METHOD_PARTS.map((part) => [part, part === "tiers" ? tiersText(normalisation) : numberText(own[part])]),
    ),
  };
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

/** 0.6 × 100 is not quite 60 in every case. */
function percentText(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

function tiersText(normalisation: Normalisation | undefined): string {
  if (normalisation?.method !== "tiers") return "";
  return normalisation.tiers.map(({ from, share }) => `${from}:${percentText(share)}`).join("; ");
}
