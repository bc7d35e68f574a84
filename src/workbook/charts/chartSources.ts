import type { Period } from "../../system/period";
import type { IndicatorSystem } from "../../system/schema";
import type { TaskCells } from "../../validation/taskCells";
import type { PastScores } from "../bulletin/data/pastScores";
import type { TableContents } from "../read/contents";

/** What the charts of a workbook are made from. */
export interface ChartSources {
  readonly system: IndicatorSystem;
  /** as in `2019年7月12日` */
  readonly today: string;
  /** 计分表 and its summary, and 各县得分, as far as they are there */
  readonly scores: TableContents | undefined;
  readonly groups: TableContents | undefined;
  readonly ranking: TableContents | undefined;
  readonly tasks: readonly TaskCells[];
  /** scores of periods that were set aside, oldest first */
  readonly past: readonly PastScores[];
  /** 各县得分 of periods that were set aside, oldest first */
  readonly rankings: readonly { readonly period: Period; readonly table: TableContents }[];
}

/** Columns of periods in a table: as many as can be told apart in a chart. */
export const MOST_PERIODS = 5;
