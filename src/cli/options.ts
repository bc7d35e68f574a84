import type { WithExisting } from "../app/generateWorkbook";
import { loadSystem } from "../formula/loadSystem";
import { withParameters } from "../system/parameters";
import { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { examplePreset, shippedDocument } from "../system/shipped";
import type { Language } from "../i18n/said";
import { readJson } from "./files";

export interface SystemOptions {
  readonly system?: string;
  readonly period?: string;
  readonly parameters?: string;
  readonly fonts?: string;
}

/** The system to work with: the shipped one unless a file is named. */
export async function chosenSystem({
  system,
  period,
  parameters,
  fonts,
}: SystemOptions): Promise<IndicatorSystem> {
  const document = system === undefined ? shippedDocument : await readJson(system);
  const loaded = withFonts(loadSystem(period === undefined ? document : withPeriod(document, period)), fonts);
  if (parameters === undefined) return loaded;
  if (parameters !== "example")
    throw new Problem(`--parameters 不认识“${parameters}”，可用的只有 example（示例参数）`);
  return withParameters(loaded, examplePreset);
}

/** What becomes of sheets of ours that a file has already; undefined makes a new file. */
export function existingOption(existing: string | undefined): WithExisting | undefined {
  if (existing === undefined || existing === "keep" || existing === "replace" || existing === "next-period")
    return existing;
  throw new Problem(
    `--existing 不认识“${existing}”，可用的有 keep（只补缺少的表）、replace（备份后重新生成）、next-period（转入下一年度）`,
  );
}

export function languageOption(language = "zh"): Language {
  if (language === "zh" || language === "en") return language;
  throw new Problem(`--lang 不认识“${language}”，可用的有 zh（中文）、en（English）`);
}

function withFonts(system: IndicatorSystem, fonts: string | undefined): IndicatorSystem {
  if (fonts === undefined) return system;
  if (fonts !== "common" && fonts !== "official")
    throw new Problem(`--fonts 不认识“${fonts}”，可用的有 common（通用字体）、official（公文字体）`);
  return { ...system, options: { ...system.options, fonts } };
}

function withPeriod(document: unknown, period: string): unknown {
  const year = Number(period);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw new Problem(`--period 填的“${period}”有误，应为四位年份，如 2019`);
  }
  return typeof document === "object" && document !== null ? { ...document, period: year } : document;
}
