import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../startExcel";

const SCORES = [
  ["指标", "得分", "满分", "上年"],
  ["生产总值", 8.5, 10, 8],
  ["财政收入", 6, 8, 7],
  ["工业增加值", 4.25, 5, 4],
  ["居民收入", 3.5, 5, 3],
];

export type Context = Excel.RequestContext;

/** Scores on the first sheet, and a chart of them. */
export function draw({ workbook }: Context, kind: string, address = "A1:D5"): Excel.Chart {
  const sheet = workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:D5").values = SCORES;
  return sheet.charts.add(kind as "Line", sheet.getRange(address), "Columns");
}

function dressFrame(chart: Excel.Chart): void {
  chart.set({ name: "图一", plotVisibleOnly: false, displayBlanksAs: "Zero", style: 12 });
  chart.format.fill.setSolidColor("#FFF8E1");
  chart.format.border.set({ color: "#7F6000", weight: 1.5, lineStyle: "DashDot" });
  chart.format.font.set({ name: "宋体", size: 9, color: "#333333" });
  chart.format.roundedCorners = true;
  chart.title.text = "各项指标\n得分";
  chart.title.set({ overlay: false, textOrientation: 10, horizontalAlignment: "Left", showShadow: true });
  chart.title.format.font.set({ bold: true, italic: true, size: 16, underline: "Single", color: "#C00000" });
  chart.title.format.fill.setSolidColor("#DDEBF7");
  chart.title.format.border.lineStyle = "Dash";
  chart.title.getSubstring(0, 2).font.color = "#00B050";
  chart.title.getSubstring(3, 4).font.set({ size: 20, name: "Arial" });
  chart.legend.set({ position: "Right", overlay: true, showShadow: true });
  chart.legend.format.font.set({ size: 8, name: "Calibri" });
  chart.legend.format.fill.setSolidColor("white");
  chart.legend.legendEntries.getItemAt(1).visible = false;
  chart.plotArea.format.fill.setSolidColor("#F2F2F2");
  chart.plotArea.format.border.color = "#A6A6A6";
  chart.plotArea.set({ insideLeft: 40, insideTop: 60, insideWidth: 200, insideHeight: 100 });
}

function dressAxes(chart: Excel.Chart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.set({
    ...{ minimum: 0.5, maximum: 12, majorUnit: 2, minorUnit: 0.5, displayUnit: "Thousands" },
    ...{ majorTickMark: "Cross", minorTickMark: "Inside", tickLabelPosition: "High" },
    ...{ numberFormat: "0.00", reversePlotOrder: true, scaleType: "Logarithmic", logBase: 4 },
    ...{ textOrientation: -30 },
  });
  valueAxis.setPositionAt(2);
  valueAxis.title.text = "分";
  valueAxis.title.format.font.set({ color: "#0070C0", bold: true });
  valueAxis.title.textOrientation = 90;
  valueAxis.format.line.set({ color: "#FF0000", weight: 2 });
  valueAxis.format.font.size = 11;
  valueAxis.majorGridlines.format.line.set({ color: "#BFBFBF", lineStyle: "RoundDot" });
  valueAxis.minorGridlines.visible = true;
  categoryAxis.set({
    ...{ tickLabelSpacing: 2, tickMarkSpacing: 3, isBetweenCategories: false, position: "Maximum" },
    ...{ alignment: "Right", offset: 50, multiLevel: false, categoryType: "TextAxis" },
  });
  categoryAxis.majorGridlines.visible = true;
  categoryAxis.title.setFormula("=Sheet1!A1");
}

function dressSeries(chart: Excel.Chart): void {
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor("#5B9BD5");
  series.format.line.set({ color: "#1F4E79", lineStyle: "Grey50" });
  series.set({ gapWidth: 40, overlap: -10, invertIfNegative: true, showShadow: true, hasDataLabels: true });
  series.dataLabels.set({
    ...{ position: "InsideEnd", showSeriesName: true, separator: "\n", numberFormat: "0.0" },
    ...{ textOrientation: 45, verticalAlignment: "Top" },
  });
  series.dataLabels.format.font.set({ size: 7, color: "#7030A0" });
  series.dataLabels.format.fill.setSolidColor("#FFFFFF");
  series.dataLabels.format.border.color = "#7030A0";
  const point = series.points.getItemAt(2);
  point.format.fill.setSolidColor("#FFC000");
  point.format.border.set({ color: "#000000", weight: 0.5 });
  point.dataLabel.text = "最低 & 其他";
  point.dataLabel.set({ position: "OutsideEnd", top: 20 });
  series.points.getItemAt(3).hasDataLabel = false;
  const trend = series.trendlines.add("Polynomial");
  trend.set({ polynomialOrder: 3, showEquation: true, showRSquared: true, name: "趋势", forwardPeriod: 1 });
  trend.format.line.set({ color: "#00B0F0", weight: 3 });
  trend.label.format.font.color = "#00B0F0";
  trend.label.numberFormat = "0.000";
  series.trendlines.add("MovingAverage").set({ movingAveragePeriod: 3 });
  series.trendlines.add().set({ intercept: 1.5, backwardPeriod: 0.5 });
  series.yErrorBars.set({ visible: true, type: "Percent", include: "PlusValues", endStyleCap: false });
  series.yErrorBars.format.line.color = "#ED7D31";
}

/** A chart in which everything that columns can have is set. */
function dressColumns(context: Context): Excel.Chart {
  const chart = draw(context, "ColumnClustered");
  dressFrame(chart);
  dressAxes(chart);
  dressSeries(chart);
  chart.series.getItemAt(2).set({ chartType: "LineMarkers", axisGroup: "Secondary" });
  const line = chart.series.getItemAt(2);
  line.set({ markerStyle: "Diamond", markerSize: 9, smooth: true, plotOrder: 0 });
  line.set({ markerBackgroundColor: "#FFFFFF", markerForegroundColor: "#70AD47" });
  chart.axes.getItem("Value", "Secondary").set({ maximum: 20, tickLabelPosition: "Low" });
  return chart;
}

/** A workbook with charts of several kinds, dressed. */
export async function dressedWorkbook(): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    dressColumns(context).setPosition("F1", "P20");
    const table = draw(context, "Line");
    table.getDataTableOrNullObject().set({ visible: true, showLegendKey: false, showVerticalBorder: false });
    table.getDataTableOrNullObject().format.font.size = 8;
    table.dataLabels.set({ showValue: true, position: "Top" });
    table.setPosition("F22", "P40");
    const ring = draw(context, "Doughnut", "A1:B5");
    ring.series.getItemAt(0).set({ doughnutHoleSize: 60, firstSliceAngle: 90 });
    ring.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#C00000");
    ring.dataLabels.showPercentage = true;
    ring.series.getItemAt(0).showLeaderLines = true;
    ring.setPosition("F42", "P60");
    draw(context, "PieExploded", "A1:B5").series.getItemAt(0).explosion = 40;
    const bubble = draw(context, "Bubble", "B2:D5");
    bubble.series.getItemAt(0).bubbleScale = 50;
    bubble.series.getItemAt(0).xErrorBars.visible = true;
    bubble.setPosition("F62", "P80");
    const scatter = draw(context, "XYScatterSmooth", "B1:D5");
    scatter.axes.categoryAxis.set({ minimum: 3, maximum: 9, majorUnit: 1 });
    scatter.series.getItemAt(0).trendlines.add("Linear");
    scatter.setPosition("F82", "P100");
    await context.sync();
  });
  return host;
}
