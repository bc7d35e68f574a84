import { charts, type ChartTold } from "../../jobs/charts/charts";
import { runJob } from "../../jobs/runJob";
import { shownDay } from "../../workbook/shownTime";

export type { ChartTold };

/**
 * Makes 图表 in the open workbook, with native charts of attainment, groups, tasks and ranks, or brings it up to date. Charts
 * that are there stay as users have made them look; what there are no data for is left out until there are.
 *
 * @returns what became of each chart
 * @throws Problem when the workbook is none of ours, 图表 is somebody's sheet, is protected, or has lost a column
 */
export function makeCharts(now = new Date()): Promise<readonly ChartTold[]> {
  return runJob(charts, shownDay(now), now);
}
