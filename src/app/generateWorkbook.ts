import {
  generateInto,
  type Generated,
  type GenerateOptions,
  type WithExisting,
} from "../excel/generate/generateInto";
import { lookAround } from "../excel/generate/surroundings";
import { inCalculatedExcel, inExcel } from "../excel/run";
import type { IndicatorSystem } from "../system/schema";

export type { Generated, GenerateOptions, WithExisting };

/**
 * Generates the standardised workbook of a system into the open workbook.
 *
 * @throws Problem when sheets of ours are there already and nothing was said about them, when the job was
 *   cancelled, or Excel refuses; the workbook is then as it was
 */
export function generateWorkbook(
  system: IndicatorSystem,
  options: GenerateOptions = {},
  now = new Date(),
): Promise<Generated> {
  return inCalculatedExcel((context) => generateInto(context, system, options, now));
}

/** The system of the sheets that are there already; undefined in a workbook that is not one of ours. */
export function existingSystem(): Promise<IndicatorSystem | undefined> {
  return inExcel(async (context) => (await lookAround(context)).system);
}
