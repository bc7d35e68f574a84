import { inCalculatedExcel } from "../../excel/request/run";
import type { Said } from "../../i18n/said";
import { LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import type { RankedUnit } from "../../scoring/panel/ranking";
import { Problem } from "../../system/problem";
import { byRank } from "../../workbook/units/rankingSheet";
import { SHEET } from "../../workbook/sheetNames";
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
    try {
      const look = await requests.send(LOOKING_FOR_RANKING);
      if (!look.units && !look.inventory.sheets.includes(SHEET.units)) return { kind: "none" };
      const { ranking } = await readRanking(requests, look, look.made ?? {});
      const { isInPoints } = ranking;
      const { units } = byRank(ranking);
      const isWritten = look.inventory.tables.has(TABLE.ranking);
      return { kind: "ranked", units, isInPoints, isWritten };
    } catch (error) {
      if (error instanceof Problem) return { kind: "faulty", said: error.said };
      throw error;
    }
  });
}
