import { inCalculatedExcel } from "../../excel/request/run";
import type { Said } from "../../i18n/said";
import { LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import type { RankedUnit } from "../../scoring/panel/ranking";
import { Problem } from "../../system/problem";
import { TABLE } from "../../workbook/tableNames";

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
export function comparedUnits(): Promise<ComparedUnits> {
  return inCalculatedExcel(async (requests): Promise<ComparedUnits> => {
    const look = await requests.send(LOOKING_FOR_RANKING);
    if (!look.units) return { kind: "none" };
    try {
      const { ranking } = await readRanking(requests, look, {});
      const { units, isInPoints } = ranking;
      const order = ({ rank }: RankedUnit): number => rank ?? Infinity;
      const sorted = [...units].sort((one, other) => (order(one) < order(other) ? -1 : 1));
      return {
        kind: "ranked",
        units: sorted,
        isInPoints,
        isWritten: look.inventory.tables.has(TABLE.ranking),
      };
    } catch (error) {
      if (error instanceof Problem) return { kind: "faulty", said: error.said };
      throw error;
    }
  });
}
