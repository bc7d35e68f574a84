import { codeOf, startExcel } from "../startExcel";
import { type Context, draw } from "./dressed";

const sheetIn = ({ workbook }: Context): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");

/** The error code of what is done with a chart. */
const refusal =
  (kind: string, work: (chart: Excel.Chart) => void) =>
  async (context: Context): Promise<void> => {
    work(draw(context, kind));
    await context.sync();
  };

describe("series of a chart", () => {
  beforeEach(() => void startExcel());

  it("come with values of their own, and go", async () => {
    await Excel.run(async (context) => {
      const { series } = draw(context, "Line", "A1:B5");
      const added = series.add("上年", 0);
      added.setValues(sheetIn(context).getRange("D2:D5"));
      added.setXAxisValues(sheetIn(context).getRange("A2:A5"));
      series.load("items/name");
      const values = added.getDimensionValues("Values");
      const names = added.getDimensionValues("Categories");
      const [source, type] = [
        added.getDimensionDataSourceString("Values"),
        added.getDimensionDataSourceType("Values"),
      ];
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["上年", "得分"]);
      expect([values.value, names.value[0]]).toEqual([["8", "7", "4", "3"], "生产总值"]);
      expect([source.value, type.value]).toEqual(["Sheet1!$D$2:$D$5", "LocalRange"]);
      series.getItemAt(0).delete();
      series.load("count, items/name");
      await context.sync();
      expect([series.count, series.items[0]!.name]).toEqual([1, "得分"]);
    });
  });

  it("are drawn in the order that is wanted: others make room", async () => {
    await Excel.run(async (context) => {
      const { series } = draw(context, "ColumnClustered");
      series.getItemAt(2).plotOrder = 0;
      series.load("items/name, items/plotOrder");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["上年", "得分", "满分"]);
      expect(series.items.map(({ plotOrder }) => plotOrder)).toEqual([0, 1, 2]);
    });
  });

  it("share what belongs to the group that they are drawn in", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context, "ColumnClustered");
      chart.series.getItemAt(0).gapWidth = 33;
      const line = chart.series.getItemAt(2);
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      chart.series.load("items/chartType, items/gapWidth, items/axisGroup");
      const axis = chart.axes.getItem("Value", "Secondary").load("axisGroup, type, visible");
      await context.sync();
      const said = chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup]);
      expect(said).toEqual([
        ["ColumnClustered", "Primary"],
        ["ColumnClustered", "Primary"],
        ["Line", "Secondary"],
      ]);
      expect(chart.series.items[1]!.gapWidth).toBe(33);
      expect([axis.type, axis.axisGroup, axis.visible]).toEqual(["Value", "Secondary", true]);
    });
  });

  it("lose what another kind does not have", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context, "Line");
      const series = chart.series.getItemAt(0);
      series.trendlines.add("Linear");
      series.set({ markerStyle: "Star", smooth: true });
      chart.chartType = "Pie";
      const count = series.trendlines.getCount();
      chart.load("chartType");
      series.load("markerStyle, chartType");
      await context.sync();
      expect([chart.chartType, series.chartType, count.value]).toEqual(["Pie", "Pie", 0]);
      expect(series.markerStyle).toBe("Automatic");
    });
    const code = await codeOf(refusal("Pie", (chart) => chart.axes.valueAxis.load("minimum")));
    expect(code).toBe("ItemNotFound");
  });

  it("are refused what Excel refuses", async () => {
    const code = (kind: string, work: (chart: Excel.Chart) => void): Promise<string> =>
      codeOf(refusal(kind, work));
    const series = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);
    expect(await code("Line", (chart) => (series(chart).gapWidth = 50))).toBe("InvalidArgument");
    expect(await code("ColumnClustered", (chart) => (series(chart).gapWidth = 501))).toBe("InvalidArgument");
    expect(await code("Doughnut", (chart) => (series(chart).doughnutHoleSize = 5))).toBe("InvalidArgument");
    expect(await code("ColumnStacked", (chart) => series(chart).trendlines.add())).toBe("InvalidArgument");
    expect(await code("Line", (chart) => (series(chart).markerSize = 1))).toBe("InvalidArgument");
    expect(await code("Line", (chart) => series(chart).points.getItemAt(9).load("value"))).toBe(
      "InvalidArgument",
    );
    expect(await code("Line", (chart) => (chart.dataLabels.position = "OutsideEnd"))).toBe("InvalidArgument");
    expect(await code("Line", (chart) => (chart.axes.categoryAxis.minimum = 1))).toBe("InvalidArgument");
    expect(await code("Line", (chart) => (chart.title.textOrientation = 91))).toBe("InvalidArgument");
    expect(await code("Line", (chart) => void chart.title.getSubstring(8, 9).font.load("size"))).toBe(
      "InvalidArgument",
    );
    expect(await code("Line", (chart) => chart.axes.getItem("Value", "Secondary").load("type"))).toBe(
      "ItemNotFound",
    );
    expect(await code("Pie", (chart) => chart.getDataTable().load("visible"))).toBe("InvalidOperation");
  });
});

describe("labels of a chart", () => {
  beforeEach(() => void startExcel());

  it("belong to a point, a series, or all", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context, "ColumnClustered");
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      const point = first.points.getItemAt(1);
      point.hasDataLabel = true;
      for (const each of [first, second]) each.load("hasDataLabels");
      point.dataLabel.load("text, showValue");
      await context.sync();
      expect([first.hasDataLabels, second.hasDataLabels]).toEqual([false, false]);
      expect([point.dataLabel.showValue, point.dataLabel.text]).toEqual([true, "6"]);
      chart.dataLabels.showSeriesName = true;
      second.hasDataLabels = false;
      for (const each of [first, second]) each.load("hasDataLabels");
      point.dataLabel.load("text");
      chart.dataLabels.load("showSeriesName");
      await context.sync();
      expect([first.hasDataLabels, second.hasDataLabels]).toEqual([true, false]);
      expect(point.dataLabel.text).toBe("得分, 6");
      // of series that differ nothing is said of all
      expect(chart.dataLabels.showSeriesName).toBe(false);
    });
  });

  it("have a text of their own, of which some characters look otherwise", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { dataLabel } = draw(context, "Line").series.getItemAt(0).points.getItemAt(0);
      dataLabel.text = "最高";
      dataLabel.load("text, autoText");
      await context.sync();
      expect([dataLabel.text, dataLabel.autoText]).toEqual(["最高", false]);
    });
    const [series] = host.workbook.sheets[0]!.charts[0]!.series;
    expect(series!.parts["label:0"]).toMatchObject({ text: "最高", showValue: true });
  });
});

describe("axes by themselves", () => {
  beforeEach(() => void startExcel());

  it("reach over all data in whole units, from nought", async () => {
    await Excel.run(async (context) => {
      const { valueAxis } = draw(context, "ColumnClustered").axes;
      valueAxis.load("minimum, maximum, majorUnit");
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 12, 2]);
    });
  });

  it("follow the sums of what is stacked", async () => {
    await Excel.run(async (context) => {
      const { valueAxis } = draw(context, "ColumnStacked").axes;
      valueAxis.load("maximum");
      await context.sync();
      expect(valueAxis.maximum).toBe(30);
    });
  });
});
