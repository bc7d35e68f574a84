import type { IndicatorSystem, Normalisation } from "../../system/schema";
import { typedNumber, typedShare, typedStep, typedTiers } from "./typedSetting";

/** Parameters of methods that do not stand in cells, named as in the system. */
export type MethodPart =
  | ("target" | "cap" | "zeroBelow" | "fullFrom" | "fullTo" | "zeroAbove" | "tiers")
  | ("base" | "gain" | "loss" | "whole" | "least" | "most" | "points" | "formula" | "name");

type Quantities = Pick<IndicatorSystem, "quantities">;
type Texts = Readonly<Record<MethodPart, string>>;

/** A parameter as a text of its field: how it is shown, and how it is read. */
interface Field {
  readonly shown: (value: never, system: Quantities) => string;
  readonly typed: (text: string, system: Quantities) => unknown;
}

const NUMBER: Field = { shown: (value: number) => String(value), typed: typedNumber };
const SHARE: Field = { shown: percentText, typed: typedShare };
const TEXT: Field = { shown: (value: string) => value, typed: (text) => text.trim() || undefined };
const STEP: Field = { shown: stepText, typed: typedStep };

const FIELDS: Readonly<Record<MethodPart, Field>> = {
  target: { shown: targetText, typed: typedTarget },
  cap: NUMBER,
  zeroBelow: NUMBER,
  fullFrom: NUMBER,
  fullTo: NUMBER,
  zeroAbove: NUMBER,
  tiers: { shown: tiersText, typed: typedTiers },
  base: SHARE,
  gain: STEP,
  loss: STEP,
  whole: {
    shown: (value: boolean) => (value ? "true" : ""),
    typed: (text) => (text === "true" ? true : undefined),
  },
  least: SHARE,
  most: SHARE,
  points: NUMBER,
  formula: TEXT,
  name: TEXT,
};

export const METHOD_PARTS = Object.keys(FIELDS) as readonly MethodPart[];

/** Parameters that a method has besides goalposts and a floor, in the order in which they are asked for. */
export const PARTS_OF: Readonly<Partial<Record<Normalisation["method"], readonly MethodPart[]>>> = {
  completion: ["target", "cap"],
  interval: ["zeroBelow", "fullFrom", "fullTo", "zeroAbove"],
  tiers: ["tiers"],
  steps: ["target", "base", "gain", "loss", "whole", "most", "least"],
  places: ["points", "least"],
  expression: ["formula", "target", "name"],
  perEvent: ["points"],
};

/** The texts of all fields; empty where the normalisation has no such parameter. */
export function methodTexts(system: Quantities, normalisation: Normalisation): Texts {
  const own = normalisation as unknown as Readonly<Record<string, never>>;
  const texts = METHOD_PARTS.map((part) => {
    const value = own[part];
    return [part, value === undefined ? "" : FIELDS[part].shown(value, system)];
  });
  return Object.fromEntries(texts) as Texts;
}

/**
 * What the fields of a method make of it; not checked.
 *
 * @param before what was not edited stays as it was there, where the method is the same
 * @param edited text of a field; undefined where it was not edited
 */
export function typedMethod(
  method: Normalisation["method"],
  system: Quantities,
  before: Normalisation,
  edited: (part: MethodPart) => string | undefined,
): Normalisation {
  const kept = (before.method === method ? before : {}) as Readonly<Partial<Record<MethodPart, unknown>>>;
  const parts = (PARTS_OF[method] ?? []).flatMap((part) => {
    const text = edited(part);
    const value = text === undefined ? kept[part] : FIELDS[part].typed(text, system);
    return value === undefined ? [] : [[part, value]];
  });
  return { method, ...Object.fromEntries(parts) } as Normalisation;
}

/** 0.6 × 100 is not quite 60 in every case. */
export function percentText(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

function tiersText(tiers: readonly { readonly from: number; readonly share: number }[]): string {
  return tiers.map(({ from, share }) => `${from}:${percentText(share)}`).join("; ");
}

function stepText({
  per,
  points,
  of,
}: {
  readonly per: number;
  readonly points: number;
  readonly of?: string;
}): string {
  return `${per}${of ? "%" : ""}:${points}`;
}

/** A quantity goes by its name, as people know it. */
function targetText(target: number | string, { quantities }: Quantities): string {
  return quantities.find(({ key }) => key === target)?.name ?? String(target);
}

function typedTarget(text: string, { quantities }: Quantities): unknown {
  const named = quantities.find(({ name, key }) => name === text.trim() || key === text.trim());
  return named?.key ?? typedNumber(text);
}
