import { inBatches } from "../../workbook/plan/inBatches";
import { heightRuns } from "../../workbook/plan/rowHeight";
import { PAYLOAD } from "./payload";
import type { Likeness } from "../../workbook/plan/likeness/likeness";
import type { NamePlan, SheetPlan } from "../../workbook/plan/plan";

/** bytes of a name and its reference in a request */
export const BYTES_PER_NAME = 300;
/** bytes of an operation on a range, with its object path, as observed on the wire */
const BYTES_PER_OPERATION = 125;

/** Operations on a sheet as a whole: its table, page, protection and place. */
const AROUND = 60;

interface BatchOptions {
  /** bytes of a request */
  readonly limit?: number;
  /**
   * batches that there are at least, as far as sheets can be told apart: between two requests a person sees how far a job has
   * come, and can cancel it
   */
  readonly steps?: number;
  /** sheets that are copied from others */
  readonly alike?: ReadonlyMap<string, Likeness>;
}

/**
 * Groups sheets, each with its names, into batches that are made in one request each.
 */
export function batchesOf(
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[] = [],
  { limit = PAYLOAD, steps = 1, alike = new Map() }: BatchOptions = {},
): SheetPlan[][] {
  const named = new Map<string, number>();
  for (const { sheet } of names) named.set(sheet, (named.get(sheet) ?? 0) + 1);

  const bytesOf = (sheet: SheetPlan): number =>
    estimatedBytes(sheet, alike.get(sheet.name)) + (named.get(sheet.name) ?? 0) * BYTES_PER_NAME;
  const total = sheets.reduce((sum, sheet) => sum + bytesOf(sheet), 0);
  return inBatches(sheets, bytesOf, Math.min(limit, total / steps));
}

/** Bytes of a request that makes a sheet: its contents, and an operation for each property of ranges that is set. */
function estimatedBytes(plan: SheetPlan, likeness: Likeness | undefined): number {
  const { blocks, formats, validations = [], highlights = [], columnWidths, rowHeights = {} } = plan;
  const sizes = new Set(columnWidths).size + new Set(heightRuns(rowHeights).map(({ height }) => height)).size;
  if (likeness) return bytesOfText(likeness.rest?.rows) + (AROUND + sizes * 4) * BYTES_PER_OPERATION;
  const operations = formats.length * 8 + validations.length * 6 + highlights.length * 9 + sizes * 4 + AROUND;
  return bytesOfText([blocks, validations]) + operations * BYTES_PER_OPERATION;
}

function bytesOfText(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content) ?? "").length;
}
