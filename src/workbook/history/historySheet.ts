import type { IndicatorSystem } from "../../system/schema";
import { lineSheet } from "../lines/lineSheet";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { historyColumns } from "./historyColumns";

/** One line for each run that has written scores. */
export function historySheet(system: IndicatorSystem): SheetPlan {
  const about = "每次计分记一行；撤销计分时一并撤销";
  return lineSheet(system, SHEET.history, about, historyColumns(system));
}
