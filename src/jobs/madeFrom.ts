import { readingTables } from "../excel/read/tables";
import type { Part } from "../excel/request/part";
import type { Problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { type Inputs, inputsOf, sameInputs } from "../workbook/journal/inputs";
import { enteredTableNames, readSubmission } from "../workbook/read/readSubmission";

/** What a job was made from, and what is to be done when somebody has changed it meanwhile. */
export interface MadeFrom {
  /** whether somebody has changed it, as of that point of the request */
  readonly isOvertaken: Part<boolean>;
  /** how often the job is tried, the first time included */
  readonly attempts: number;
  /** what is thrown after the last attempt */
  readonly overtaken: () => Problem;
}

/** What scores are made from. */
interface ScoredFrom {
  /** as the workbook keeps it */
  readonly system: IndicatorSystem;
  readonly inputs: Inputs;
}

/** Whether somebody has changed what scores were made from, as of that point of the request. */
export function readingOvertaken({ system, inputs }: ScoredFrom): Part<boolean> {
  return readingTables(enteredTableNames(system)).map(
    (tables) => !sameInputs(inputs, inputsOf(readSubmission(system, { tables }))),
  );
}
