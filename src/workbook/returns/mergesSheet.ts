import type { IndicatorSystem } from "../../system/schema";
import type { LinePlace } from "../lines/linePlace";
import { lineSheet } from "../lines/lineSheet";
import type { SheetPlan } from "../plan/plan";
import { SHEET } from "../sheetNames";
import { MERGE_COLUMNS } from "./mergeColumns";
import { mergesPlace } from "./mergesLine";

/** Where the first line goes on a sheet that was only just made of its plan. */
export function plannedMergesPlace({ name, blocks }: SheetPlan): LinePlace | undefined {
  const { row, column, rows } = blocks.at(-1)!;
  return mergesPlace({ sheet: name, row, column, values: rows, types: [] }, row + rows.length);
}

/** One line for each file that was merged: made when sheets are first handed out. */
export function mergesSheet(system: IndicatorSystem): SheetPlan {
  const about = "每合并一个文件记一行；撤销合并时一并撤销";
  return lineSheet(system, SHEET.merges, about, MERGE_COLUMNS, "填报表历次合并记录");
}
