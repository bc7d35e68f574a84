import type { IndicatorSystem } from "../../system/schema";
import { lineSheet } from "../lines/lineSheet";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { MERGE_COLUMNS } from "./mergeColumns";

/** One line for each file that was merged: made when sheets are first handed out. */
export function mergesSheet(system: IndicatorSystem): SheetPlan {
  const about = "每合并一个文件记一行；撤销合并时一并撤销";
  return lineSheet(system, SHEET.merges, about, MERGE_COLUMNS, "填报表历次合并记录");
}
