import type { Shaking } from "../app/compareUnits";
import { ruleOf } from "../scoring/aggregate";
import type { Imputation } from "../scoring/panel/impute";
import type { EvaluationOptions } from "../scoring/panel/evaluate";
import type { ColumnMethod } from "../scoring/panel/indicatorColumns";
import { problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";

const PLAIN = ["rank", "percentile", "borda", "dist2max", "goalposts"] as const;
const METHODS = ["minmax:0,100", "zscore:50,10", ...PLAIN];

/** How units are compared: what the command says, or else what the system says. */
export function evaluationOptions(
  options: {
    readonly method: string;
    readonly aggregate?: string;
    readonly missing?: string;
    readonly treat?: boolean;
  },
  system: IndicatorSystem,
): EvaluationOptions {
  const rule = ruleOf(system);
  return {
    method: methodOf(options.method, "--method"),
    ...aggregationOf(options.aggregate ?? rule.aggregation),
    treat: options.treat,
    missing: missingOf(options.missing ?? rule.missing),
  };
}

/** What is done where something is missing. */
export function missingOf(text: string): EvaluationOptions["missing"] {
  return oneOf(text, ["strict", "zero", "reweight"], "--missing");
}

const AGGREGATIONS = ["arithmetic", "geometric", "harmonic", "copeland"] as const;

/** A mean by its name, `generalised:0.5`, or `copeland`. */
export function aggregationOf(text: string): Pick<EvaluationOptions, "aggregation" | "power"> {
  const [id, power = ""] = text.split(":");
  if (id === "generalised" && power.trim() !== "" && Math.abs(Number(power)) <= MOST_POWER)
    return { aggregation: "generalised", power: Number(power) };
  const found = AGGREGATIONS.find((choice) => choice === text);
  if (found) return { aggregation: found };
  const choices = [...AGGREGATIONS, "generalised:0.5"];
  throw problem("choiceUnknown", { option: "--aggregate", text, choices });
}

/** With larger powers values have no room in a number. */
const MOST_POWER = 50;

const IMPUTATIONS = ["mean", "median", "last"] as const;
const GROUPED = ["mean:category", "median:category"];

/** What `--impute` asks for: of all units, or of those that share what stands in a column of the file. */
export interface Imputing {
  readonly by: Imputation["by"];
  /** title of the column; undefined for all units */
  readonly column: string | undefined;
}

/** `mean`, `median:income` … */
export function imputing(text: string | undefined, option = "--impute"): Imputing | undefined {
  if (text === undefined) return undefined;
  const [id, ...rest] = text.split(":");
  const column = rest.length > 0 ? rest.join(":").trim() : undefined;
  const by = IMPUTATIONS.find((choice) => choice === id);
  if (!by || column === "" || (by === "last" && column !== undefined)) {
    const isVaried = option !== "--impute";
    const choices = isVaried ? IMPUTATIONS.map((each) => `impute:${each}`) : [...IMPUTATIONS, ...GROUPED];
    throw problem("choiceUnknown", { option, text: isVaried ? `impute:${text}` : text, choices });
  }
  return { by, column };
}

/** `minmax:0,100`, `zscore:50,10`, or a plain name */
export function methodOf(text: string, option: string): ColumnMethod {
  const [id, parameters] = text.split(":");
  const plain = PLAIN.find((name) => name === text);
  if (plain) return { id: plain };
  if (id === "minmax") {
    const [low, high] = twoNumbers(text, option, parameters ?? "0,100");
    if (low === high) throw problem("minmaxSame", { option, text });
    return { id, low, high };
  }
  if (id === "zscore") {
    const [mean, deviation] = twoNumbers(text, option, parameters ?? "0,1");
    if (!(deviation > 0)) throw problem("deviationWrong", { option, text });
    return { id, mean, deviation };
  }
  throw problem("choiceUnknown", { option, text, choices: METHODS });
}

function twoNumbers(text: string, option: string, parameters: string): [number, number] {
  const numbers = parameters.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  if (numbers.length !== 2 || !numbers.every(Number.isFinite)) {
    throw problem("twoNumbers", { option, text });
  }
  return numbers as [number, number];
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[], option: string): Choice {
  const found = choices.find((choice) => choice === text);
  if (!found) throw problem("choiceUnknown", { option, text, choices });
  return found;
}

/** Monte Carlo, where draws are asked for. */
export function shakingOptions(options: {
  readonly vary: readonly string[];
  readonly draws?: string;
  readonly seed: string;
  readonly spread: string;
  readonly top: string;
  readonly sensitivity?: boolean;
}): Shaking | undefined {
  if (options.draws === undefined) {
    if (options.vary.length > 0) throw problem("varyWithoutDraws");
    if (options.sensitivity) throw problem("sensitivityWithoutDraws");
    return undefined;
  }
  return {
    ...(options.sensitivity && { sensitivity: true }),
    ...varied(options.vary),
    draws: wholeNumber(options.draws, "--draws", 1, 100_000),
    seed: wholeNumber(options.seed, "--seed", 0, 2 ** 31),
    top: wholeNumber(options.top, "--top", 1, 65_535),
    spread: share(options.spread),
  };
}

const IMPUTE = /^impute:(.*)$/;

/** What an analyst could have chosen too: a method of normalisation, a mean, or `impute:` and a way to fill what is missing. */
function varied(texts: readonly string[]): Pick<Shaking, "methods" | "aggregations" | "imputations"> {
  const isMean = (text: string): boolean =>
    text.startsWith("generalised") || AGGREGATIONS.some((id) => id === text);
  const means = texts.filter(isMean);
  const fillings = texts.flatMap((text) => IMPUTE.exec(text)?.[1] ?? []);
  const methods = texts.filter((text) => !isMean(text) && !IMPUTE.test(text));
  return {
    methods: methods.map((text) => methodOf(text, "--vary")),
    aggregations: means.map(aggregationOf),
    imputations: fillings.map((text) => {
      const { by, column } = imputing(text, "--vary")!;
      if (column !== undefined) throw problem("varyGrouped", { text: `impute:${text}` });
      return { by };
    }),
  };
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw problem("notWhole", { option, text, least, most });
  }
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value < 1)) throw problem("spreadWrong", { text });
  return value;
}
