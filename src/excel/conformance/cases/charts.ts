import { loaded, refusal } from "../asking";
import type { CaseGroup, Ground } from "../case";

const ADD = "Excel.ChartCollection.add";
const NULL_OBJECTS =
  "learn.microsoft.com: Application-specific API model, *OrNullObject methods and properties";

/** Scores on the sheet, and a chart of them. */
export function drawn({ sheet }: Ground, seriesBy: "Columns" | "Rows" = "Columns"): Excel.Chart {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["指标", "得分", "满分"],
    ["甲", 8, 10],
    ["乙", 6, 8],
    ["丙", 4, 5],
  ];
  return sheet.charts.add("BarClustered", range, seriesBy);
}

export function seriesNames(ground: Ground, chart: Excel.Chart): Promise<string[]> {
  return loaded(ground, chart.series, "items/name", ({ items }) => items.map(({ name }) => name));
}

export const charts: CaseGroup = {
  en: "Charts",
  zh: "图表",
  cases: [
    {
      id: "chart-columns",
      en: "The first row of texts names the series of a chart by columns.",
      zh: "按列作图时，首行文字是系列名称。",
      source: `${ADD}; learn.microsoft.com: Work with charts using the Excel JavaScript API`,
      run: (ground) => seriesNames(ground, drawn(ground)),
      expected: ["得分", "满分"],
    },
    {
      id: "chart-rows",
      en: "The first column of texts names the series of a chart by rows.",
      zh: "按行作图时，首列文字是系列名称。",
      source: `${ADD}, Excel.ChartSeriesBy.rows`,
      run: (ground) => seriesNames(ground, drawn(ground, "Rows")),
      expected: ["甲", "乙", "丙"],
    },
    {
      id: "chart-by-name",
      en: "A chart is found by the name that it was given, and is a null object where there is none.",
      zh: "图表按所取名称查找；没有时为空对象。",
      source: `Excel.Chart.name; ${NULL_OBJECTS}`,
      run: async (ground) => {
        drawn(ground).name = "得分图";
        const { charts } = ground.sheet;
        const found = charts.getItemOrNullObject("得分图").load("name");
        const missing = charts.getItemOrNullObject("没有");
        await ground.context.sync();
        return [found.name, missing.isNullObject];
      },
      expected: ["得分图", true],
    },
    {
      id: "chart-missing",
      en: "getItem of a chart that is not there fails with ItemNotFound.",
      zh: "getItem 找不到图表时报 ItemNotFound。",
      source: "learn.microsoft.com: Error handling with the application-specific JavaScript APIs",
      run: ({ context, sheet }) => {
        sheet.charts.getItem("没有").load("name");
        return refusal(context);
      },
      expected: "ItemNotFound",
    },
    {
      id: "chart-same-name",
      en: "Of charts with the same name the first one is found.",
      zh: "同名图表返回第一个。",
      source: "Excel.ChartCollection.getItem",
      run: async (ground) => {
        for (const title of ["一", "二"]) drawn(ground).set({ name: "同名", title: { text: title } });
        const chart = ground.sheet.charts.getItem("同名");
        return loaded(ground, chart.title, "text", ({ text }) => text);
      },
      expected: "一",
    },
    {
      id: "chart-set-data",
      en: "A chart takes the series of other cells in place of its own.",
      zh: "setData 以另一区域的系列替换原有系列。",
      source: "Excel.Chart.setData",
      run: (ground) => {
        const chart = drawn(ground);
        chart.setData(ground.sheet.getRange("A1:B3"), "Columns");
        return seriesNames(ground, chart);
      },
      expected: ["得分"],
    },
    {
      id: "chart-named-by-cell",
      en: "The name of a series follows the cell that it is taken from.",
      zh: "系列名称随其单元格变化。",
      source: "support.microsoft.com: Rename a data series",
      run: (ground) => {
        const chart = drawn(ground);
        ground.sheet.getRange("B1").values = [["本年得分"]];
        return seriesNames(ground, chart);
      },
      expected: ["本年得分", "满分"],
    },
    {
      id: "chart-position",
      en: "A chart that is put over cells begins and ends with them.",
      zh: "setPosition 使图表恰好覆盖所给单元格。",
      source: "Excel.Chart.setPosition",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.setPosition("E3", "H12");
        const range = ground.sheet.getRange("E3:H12");
        const places = [chart, range].map((each) => each.load("left, top, width, height"));
        await ground.context.sync();
        const [one, other] = places.map(({ left, top, width, height }) => [left, top, width, height]);
        return one!.map((points, i) => Math.abs(points - other![i]!) < 2);
      },
      expected: [true, true, true, true],
    },
    {
      id: "chart-title-and-legend",
      en: "A chart has the title that it was given, and a legend where it was put, or none.",
      zh: "图表标题与图例位置、显示与否可设置并读回。",
      source: "Excel.ChartTitle.text, Excel.ChartLegend.position, visible",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.title.text = "县域得分";
        chart.legend.position = "Right";
        chart.load("title/text, title/visible, legend/position");
        await ground.context.sync();
        const said = [chart.title.text, chart.title.visible, chart.legend.position];
        chart.legend.visible = false;
        return [...said, await loaded(ground, chart.legend, "visible", ({ visible }) => visible)];
      },
      expected: ["县域得分", true, "Right", false],
    },
    {
      id: "chart-axes",
      en: "An axis can be turned round, and a scale ends where it is told to.",
      zh: "坐标轴可以逆序，数值轴的起止值可设置并读回。",
      source: "Excel.ChartAxis.reversePlotOrder, minimum, maximum",
      since: "1.7",
      run: async (ground) => {
        const { categoryAxis, valueAxis } = drawn(ground).axes;
        categoryAxis.reversePlotOrder = true;
        valueAxis.set({ minimum: 0, maximum: 10 });
        categoryAxis.load("reversePlotOrder");
        valueAxis.load("reversePlotOrder, minimum, maximum");
        await ground.context.sync();
        const { reversePlotOrder, minimum, maximum } = valueAxis;
        return [categoryAxis.reversePlotOrder, reversePlotOrder, minimum, maximum];
      },
      expected: [true, false, 0, 10],
    },
    {
      id: "chart-values-shown",
      en: "Values stand beside the bars once that is wanted.",
      zh: "可设置在数据点旁显示数值。",
      source: "Excel.ChartDataLabels.showValue",
      run: (ground) => {
        const { dataLabels } = drawn(ground);
        dataLabels.showValue = true;
        return loaded(ground, dataLabels, "showValue", ({ showValue }) => showValue);
      },
      expected: true,
    },
    {
      id: "chart-in-hidden-rows",
      en: "A chart keeps its name and series while rows below it are hidden and shown again.",
      zh: "所在行隐藏又取消隐藏后，图表名称和系列不变。",
      source: "Excel.Range.rowHidden, Excel.Chart.name",
      run: async (ground) => {
        const chart = drawn(ground);
        chart.name = "隐藏图";
        const rows = ground.sheet.getRange("1:4");
        rows.rowHidden = true;
        rows.rowHidden = false;
        return seriesNames(ground, ground.sheet.charts.getItem("隐藏图"));
      },
      expected: ["得分", "满分"],
    },
    {
      id: "chart-deleted",
      en: "A chart that was deleted is no longer counted; what is not there is deleted without a word.",
      zh: "删除后不再计数；删除不存在的图表不报错。",
      source: `Excel.Chart.delete; ${NULL_OBJECTS}`,
      run: async (ground) => {
        drawn(ground).delete();
        ground.sheet.charts.getItemOrNullObject("没有").delete();
        const count = ground.sheet.charts.getCount();
        await ground.context.sync();
        return count.value;
      },
      expected: 0,
    },
    {
      id: "chart-protected-sheet",
      en: "A protected sheet takes no chart.",
      zh: "受保护的工作表不能插入图表。",
      source: "Excel.WorksheetProtectionOptions.allowEditObjects",
      run: (ground) => {
        ground.sheet.protection.protect({});
        ground.sheet.charts.add("BarClustered", ground.sheet.getRange("A1:B3"), "Columns");
        return refusal(ground.context);
      },
      expected: "AccessDenied",
    },
  ],
};
