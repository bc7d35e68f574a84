import { queueTables } from "../excel/read/readTables";
import type { Context } from "../excel/run";
import type { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { type Inputs, inputsOf, sameInputs } from "../workbook/journal/inputs";
import { enteredTableNames, readSubmission } from "../workbook/read/readSubmission";

/** What scores were made from, and what is to be done when somebody has changed it meanwhile. */
export interface MadeFrom {
  /** as the workbook keeps it */
  readonly system: IndicatorSystem;
  readonly inputs: Inputs;
  /** how often the job is tried, the first time included */
  readonly attempts: number;
  /** what is thrown when that was not enough */
  readonly overtaken: () => Problem;
}

/**
 * Queues the question whether somebody has changed what scores were made from.
 *
 * @returns the answer as of that point of the request, once the context was synchronised
 */
export function queueOvertaken(
  context: Context,
  { system, inputs }: Pick<MadeFrom, "system" | "inputs">,
): () => boolean {
  const tables = queueTables(context, enteredTableNames(system));
  return () => !sameInputs(inputs, inputsOf(readSubmission(system, { tables: tables() })));
}
