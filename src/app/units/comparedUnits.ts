import type { Said } from "../../i18n/said";
import type { RankedUnit } from "../../scoring/panel/ranking";
import { byRank } from "../../workbook/units/rankingSheet";
import { readUnits } from "./readUnits";

export type { RankedUnit };

/** What there is of units in a workbook: none, some that cannot be ranked as they stand, or their ranking. */
export type ComparedUnits =
  | { readonly kind: "none" }
  | { readonly kind: "faulty"; readonly said: Said }
  | {
      readonly kind: "ranked";
      /** the best first */
      readonly units: readonly RankedUnit[];
      /** scores are points, and not values of a method that compares units with each other */
      readonly isInPoints: boolean;
      /** the workbook has 各县得分, which may be of another time */
      readonly isWritten: boolean;
    };

/** Ranks the units of 各县数据 as they stand; nothing is written. */
export async function comparedUnits(): Promise<ComparedUnits> {
  const read = await readUnits();
  if (read.kind !== "ready") return read;
  const { isInPoints } = read.found.ranking;
  const { units } = byRank(read.found.ranking);
  return { kind: "ranked", units, isInPoints, isWritten: read.isWritten };
}
