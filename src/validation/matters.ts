import { lastDayOf, type Period } from "../system/period";
import type { MatterCells, MatterPart } from "./matterCells";
import { foundIn } from "./quoted";
import { dayOf } from "./serialDate";

/** How far a matter is: `late` is over its day at the end of the period, and not settled. */
export type MatterState = "late" | "open" | "settled";

/** What stands in a cell of a matter; empty where there is none. */
export function textOfMatter({ cells }: MatterCells, part: MatterPart): string {
  const cell = cells[part];
  return cell ? foundIn(cell).trim() : "";
}

/** A day of a matter, as `2019-06-30`; undefined where no day was entered. */
export function dayOfMatter(
  { cells }: MatterCells,
  part: "date" | "deadline" | "settled",
): string | undefined {
  const cell = cells[part];
  return cell && dayOf(cell);
}

/** The words of the sheet for its days. */
export const DAY_WORDS = { date: "督查日期", deadline: "整改时限", settled: "办结日期" } as const;

/** As 办理状态 says it: a day in 办结日期 settles a matter. */
export function stateOfMatter(matter: MatterCells, period: Period): MatterState {
  if (dayOfMatter(matter, "settled") !== undefined) return "settled";
  const deadline = dayOfMatter(matter, "deadline");
  return deadline !== undefined && deadline <= lastDayOf(period) ? "late" : "open";
}
