import type { IndicatorSystem } from "../../system/schema";
import type { Data } from "../../bulletin/datum";
import type { CountedNumber } from "./data/book";
import type { Annexes } from "./annexes";
import type { ToldRow } from "./told";

/** A bulletin as it stands in the workbook. */
export interface Bulletin {
  /** in the order of the sheet */
  readonly rows: readonly ToldRow[];
  readonly data: Data;
  readonly counted: readonly CountedNumber[];
  readonly annexes: Annexes;
  readonly system: IndicatorSystem;
  /** tasks whose entries cannot be read or contradict themselves: nobody is praised or blamed for them */
  readonly doubtful: number;
  /** tasks below the table, which nothing counts */
  readonly outside: number;
  /** inputs have changed since the scores were made */
  readonly isStale: boolean;
}
