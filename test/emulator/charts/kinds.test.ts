import type { ExcelHost } from "../../../src/emulator/excelHost";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";
import { draw } from "./dressed";
import { chartIn, seriesOf, sheetIn, work } from "./onlyChart";

const said = (host: ExcelHost): unknown[] =>
  seriesOf(host).map(({ kind, isSecondary }) => (isSecondary ? `${kind} 2` : kind));

/** The kinds of a chart's series, here and in its file. */
async function kindsOf(
  kind: string,
  act: (chart: Excel.Chart) => void,
  address = "A1:C5",
): Promise<unknown[]> {
  const host = startExcel();
  await work((context) => act(draw(context, kind, address)));
  const kinds = said(host);
  expect(said(await reopened(host))).toEqual(kinds);
  return kinds;
}

const code = (kind: string, act: (chart: Excel.Chart) => void): Promise<string> => {
  startExcel();
  return codeOf(async (context) => {
    act(draw(context, kind));
    await context.sync();
  });
};
const first = ({ series }: Excel.Chart): Excel.ChartSeries => series.getItemAt(0);

describe("series of a new chart", () => {
  it("are against the secondary axes from the first one on, where that is wanted", async () => {
    const kinds = await kindsOf("AreaStacked", (chart) => (first(chart).axisGroup = "Secondary"));
    expect(kinds).toEqual(["AreaStacked 2", "AreaStacked"]);
  });

  it("are against axes of their own where they stand beside lying bars", async () => {
    const kinds = await kindsOf("BarClustered", (chart) => (first(chart).chartType = "Line"));
    expect(kinds).toEqual(["Line 2", "BarClustered"]);
  });

  it("have no axes as slices, whatever they had before", async () => {
    const kinds = await kindsOf("ColumnClustered", (chart) => {
      first(chart).axisGroup = "Secondary";
      first(chart).chartType = "Pie";
    });
    expect(kinds).toEqual(["Pie", "ColumnClustered"]);
  });

  it("of prices are three or four, and lines otherwise", async () => {
    const add = (chart: Excel.Chart): void => void chart.series.add("价");
    expect(await kindsOf("StockHLC", add, "A1:D5")).toEqual(Array(4).fill("StockOHLC"));
    expect(await kindsOf("StockHLC", (chart) => first(chart).delete(), "A1:D5")).toEqual(["Line", "Line"]);
  });
});

describe("the kind of a series", () => {
  it("is told by its own signs, lines and slices", async () => {
    const marked = await kindsOf("Line", (chart) => (first(chart).markerStyle = "Star"));
    expect(marked).toEqual(["LineMarkers", "Line"]);
    const plain = await kindsOf("LineMarkersStacked", (chart) => (first(chart).markerStyle = "None"));
    expect(plain).toEqual(["LineStacked", "LineMarkersStacked"]);
    const smooth = await kindsOf("XYScatterLines", (chart) => (first(chart).smooth = true), "A1:C5");
    expect(smooth).toEqual(["XYScatterSmooth", "XYScatterLines"]);
    const drawn = await kindsOf("XYScatter", (chart) => (first(chart).format.line.color = "red"));
    expect(drawn).toEqual(["XYScatterLines", "XYScatter"]);
    const apart = await kindsOf("Pie", (chart) => (first(chart).explosion = 10), "A1:B5");
    expect(apart).toEqual(["PieExploded"]);
  });

  it("does not part it from those that are drawn with it", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const { series } = draw(context, "Doughnut", "A1:C5");
      series.getItemAt(0).explosion = 10;
      series.getItemAt(0).firstSliceAngle = 90;
      series.load("items/firstSliceAngle, items/plotOrder");
      await context.sync();
      expect(series.items.map(({ firstSliceAngle, plotOrder }) => [firstSliceAngle, plotOrder])).toEqual([
        [90, 0],
        [90, 1],
      ]);
    });
  });

  it("of points without lines stays one of points where it was drawn by a line before", async () => {
    let host = startExcel();
    await work((context) => void draw(context, "LineMarkers", "A1:C5"));
    host = await reopened(host);
    await work((context) => (first(sheetIn(context).charts.getItemAt(0)).chartType = "XYScatter") as never);
    expect(said(await reopened(host))).toEqual(["XYScatter", "LineMarkers"]);
  });
});

it("what a file of Excel cannot have is refused", async () => {
  const refused: readonly (readonly [string, (chart: Excel.Chart) => void])[] = [
    ["Surface", (chart) => first(chart).points.getItemAt(0).format.fill.setSolidColor("red")],
    ["3DColumnClustered", (chart) => (first(chart).axisGroup = "Secondary")],
    ["StockHLC", (chart) => (first(chart).axisGroup = "Secondary")],
    ["ColumnClustered", (chart) => (first(chart).markerStyle = "Star")],
    ["Pie", (chart) => (first(chart).points.getItemAt(0).markerSize = 9)],
    ["PieOfPie", (chart) => (first(chart).firstSliceAngle = 90)],
    ["BarOfPie", (chart) => (first(chart).overlap = 10)],
    ["BarOfPie", (chart) => (first(chart).invertIfNegative = true)],
    ["Surface", (chart) => (first(chart).varyByCategories = true)],
  ];
  for (const [kind, act] of refused) expect([kind, await code(kind, act)]).toEqual([kind, "InvalidArgument"]);
});

it("the color of a pattern stays when a line is drawn plainly again", async () => {
  let host = startExcel();
  await work((context) => {
    first(draw(context, "Line", "A1:B5")).format.line.set({ color: "#C00000", lineStyle: "Grey50" });
  });
  host = await reopened(host);
  await work(
    (context) => (first(sheetIn(context).charts.getItemAt(0)).format.line.lineStyle = "Dash") as never,
  );
  expect(await chartIn(host)).toMatch(
    /<a:solidFill><a:srgbClr val="C00000"\/><\/a:solidFill><a:prstDash val="dash"\/>/,
  );
});
