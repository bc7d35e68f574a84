import { type Requests, requestsTo } from "../excel/request/requests";
import { makeWorkbook } from "../excel/sheets/makeWorkbook";
import { problem } from "../system/problem";
import type { WorkbookPlan } from "../workbook/plan/plan";
import { type Others, waysToOthers } from "./openingOthers";

/**
 * Reads something in the workbook of a file, beside the one that is worked on.
 *
 * @param name of the file, for the words of a Problem
 * @param isAsSaved none of its formulas is computed: they show what the program has stored that saved it
 * @throws Problem when the file cannot be opened
 */
export async function inOther<T>(
  bytes: Uint8Array,
  name: string,
  read: (requests: Requests) => Promise<T>,
  isAsSaved = false,
): Promise<T> {
  const { context } = await ways(name).open(bytes, name, isAsSaved);
  return read(requestsTo(context));
}

/** A workbook that was changed beside the one that is worked on. */
interface ChangedApart<T> {
  /** the file as it is then */
  readonly bytes: Uint8Array;
  /** what the change has answered */
  readonly answer: T;
}

/**
 * Changes the workbook of a file, beside the one that is worked on.
 *
 * @param name of the file, for the words of a Problem
 * @throws Problem when the file cannot be opened
 */
export async function changedApart<T>(
  bytes: Uint8Array,
  name: string,
  change: (requests: Requests) => Promise<T>,
): Promise<ChangedApart<T>> {
  const { context, save } = await ways(name).open(bytes, name);
  const answer = await change(requestsTo(context));
  return { bytes: await save(), answer };
}

/**
 * Makes a new workbook of a plan, apart from the one that is worked on.
 *
 * @param name of its file, for the words of a Problem
 * @returns the .xlsx file
 */
export async function madeApart(plan: WorkbookPlan, name: string): Promise<Uint8Array> {
  const { context, save } = await ways(name).make();
  await makeWorkbook(requestsTo(context), plan);
  return save();
}

function ways(name: string): Others {
  const found = waysToOthers();
  if (!found) throw problem("noOthers", { name });
  return found;
}
