import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { codeOf, startExcel } from "./startExcel";

const SCORES = [
  ["指标", "得分", "满分"],
  ["生产总值", 8.5, 10],
  ["财政收入", 6, 8],
  ["工业增加值", 4.25, 5],
];

type Context = Excel.RequestContext;

const sheetIn = ({ workbook }: Context): Excel.Worksheet => workbook.worksheets.getItem("Sheet1");

/** The scores on the first sheet, and a chart of them. */
function draw(context: Context, kind = "BarClustered"): Excel.Chart {
  const range = sheetIn(context).getRange("A1:C4");
  range.values = SCORES;
  return sheetIn(context).charts.add(kind as "Line", range, "Columns");
}

/** What a program sees of the series of a chart. */
async function seriesNames(context: Context, chart: Excel.Chart): Promise<string[]> {
  chart.series.load("items/name");
  await context.sync();
  return chart.series.items.map(({ name }) => name);
}

describe("charts of a sheet", () => {
  beforeEach(() => void startExcel());

  it("are added with a name, a title by themselves and a legend, one series for each column", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context);
      chart.load(
        "name, chartType, width, height, title/text, title/visible, legend/visible, legend/position",
      );
      const count = sheetIn(context).charts.getCount();
      expect(await seriesNames(context, chart)).toEqual(["得分", "满分"]);
      expect(chart).toMatchObject({ name: "Chart 1", chartType: "BarClustered", width: 360, height: 216 });
      expect([chart.title.text, chart.title.visible]).toEqual(["Chart Title", true]);
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, "Bottom"]);
      expect(count.value).toBe(1);
    });
  });

  it("are found by name without regard to case, by place, or not at all", async () => {
    await Excel.run(async (context) => {
      draw(context).name = "指标簿-Scores";
      const { charts } = sheetIn(context);
      const found = [
        charts.getItem("指标簿-scores"),
        charts.getItemOrNullObject("指标簿-SCORES"),
        charts.getItemAt(0),
      ];
      for (const each of found) each.load("name");
      const missing = charts.getItemOrNullObject("没有");
      charts.load("count, items/name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(Array(3).fill("指标簿-Scores"));
      expect(missing.isNullObject).toBe(true);
      expect([charts.count, charts.items.map(({ name }) => name)]).toEqual([1, ["指标簿-Scores"]]);
    });
  });

  it("may have the same name: the first is found", async () => {
    await Excel.run(async (context) => {
      for (const title of ["甲", "乙"]) {
        const chart = draw(context);
        chart.name = "图";
        chart.title.text = title;
      }
      const found = sheetIn(context).charts.getItem("图").load("title/text");
      await context.sync();
      expect(found.title.text).toBe("甲");
    });
  });

  it("are refused where Excel has none like it, or none by that name", async () => {
    const add = (kind: string) => (context: Context) => {
      draw(context, kind);
      return context.sync();
    };
    expect(await codeOf(add("Treemap"))).toBe("ApiNotFound");
    expect(await codeOf(add("StockHLC"))).toBe("InvalidArgument");
    expect(await codeOf(add("bars"))).toBe("InvalidArgument");
    const use = (work: (charts: Excel.ChartCollection) => void) => (context: Context) => {
      work(sheetIn(context).charts);
      return context.sync();
    };
    expect(await codeOf(use((charts) => charts.getItem("没有").delete()))).toBe("ItemNotFound");
    expect(await codeOf(use((charts) => charts.getItemAt(5).delete()))).toBe("InvalidArgument");
    expect(await codeOf(use((charts) => charts.getItemOrNullObject("没有").delete()))).toBe("none");
  });

  it("are refused on a protected sheet, unless its objects may be edited", async () => {
    const change = (allowEditObjects: boolean) => async (context: Context) => {
      const chart = draw(context);
      sheetIn(context).protection.protect({ allowEditObjects });
      chart.title.text = "得分";
      await context.sync();
    };
    expect(await codeOf(change(false))).toBe("AccessDenied");
    startExcel();
    expect(await codeOf(change(true))).toBe("none");
  });

  it("stand in points or over cells, and go along with the cells below them", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context);
      chart.setPosition("E2", "H16");
      const sides = "left, top, width, height";
      chart.load(sides);
      await context.sync();
      expect(chart).toMatchObject({ left: 192, top: 15, width: 192, height: 225 });
      Object.assign(chart, { left: 10, top: 20.5, width: 300 });
      chart.load(sides);
      await context.sync();
      expect(chart).toMatchObject({ left: 10, top: 20.5, width: 300, height: 225 });
      chart.setPosition("E2");
      sheetIn(context).getRange("1:2").insert("Down");
      chart.load(sides);
      await context.sync();
      expect(chart).toMatchObject({ left: 192, top: 45, width: 300, height: 225 });
    });
  });

  it("take other data, and keep the colors of their series", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context);
      chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
      chart.series.getItemAt(1).format.line.color = "green";
      const [range, other] = [sheetIn(context).getRange("A1:B3"), sheetIn(context).getRange("E1:G2")];
      chart.setData(range, "Columns");
      expect(await seriesNames(context, chart)).toEqual(["得分"]);
      other.values = [
        ["", "甲县", "乙县"],
        [2019, 81, 76],
      ];
      chart.setData(other, "Rows");
      expect(await seriesNames(context, chart)).toEqual(["2019"]);
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("2019");
    });
  });

  it("follow a sheet that is renamed, and rows that are put in", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      draw(context);
      sheetIn(context).getRange("2:2").insert("Down");
      sheetIn(context).name = "计分 表";
      await context.sync();
    });
    const [series] = host.workbook.sheet("计分 表")!.charts[0]!.series;
    expect([series!.name!.formula, series!.categories, series!.values]).toEqual([
      "'计分 表'!$B$1",
      "'计分 表'!$A$3:$A$5",
      "'计分 表'!$B$3:$B$5",
    ]);
  });

  it("are copied with their sheet, of the cells of the copy", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      draw(context);
      sheetIn(context).copy("End").name = "副本";
      await context.sync();
    });
    expect(host.workbook.sheet("副本")!.charts[0]!.series[0]!.values).toBe("副本!$B$2:$B$4");
  });

  it("have axes with bounds and directions, and the values beside their bars", async () => {
    await Excel.run(async (context) => {
      const chart = draw(context, "BarStacked100");
      chart.axes.valueAxis.set({ minimum: 0, maximum: 1.2 });
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.dataLabels.showValue = true;
      chart.axes.valueAxis.load("minimum, maximum");
      chart.axes.categoryAxis.load("reversePlotOrder");
      chart.dataLabels.load("showValue");
      await context.sync();
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 1.2]);
      expect([chart.axes.categoryAxis.reversePlotOrder, chart.dataLabels.showValue]).toEqual([true, true]);
    });
  });
});

describe("charts in a file", () => {
  it("are there again as they were", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const chart = draw(context, "LineMarkers");
      chart.set({ name: "指标簿-得分", title: { text: "得分 & 满分\n2019" }, legend: { position: "Right" } });
      chart.setPosition("E2", "L20");
      chart.axes.valueAxis.minimum = -1.5;
      chart.series.getItemAt(0).format.line.color = "#C00000";
      chart.dataLabels.showValue = true;
      draw(context, "ColumnStacked").title.visible = false;
      await context.sync();
    });
    const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
    const plain = (charts: readonly object[]): object[] =>
      charts.map((chart) => ({ ...chart, id: "", source: undefined }));
    // and with the colors that the file has chosen for series without one
    expect(plain(workbook.sheet("Sheet1")!.charts)).toMatchObject(
      plain(host.workbook.sheet("Sheet1")!.charts),
    );
  });
});
