import { inBatches } from "../../workbook/plan/inBatches";
import { heightRuns } from "../../workbook/plan/rowHeight";
import { PAYLOAD } from "./payload";
import type { NamePlan, SheetPlan } from "../../workbook/plan/plan";

/** bytes of a name and its reference in a request */
export const BYTES_PER_NAME = 300;
/** bytes of an operation on a range, with its object path, as observed on the wire */
const BYTES_PER_OPERATION = 125;

/**
 * Groups sheets, each with its names, into batches that are made or read in one request each.
 *
 * @param limit bytes of a request
 * @param steps that there are at least, as far as sheets can be told apart: between two requests a person sees how far a job has
 *   come, and can cancel it
 */
export function batchesOf(
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[] = [],
  { limit = PAYLOAD, steps = 1 }: { readonly limit?: number; readonly steps?: number } = {},
): SheetPlan[][] {
  const named = new Map<string, number>();
  for (const { sheet } of names) named.set(sheet, (named.get(sheet) ?? 0) + 1);

  const bytesOf = (sheet: SheetPlan): number =>
    estimatedBytes(sheet) + (named.get(sheet.name) ?? 0) * BYTES_PER_NAME;
  const total = sheets.reduce((sum, sheet) => sum + bytesOf(sheet), 0);
  return inBatches(sheets, bytesOf, Math.min(limit, total / steps));
}

/** Bytes of a request that makes a sheet: its contents, and an operation for each property of a range that is set. */
function estimatedBytes(plan: SheetPlan): number {
  const { blocks, formats, validations = [], columnWidths, rowHeights = {} } = plan;
  const content = new TextEncoder().encode(JSON.stringify([blocks, validations])).length;
  const operations =
    formats.length * 20 +
    validations.length * 8 +
    columnWidths.length * 5 +
    heightRuns(rowHeights).length * 3 +
    60;
  return content + operations * BYTES_PER_OPERATION;
}
