import type { Data, DataList, Datum } from "../../../bulletin/datum";
import type { Submission } from "../../../validation/entries";
import type { TableContents } from "../../read/contents";
import type { Standards } from "../standards";
import type { CountedNumbers } from "./book";
import type { PastScores } from "./pastScores";

/** What a bulletin is made from. */
export interface BulletinSources {
  /** what was entered, with the tasks of the ledger */
  readonly submission: Submission;
  /** as in `2019-07-12` */
  readonly today: string;
  /** by name, as they stand in the workbook: scores, their summary, 督查督导, 下发与回收, 各县得分 */
  readonly tables: ReadonlyMap<string, TableContents>;
  /** undefined where the workbook keeps no scores of the same span a year before */
  readonly past: PastScores | undefined;
  readonly standards: Standards;
  readonly book: CountedNumbers;
}

/** What is known by a name; undefined for what is not known this time. */
export type Named = readonly [name: string, datum: Datum | DataList | undefined];

/** Items of a list by what each of them is known by. */
export function listOf(names: readonly string[], items: readonly (readonly Named[])[]): DataList {
  return { names, items: items.map((item): Data => new Map(item)) };
}
