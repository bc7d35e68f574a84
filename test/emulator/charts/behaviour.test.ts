import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";
import { type Context, draw } from "./dressed";
import { chartIn, rewritten, seriesOf, sheetIn, work } from "./onlyChart";

/** The error code of what is done with a chart. */
function refusal(
  act: (chart: Excel.Chart, context: Context) => void,
  kind = "ColumnClustered",
): Promise<string> {
  startExcel();
  return codeOf(async (context) => {
    act(draw(context, kind), context);
    await context.sync();
  });
}

describe("number formats of a chart", () => {
  it("are those of the cells until one is given, and again once they are linked", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const chart = draw(context, "ColumnClustered");
      sheetIn(context).getRange("B2:B5").numberFormat = [["0.00%"]];
      const { valueAxis } = chart.axes;
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      const { dataLabel } = series.points.getItemAt(0);
      for (const each of [valueAxis, series.dataLabels]) each.load("numberFormat, linkNumberFormat");
      dataLabel.load("text");
      await context.sync();
      expect([valueAxis.numberFormat, series.dataLabels.numberFormat]).toEqual(["0.00%", "0.00%"]);
      expect(dataLabel.text).toBe("850.00%");
      valueAxis.numberFormat = "0.0";
      valueAxis.load("numberFormat, linkNumberFormat");
      await context.sync();
      expect([valueAxis.numberFormat, valueAxis.linkNumberFormat]).toEqual(["0.0", false]);
      valueAxis.linkNumberFormat = true;
      valueAxis.load("numberFormat");
      await context.sync();
      expect(valueAxis.numberFormat).toBe("0.00%");
    });
  });

  it("of shares are percents", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const { valueAxis } = draw(context, "ColumnStacked100").axes;
      valueAxis.load("numberFormat");
      await context.sync();
      expect(valueAxis.numberFormat).toBe("0%");
    });
  });
});

describe("what a new chart says of itself", () => {
  const KINDS = [
    ...["ColumnClustered", "ColumnStacked", "BarStacked100", "Line", "LineMarkers", "Pie", "PieOfPie"],
    ...["Doughnut", "XYScatter", "XYScatterSmooth", "Area", "Bubble", "Radar"],
  ];

  it.each(KINDS)("is what its file says, of a chart of the kind %s", async (kind) => {
    const host = startExcel();
    const said = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const series = sheetIn(context).charts.getItemAt(0).series.getItemAt(0);
        const point = series.points.getItemAt(0);
        series.load();
        series.format.line.load("lineStyle, weight, color");
        point.load("markerStyle, markerSize, markerBackgroundColor");
        await context.sync();
        return JSON.parse(JSON.stringify([series.toJSON(), series.format.line.toJSON(), point.toJSON()]));
      });
    await work((context) => void draw(context, kind));
    const before = await said();
    await reopened(host);
    expect(await said()).toEqual(before);
  });
});

it("colors of the theme are told as they are seen, and stay in the file as they were said", async () => {
  const first = startExcel();
  await work((context) => void draw(context, "ColumnClustered", "A1:B5"));
  const gray = '<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>';
  const blue = '<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>';
  const title = `<c:title><c:overlay val="0"/><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr><a:solidFill>${gray}</a:solidFill></a:defRPr></a:pPr></a:p></c:txPr></c:title>`;
  const host = await rewritten(first, (text) =>
    text
      .replace(/<c:title>.*<\/c:title>/s, title)
      .replace(
        /(<c:ser>.*?)<c:spPr>.*?<\/c:spPr>/s,
        `$1<c:spPr><a:ln w="9525"><a:solidFill>${blue}</a:solidFill></a:ln></c:spPr>`,
      ),
  );
  await Excel.run(async (context) => {
    const chart = sheetIn(context).charts.getItemAt(0);
    const { font } = chart.title.format;
    const { line } = chart.series.getItemAt(0).format;
    for (const each of [font, line]) each.load("color");
    await context.sync();
    expect([font.color, line.color]).toEqual(["#595959", "#2F5597"]);
    chart.legend.visible = false;
    await context.sync();
  });
  const text = await chartIn(host);
  expect([text.includes(gray), text.includes(blue)]).toEqual([true, true]);
});

