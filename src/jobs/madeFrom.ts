import { queueTables } from "../excel/read/readTables";
import type { Context } from "../excel/run";
import type { IndicatorSystem } from "../system/schema";
import { type Inputs, inputsOf, sameInputs } from "../workbook/journal/inputs";
import { enteredTableNames, readSubmission } from "../workbook/read/readSubmission";

/** What scores were made from. */
export interface MadeFrom {
  /** as the workbook keeps it */
  readonly system: IndicatorSystem;
  readonly inputs: Inputs;
}

/**
 * Queues the question whether somebody has changed what scores were made from.
 *
 * @returns the answer as of that point of the request, once the context was synchronised
 */
export function queueOvertaken(context: Context, { system, inputs }: MadeFrom): () => boolean {
  const tables = queueTables(context, enteredTableNames(system));
  return () => !sameInputs(inputs, inputsOf(readSubmission(system, { tables: tables() })));
}
