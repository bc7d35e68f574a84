import { inCalculatedExcel } from "../../excel/request/run";
import type { Said } from "../../i18n/said";
import { type FoundRanking, LOOKING_FOR_RANKING, readRanking } from "../../jobs/units/readRanking";
import { Problem } from "../../system/problem";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";

/** What a workbook has of units: none, some that cannot be ranked as they stand, or those of 各县数据, ranked. */
export type UnitsRead =
  | { readonly kind: "none" }
  | { readonly kind: "faulty"; readonly said: Said }
  | {
      readonly kind: "ready";
      readonly found: FoundRanking;
      /** the workbook has 各县得分, which may be of another time */
      readonly isWritten: boolean;
    };

/** Ranks the units of 各县数据 as they stand, in the way that 各县得分 was made; nothing is written. */
export function readUnits(): Promise<UnitsRead> {
  return inCalculatedExcel(async (requests): Promise<UnitsRead> => {
    try {
      const look = await requests.send(LOOKING_FOR_RANKING);
      if (!look.units && !look.inventory.sheets.includes(SHEET.units)) return { kind: "none" };
      const found = await readRanking(requests, look, look.made ?? {});
      return { kind: "ready", found, isWritten: look.inventory.tables.has(TABLE.ranking) };
    } catch (error) {
      if (error instanceof Problem) return { kind: "faulty", said: error.said };
      throw error;
    }
  });
}
