import { loadSystem } from "../formula/loadSystem";
import type { EvaluationOptions } from "../scoring/units/evaluate";
import { withParameters } from "../system/parameters";
import { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { examplePreset, shippedDocument } from "../system/shipped";
import { readJson } from "./files";

export interface SystemOptions {
  readonly system?: string;
  readonly period?: string;
  readonly parameters?: string;
}

/** The system to work with: the shipped one unless a file is named. */
export async function chosenSystem({ system, period, parameters }: SystemOptions): Promise<IndicatorSystem> {
  const document = system === undefined ? shippedDocument : await readJson(system);
  const loaded = loadSystem(period === undefined ? document : withPeriod(document, period));
  if (parameters === undefined) return loaded;
  if (parameters !== "example")
    throw new Problem(`--parameters 不认识“${parameters}”，可用的只有 example（示例参数）`);
  return withParameters(loaded, examplePreset);
}

function withPeriod(document: unknown, period: string): unknown {
  const year = Number(period);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw new Problem(`--period 填的“${period}”有误，应为四位年份，如 2019`);
  }
  return typeof document === "object" && document !== null ? { ...document, period: year } : document;
}

/** `minmax:0,100` */
export function evaluationOptions(
  options: {
    readonly method: string;
    readonly aggregate: string;
    readonly missing?: string;
  },
  system: IndicatorSystem,
): EvaluationOptions {
  const [method, scale = "0,100"] = options.method.split(":");
  if (method !== "minmax") throw new Problem(`--method 不认识“${options.method}”，可用的有 minmax:0,100`);
  const [low, high, ...more] = scale.split(",").map(Number);
  if (!Number.isFinite(low) || !Number.isFinite(high) || more.length > 0 || low === high) {
    throw new Problem(`--method 填的“${options.method}”有误，冒号后应为两个不同的数，如 minmax:0,100`);
  }
  if (options.aggregate !== "arithmetic") {
    throw new Problem(`--aggregate 不认识“${options.aggregate}”，可用的有 arithmetic`);
  }
  const missing = (["strict", "zero", "reweight"] as const).find(
    (policy) => policy === (options.missing ?? system.options.missing),
  );
  if (!missing) throw new Problem(`--missing 不认识“${options.missing}”，可用的有 strict、zero、reweight`);
  return { scale: { low: low!, high: high! }, missing };
}
