import type { Applying } from "../excel/sheets/makePlanned";
import { READING_SURROUNDINGS } from "../excel/read/surroundings";
import { inExcel } from "../excel/request/run";
import type { Generated, WithExisting } from "../jobs/generate/choice";
import { generate } from "../jobs/generate/generate";
import { runJob } from "../jobs/runJob";
import type { IndicatorSystem } from "../system/schema";

export type { Generated, WithExisting };

export interface GenerateOptions extends Applying {
  /** what to do with sheets of ours that are there already; default: refuse to touch them */
  readonly existing?: WithExisting;
}

/**
 * Generates the standardised workbook of a system into the open workbook.
 *
 * @throws Problem when sheets of ours are there already and `existing` is undefined, when the job was cancelled, or
 *   Excel refuses; the workbook is then as it was
 */
export function generateWorkbook(
  system: IndicatorSystem,
  { existing, ...applying }: GenerateOptions = {},
  now = new Date(),
): Promise<Generated> {
  return runJob(generate, { system, existing, applying }, now);
}

/** The system of the sheets that are there already; undefined in a workbook that is not one of ours. */
export function existingSystem(): Promise<IndicatorSystem | undefined> {
  return inExcel(async (requests) => (await requests.send(READING_SURROUNDINGS)).system);
}
