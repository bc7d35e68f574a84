import type { Scorecard } from "../../scoring/unit/scorecard";
import type { IndicatorSystem } from "../../system/schema";
import type { Inputs } from "../journal/inputs";

/** What a line of the history says of its run. */
export interface RunSummary {
  readonly system: IndicatorSystem;
  readonly card: Scorecard;
  /** as people read it */
  readonly time: string;
  readonly inputs: Inputs;
  /** findings that must be mended, and those that are to be explained */
  readonly mandatory: number;
  readonly advisory: number;
  /** how many components are scored by goalposts of an example */
  readonly examples: number;
  /** how many components lack the goalposts that their method needs */
  readonly unset: number;
  /** who saved the workbook last, where Excel tells */
  readonly author: string;
}
