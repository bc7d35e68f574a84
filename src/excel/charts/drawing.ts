import { rangeOn } from "../request/passing";
import { type ChartBlock, tableOf, titleOf } from "../../workbook/charts/chart";
import { drawnArea } from "../../workbook/charts/blockCells";
import { chartArea } from "../../workbook/charts/chartLayout";
import { CHART_LOOKS } from "../../workbook/charts/chartLook";
import { cellAddress } from "../../workbook/plan/address";
import { type Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/** A chart on a sheet, over numbers whose titles stand in a row and from a column on. */
export interface PlacedChart {
  readonly sheet: string;
  readonly block: ChartBlock;
  readonly header: number;
  readonly column: number;
  /** of the table that are drawn, without its titles; default: all of the block */
  readonly rows?: number;
}

/**
 * Draws a chart beside its numbers. It is known by its name from then on, and how it looks is its users' business.
 *
 * @source Excel.ChartCollection.add, Excel.Chart.setPosition
 */
export function drawing({ sheet, block, header, column, rows }: PlacedChart): Part {
  const look = CHART_LOOKS[block.id];
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const source = rangeOn(worksheet, drawnArea(block, header, column, rows));
    // names of kinds in place of the enumeration, which our client does not have
    const chart = worksheet.charts.add(look.kind, source, look.seriesBy);
    chart.name = tableOf(block.id);
    chart.title.text = titleOf(block.id);
    if (look.legend) chart.legend.position = "Bottom";
    else chart.legend.visible = false;
    const area = chartArea(block, header);
    const [last, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
    chart.setPosition(cellAddress(area.row, area.column), cellAddress(last, right));
    if (look.fromTop) chart.axes.categoryAxis.reversePlotOrder = true;
    const { least, most, isReversed } = look.values;
    if (least !== undefined) chart.axes.valueAxis.minimum = least;
    if (most !== undefined) chart.axes.valueAxis.maximum = most;
    if (isReversed) chart.axes.valueAxis.reversePlotOrder = true;
    const isLabelled = look.showsValues && block.drawn <= (look.mostLabelled ?? Infinity);
    if (isLabelled) chart.dataLabels.showValue = true;
    look.colors?.forEach((color, i) => chart.series.getItemAt(i).format.fill.setSolidColor(color));
  });
}

/** Takes charts away; some may be gone. */
export function deletingCharts(sheet: string, names: readonly string[]): Part {
  return writing(({ workbook }) => {
    for (const name of names) workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).delete();
  });
}

/** Draws a chart that is there of other cells; all else of it stays. */
function redrawing({ sheet, block, header, column, rows }: PlacedChart): Part {
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const source = rangeOn(worksheet, drawnArea(block, header, column, rows));
    worksheet.charts.getItem(tableOf(block.id)).setData(source, CHART_LOOKS[block.id].seriesBy);
  });
}

/**
 * Draws charts that are there of other cells. A chart may have become one of a kind that cannot be set by a program: then it
 * is left as it is. Each is tried twice, since Excel may be busy.
 *
 * @returns those that were refused
 */
export async function redraw(
  requests: Requests,
  charts: readonly PlacedChart[],
): Promise<ChartBlock["id"][]> {
  const refused: ChartBlock["id"][] = [];
  for (const chart of charts) {
    const attempt = async (): Promise<boolean> => {
      try {
        await requests.send(redrawing(chart));
        return true;
      } catch {
        return false;
      }
    };
    if (!(await attempt()) && !(await attempt())) refused.push(chart.block.id);
  }
  return refused;
}
