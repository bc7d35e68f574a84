import type { Bound } from "../../model/rules";
import { invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { formulaOf } from "./ofRule";

/** The API's name of a kind of bound → the file's. @source ECMA-376 part 1, 18.18.13 `ST_CfvoType` */
const TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

/** Kinds that say themselves where the bound is: they have no formula. */
const BY_ITSELF: ReadonlySet<string> = new Set(["min", "max", "autoMin", "autoMax"]);

export function boundType({ type }: Bound): string {
  if (type.startsWith("auto")) return "Automatic";
  return Object.entries(TYPES).find(([, file]) => file === type)?.[0] ?? "Invalid";
}

/** A number as it is, a formula with its sign. */
export function boundFormula({ type, value }: Bound): string | null {
  // some programs write a number also where there is none
  if (value === undefined || BY_ITSELF.has(type)) return null;
  return typeof value === "number" || /^-?[\d.]+$/.test(value) ? String(value) : `=${value}`;
}

/**
 * @param automatic the kind of the file that `Automatic` is here, where there is one
 * @throws HostError InvalidArgument for a kind that there is not, or that has no formula although it needs one
 */
export function boundOf(type: unknown, formula: unknown, automatic?: "autoMin" | "autoMax"): Bound {
  const kinds = Object.keys(TYPES) as (keyof typeof TYPES)[];
  const file =
    automatic !== undefined && type === "Automatic" ? automatic : TYPES[oneOf(type, kinds, "criterion type")];
  return BY_ITSELF.has(file) ? { type: file } : { type: file, value: boundValue(formula) };
}

/** A number, or a formula without its sign. */
export function boundValue(formula: unknown): string | number {
  if (typeof formula === "number") return formula;
  const given = formulaOf(formula);
  if (given.trim() === "") throw invalid("a criterion without its formula");
  return Number.isNaN(Number(given)) ? given : Number(given);
}
