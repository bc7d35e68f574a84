import type { Shaking } from "../app/compareUnits";
import { ruleOf } from "../scoring/aggregate";
import type { EvaluationOptions } from "../scoring/panel/evaluate";
import type { ColumnMethod } from "../scoring/panel/indicatorColumns";
import { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";

const METHODS = "minmax:0,100、zscore:50,10、rank、percentile、borda、dist2max、goalposts";
const PLAIN = ["rank", "percentile", "borda", "dist2max", "goalposts"] as const;

/** How units are compared: what the command says, or else what the system says. */
export function evaluationOptions(
  options: { readonly method: string; readonly aggregate?: string; readonly missing?: string },
  system: IndicatorSystem,
): EvaluationOptions {
  const rule = ruleOf(system);
  return {
    method: methodOf(options.method, "--method"),
    aggregation: oneOf(options.aggregate ?? rule.aggregation, ["arithmetic", "geometric"], "--aggregate"),
    missing: oneOf(options.missing ?? rule.missing, ["strict", "zero", "reweight"], "--missing"),
  };
}

/** `minmax:0,100`, `zscore:50,10`, or a plain name */
function methodOf(text: string, option: string): ColumnMethod {
  const [id, parameters] = text.split(":");
  const plain = PLAIN.find((name) => name === text);
  if (plain) return { id: plain };
  if (id === "minmax") {
    const [low, high] = twoNumbers(text, option, parameters ?? "0,100");
    if (low === high)
      throw new Problem(`${option} 填的“${text}”有误，冒号后应为两个不同的数，如 minmax:0,100`);
    return { id, low, high };
  }
  if (id === "zscore") {
    const [mean, deviation] = twoNumbers(text, option, parameters ?? "0,1");
    if (!(deviation > 0)) throw new Problem(`${option} 填的“${text}”有误，标准差应大于 0，如 zscore:50,10`);
    return { id, mean, deviation };
  }
  throw new Problem(`${option} 不认识“${text}”，可用的有 ${METHODS}`);
}

function twoNumbers(text: string, option: string, parameters: string): [number, number] {
  const numbers = parameters.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  if (numbers.length !== 2 || !numbers.every(Number.isFinite)) {
    throw new Problem(`${option} 填的“${text}”有误，冒号后应为两个数，如 minmax:0,100 或 zscore:50,10`);
  }
  return numbers as [number, number];
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[], option: string): Choice {
  const found = choices.find((choice) => choice === text);
  if (!found) throw new Problem(`${option} 不认识“${text}”，可用的有 ${choices.join("、")}`);
  return found;
}

/** Monte Carlo, where draws are asked for. */
export function shakingOptions(options: {
  readonly vary: readonly string[];
  readonly draws?: string;
  readonly seed: string;
  readonly spread: string;
  readonly top: string;
}): Shaking | undefined {
  if (options.draws === undefined) {
    if (options.vary.length > 0)
      throw new Problem("--vary 只在抽样检验时有用，请同时用 --draws 写明次数，如 --draws 1000");
    return undefined;
  }
  return {
    methods: options.vary.map((text) => methodOf(text, "--vary")),
    draws: wholeNumber(options.draws, "--draws", 1, 100_000),
    seed: wholeNumber(options.seed, "--seed", 0, 2 ** 31),
    top: wholeNumber(options.top, "--top", 1, 65_535),
    spread: share(options.spread),
  };
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Problem(`${option} 填的“${text}”有误，应为 ${least} 至 ${most} 之间的整数`);
  }
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value < 1))
    throw new Problem(`--spread 填的“${text}”有误，应为 0 至 1 之间的数，如 0.25`);
  return value;
}
