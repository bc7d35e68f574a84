import type { Period } from "../system/period";
import type { Applying } from "../excel/sheets/makePlanned";
import { READING_SURROUNDINGS } from "../excel/read/surroundings";
import { inExcel } from "../excel/request/run";
import type { WithExisting } from "../jobs/generate/choice";
import type { Generated } from "../jobs/generate/chosen";
import { generate } from "../jobs/generate/generate";
import { runJob } from "../jobs/runJob";
import type { IndicatorSystem } from "../system/schema";

export type { Generated, WithExisting };

export interface GenerateOptions extends Applying {
  /** what to do with sheets of ours that are there already; default: refuse to touch them */
  readonly existing?: WithExisting;
  /** the period to begin, where a next one is to begin; default: the one that follows that of the workbook */
  readonly period?: Period | undefined;
}

/**
 * Generates the standardised workbook of a system into the open workbook.
 *
 * @throws Problem when sheets of ours are there already and `existing` is undefined, when the job was cancelled, or
 *   Excel refuses; the workbook is then as it was
 */
export function generateWorkbook(
  system: IndicatorSystem,
  { existing, period, ...applying }: GenerateOptions = {},
  now = new Date(),
): Promise<Generated> {
  return runJob(generate, { system, existing, period, applying }, now);
}

/** The system of the sheets that are there already; undefined in a workbook that is not one of ours. */
export function existingSystem(): Promise<IndicatorSystem | undefined> {
  return inExcel(async (requests) => (await requests.send(READING_SURROUNDINGS)).system);
}