describe("the legend", () => {
  const count = async (kind: string, address?: string): Promise<number> => {
    startExcel();
    return Excel.run(async (context) => {
      const entries = draw(context, kind, address).legend.legendEntries;
      const found = entries.getCount();
      entries.load("items");
      await context.sync();
      expect(entries.items.length).toBe(found.value);
      return found.value;
    });
  };

  it("has an entry for each series, and of a pie for each slice", async () => {
    expect([await count("Line"), await count("Pie", "A1:B5")]).toEqual([3, 4]);
  });

  it("keeps hiding the same series when one before it goes", async () => {
    const host = startExcel();
    await work((context) => {
      const chart = draw(context, "Line");
      chart.legend.legendEntries.getItemAt(2).visible = false;
      chart.series.getItemAt(0).delete();
    });
    const { parts } = host.workbook.sheets[0]!.charts[0]!;
    expect(Object.keys(parts).filter((key) => key.startsWith("legend/entry"))).toEqual(["legend/entry:1"]);
    expect(await chartIn(host)).toContain(
      '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>',
    );
  });
});

describe("series and cells", () => {
  it("stay as they are where they are no block that could be turned", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const chart = draw(context, "ColumnClustered");
      chart.series.getItemAt(1).delete();
      chart.series.load("items/name");
      await context.sync();
      const before = chart.series.items.map(({ name }) => name);
      chart.plotBy = "Rows";
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(before);
    });
  });

  it("are rows or columns as it is wanted", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const chart = draw(context, "ColumnClustered");
      chart.plotBy = "Rows";
      chart.series.load("items/name");
      chart.load("plotBy");
      await context.sync();
      expect(chart.plotBy).toBe("Rows");
      expect(chart.series.items.map(({ name }) => name)).toEqual([
        "生产总值",
        "财政收入",
        "工业增加值",
        "居民收入",
      ]);
    });
    expect(seriesOf(host)[0]).toMatchObject({
      categories: "Sheet1!$B$1:$D$1",
      values: "Sheet1!$B$2:$D$2",
    });
  });

  it("have names of cells where a formula is given, and of several cells all that they say", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const { series } = draw(context, "Line");
      series.getItemAt(0).name = "=Sheet1!$A$2";
      series.getItemAt(1).name = "=Sheet1!$A$2:$A$3";
      series.getItemAt(2).name = "=不是";
      sheetIn(context).getRange("A2").values = [["总值"]];
      series.load("items/name");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(["总值", "总值 财政收入", "=不是"]);
    });
    expect(seriesOf(host)[0]!.name!.formula).toBe("Sheet1!$A$2");
  });
});

it("charts refuse what they cannot be told", async () => {
  expect(await refusal((chart) => (chart.series.getItemAt(0).name = "长".repeat(256)))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((chart) => ((chart.title as { visible: unknown }).visible = "yes"))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((chart) => ((chart.legend as { visible: unknown }).visible = 1))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((chart) => (chart.axes.categoryAxis.scaleType = "Logarithmic"))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((chart) => (chart.axes.valueAxis.isBetweenCategories = true))).toBe("InvalidArgument");
  expect(await refusal((chart) => chart.series.add("半", 0.5))).toBe("InvalidArgument");
  expect(await refusal((chart) => (chart.series.getItemAt(0).plotOrder = 3))).toBe("InvalidArgument");
  expect(await refusal((chart) => chart.legend.legendEntries.getItemAt(3).load("visible"))).toBe(
    "InvalidArgument",
  );
  const names = (chart: Excel.Chart, context: Context): void =>
    chart.axes.valueAxis.setCategoryNames(sheetIn(context).getRange("A2:A5"));
  expect(await refusal(names)).toBe("InvalidArgument");
  const block = (chart: Excel.Chart, context: Context): void =>
    chart.series.getItemAt(0).setValues(sheetIn(context).getRange("B2:C5"));
  expect(await refusal(block)).toBe("InvalidArgument");
  const sizes = (chart: Excel.Chart, context: Context): void =>
    chart.series.getItemAt(0).setBubbleSizes(sheetIn(context).getRange("B2:B5"));
  expect([await refusal(sizes), await refusal(sizes, "Bubble")]).toEqual(["InvalidArgument", "none"]);
});
