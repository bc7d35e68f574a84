import { loaded } from "../asking";
import type { CaseGroup } from "../case";
import { drawn, seriesNames } from "./charts";

export const chartParts: CaseGroup = {
  en: "Series, axes and labels of charts",
  zh: "图表的系列、坐标轴与标签",
  cases: [
    {
      id: "chart-series-added",
      en: "A series that is added has the values that it is given, and one that is deleted is gone.",
      zh: "新增系列取所给区域的值，删除的系列不再存在。",
      source: "Excel.ChartSeriesCollection.add, Excel.ChartSeries.setValues, delete",
      since: "1.12",
      run: async (ground) => {
        const chart = drawn(ground);
        const added = chart.series.add("追加");
        added.setValues(ground.sheet.getRange("C2:C4"));
        const values = added.getDimensionValues("Values");
        chart.series.getItemAt(0).delete();
        const names = await seriesNames(ground, chart);
        return [names, values.value.map(Number)];
      },
      expected: [
        ["满分", "追加"],
        [10, 8, 5],
      ],
    },
    {
      id: "chart-type-changed",
      en: "A chart becomes of another kind with all its series, and one series of yet another.",
      zh: "图表类型可整体更改，也可只改一个系列。",
      source: "Excel.Chart.chartType, Excel.ChartSeries.chartType",
      since: "1.7",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.chartType = "ColumnClustered";
        chart.series.getItemAt(1).chartType = "Line";
        return loaded(ground, chart.series, "items/chartType", ({ items }) =>
          items.map(({ chartType }) => chartType),
        );
      },
      expected: ["ColumnClustered", "Line"],
    },
    {
      id: "chart-trendline",
      en: "Trendlines are added to a series, found by their place and deleted.",
      zh: "系列可添加、按序查找并删除趋势线。",
      source: "Excel.ChartTrendlineCollection.add, getItem, Excel.ChartTrendline.delete",
      since: "1.7",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.chartType = "ColumnClustered";
        const { trendlines } = chart.series.getItemAt(0);
        trendlines.add("Linear");
        trendlines.add("MovingAverage").movingAveragePeriod = 3;
        const second = trendlines.getItem(1).load("type, movingAveragePeriod");
        await ground.context.sync();
        const said = [second.type, second.movingAveragePeriod];
        trendlines.getItem(0).delete();
        const count = trendlines.getCount();
        await ground.context.sync();
        return [...said, count.value];
      },
      expected: ["MovingAverage", 3, 1],
    },
    {
      id: "chart-axis-title",
      en: "A text given to the title of an axis makes it visible.",
      zh: "给坐标轴标题赋文字即显示该标题。",
      source: "Excel.ChartAxisTitle.text, visible",
      run: async (ground) => {
        const { valueAxis } = drawn(ground).axes;
        valueAxis.title.text = "分";
        valueAxis.title.load("text, visible");
        await ground.context.sync();
        return [valueAxis.title.text, valueAxis.title.visible];
      },
      expected: ["分", true],
    },
    {
      id: "chart-label-of-point",
      en: "One point is labelled alone.",
      zh: "可只为一个数据点显示标签。",
      source: "Excel.ChartPoint.hasDataLabel, value",
      since: "1.7",
      run: async (ground) => {
        const { points } = drawn(ground).series.getItemAt(0);
        points.getItemAt(1).hasDataLabel = true;
        points.load("items/hasDataLabel, items/value");
        await ground.context.sync();
        return points.items.map(({ hasDataLabel, value }) => [hasDataLabel, value]);
      },
      expected: [
        [false, 8],
        [true, 6],
        [false, 4],
      ],
    },
    {
      id: "chart-gap-together",
      en: "The gap between bars is that of all series drawn together.",
      zh: "分类间距为同组系列共有。",
      source: "Excel.ChartSeries.gapWidth",
      since: "1.7",
      run: async (ground) => {
        const { series } = drawn(ground);
        series.getItemAt(0).gapWidth = 40;
        return loaded(ground, series, "items/gapWidth", ({ items }) => items.map(({ gapWidth }) => gapWidth));
      },
      expected: [40, 40],
    },
    {
      id: "chart-format-linked",
      en: "The numbers of an axis are in the format of the cells while it is linked to them, and in its own otherwise.",
      zh: "坐标轴数字格式链接到源时随单元格格式，另设后则用所设格式。",
      source: "Excel.ChartAxis.linkNumberFormat, numberFormat",
      since: "1.9",
      run: async (ground) => {
        const { valueAxis } = drawn(ground).axes;
        ground.sheet.getRange("B2:C4").numberFormat = [["0.00"]];
        const read = (): Promise<[string, boolean]> =>
          loaded(ground, valueAxis, "numberFormat, linkNumberFormat", (axis) => [
            axis.numberFormat,
            axis.linkNumberFormat,
          ]);
        const linked = await read();
        valueAxis.numberFormat = "0.0%";
        return [linked, await read()];
      },
      expected: [
        ["0.00", true],
        ["0.0%", false],
      ],
    },
    {
      id: "chart-plot-by",
      en: "Series that were columns become rows.",
      zh: "plotBy 可把系列由按列改为按行。",
      source: "Excel.Chart.plotBy, Excel.ChartPlotBy",
      since: "1.8",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.plotBy = "Rows";
        return seriesNames(ground, chart);
      },
      expected: ["甲", "乙", "丙"],
    },
    {
      id: "chart-bound-automatic",
      en: "An empty text leaves the end of a scale to Excel, which tells it as a number.",
      zh: "刻度最大值置空即恢复自动，读回为数字。",
      source: "Excel.ChartAxis.maximum",
      run: async (ground) => {
        const { valueAxis } = drawn(ground).axes;
        valueAxis.maximum = 50;
        valueAxis.maximum = "";
        return loaded(ground, valueAxis, "maximum", ({ maximum }) => [typeof maximum, maximum < 50]);
      },
      expected: ["number", true],
    },
  ],
};
