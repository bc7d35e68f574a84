import { takenInto } from "../system/spans";
import { type Period, periodOf, spanName } from "../system/period";
import type { WithExisting } from "../app/generateWorkbook";
import { loadNewSystem } from "../formula/loadSystem";
import { withParameters } from "../system/parameters";
import { problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { examplePreset, shippedDocument } from "../system/shipped";
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
  const own = period === undefined ? loadNewSystem(document) : loadedInto(document, periodOption(period));
  const loaded = withFonts(own, fonts);
  if (parameters === undefined) return loaded;
  if (parameters !== "example") throw problem("parametersUnknown", { text: parameters });
  return withParameters(loaded, examplePreset);
}

/** What becomes of sheets of ours that a file has already; undefined makes a new file. */
export function existingOption(existing: string | undefined): WithExisting | undefined {
  if (existing === undefined || existing === "keep" || existing === "replace" || existing === "next-period")
    return existing;
  throw problem("existingUnknown", { text: existing });
}

function withFonts(system: IndicatorSystem, fonts: string | undefined): IndicatorSystem {
  if (fonts === undefined) return system;
  if (fonts !== "common" && fonts !== "official") throw problem("fontsUnknown", { text: fonts });
  return { ...system, options: { ...system.options, fonts } };
}

/** A document in a period: one that names none, or another of the same kind, is meant for that one. */
function loadedInto(document: unknown, period: Period): IndicatorSystem {
  if (typeof document !== "object" || document === null) return loadNewSystem(document);
  const own = "period" in document ? periodOf(document.period) : undefined;
  const isSame = own === undefined || spanName(own) === spanName(period);
  return isSame ? loadNewSystem({ ...document, period }) : takenInto(loadNewSystem(document), period);
}

/** @throws Problem for what names no period */
export function periodOption(text: string): Period {
  const period = periodOf(text.toUpperCase());
  if (period === undefined) throw problem("periodWrong", { text });
  return period;
}
