import { type Said, said } from "../../i18n/said";
import { saidTitle } from "../../workbook/charts/chart";
import { SHEET } from "../../workbook/sheetNames";
import type { ChartTold } from "./makeCharts";

/** What became of a chart, as people are told it. */
export function saidChart({ id, state, why }: ChartTold): Said {
  return said(`chartSheet.state.${state}`, { title: saidTitle(id), sheet: SHEET.charts, why: why ?? "" });
}
