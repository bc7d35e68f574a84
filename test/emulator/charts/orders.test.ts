import type { ExcelHost } from "../../../src/emulator/excelHost";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";
import { draw } from "./dressed";
import { chartIn, rewritten, seriesOf, sheetIn, work } from "./onlyChart";

describe("the order of series", () => {
  it("is that in which they are drawn: one that is put first is the first in the file too", async () => {
    const names = async (): Promise<string[]> =>
      Excel.run(async (context) => {
        const { series } = sheetIn(context).charts.getItemAt(0);
        series.load("items/name, items/plotOrder");
        await context.sync();
        expect(series.items.map(({ plotOrder }) => plotOrder)).toEqual(series.items.map((_, i) => i));
        return series.items.map(({ name }) => name);
      });
    let host = startExcel();
    await work((context) => void draw(context, "ColumnClustered", "A1:C5"));
    host = await reopened(host);
    await work((context) => {
      const { series } = sheetIn(context).charts.getItemAt(0);
      series.add("先", 0).setValues(sheetIn(context).getRange("D2:D5"));
      series.getItemAt(2).plotOrder = 1;
    });
    expect(await names()).toEqual(["先", "满分", "得分"]);
    await reopened(host);
    expect(await names()).toEqual(["先", "满分", "得分"]);
  });

  it("is told among those that are drawn alike", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const { series } = draw(context, "ColumnClustered");
      series.getItemAt(0).chartType = "Line";
      series.getItemAt(2).plotOrder = 0;
      series.load("items/name, items/plotOrder");
      await context.sync();
      expect(series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
        ["得分", 0],
        ["上年", 0],
        ["满分", 1],
      ]);
    });
  });
});

describe("the axes of charts of several kinds", () => {
  const said = (host: ExcelHost): unknown[] =>
    seriesOf(host).map(({ kind, isSecondary }) => [kind, isSecondary === true]);

  it("are shared by bars and points, which are against the primary ones when the file is opened again", async () => {
    const host = startExcel();
    await work((context) => {
      const { series } = draw(context, "XYScatter");
      series.getItemAt(0).chartType = "ColumnClustered";
      series.getItemAt(1).chartType = "Line";
    });
    const kinds = [
      ["ColumnClustered", false],
      ["Line", false],
      ["XYScatter", false],
    ];
    expect(said(host)).toEqual(kinds);
    const again = await reopened(host);
    expect(said(again)).toEqual(kinds);
    expect(await chartIn(again)).toMatch(/<c:catAx>.*<c:valAx>/s);
    await work((context) => {
      const { series } = sheetIn(context).charts.getItemAt(0);
      series.getItemAt(0).delete();
      series.getItemAt(0).delete();
    });
    expect(await chartIn(again)).not.toContain("<c:catAx>");
  });

  it("are the primary ones alone once nothing is drawn against the others", async () => {
    const host = startExcel();
    await work((context) => {
      const { series } = draw(context, "ColumnClustered", "A1:C5");
      series.getItemAt(1).axisGroup = "Secondary";
      series.getItemAt(0).delete();
    });
    expect(said(host)).toEqual([["ColumnClustered", false]]);
    expect(Object.keys(host.workbook.sheets[0]!.charts[0]!.parts)).not.toContain("value2");
    expect(said(await reopened(host))).toEqual([["ColumnClustered", false]]);
  });

  it("may have their names in common, and scales of their own", async () => {
    const host = startExcel();
    await work((context) => {
      const { series } = draw(context, "ColumnClustered", "A1:C5");
      series.getItemAt(1).chartType = "Line";
      series.getItemAt(1).axisGroup = "Secondary";
    });
    // as openpyxl writes them
    const other = await rewritten(host, (text) => {
      const [, names] = /<c:catAx><c:axId val="(\d+)"/.exec(text)!;
      const [, second] = [...text.matchAll(/<c:catAx>.*?<c:axId val="(\d+)".*?<\/c:catAx>/gs)];
      return text.replace(second![0], "").replaceAll(`val="${second![1]}"`, `val="${names}"`);
    });
    expect(said(other)).toEqual([
      ["ColumnClustered", false],
      ["Line", true],
    ]);
  });

  it("of days stay the first ones beside a second pair", async () => {
    const host = startExcel();
    await work((context) => {
      const chart = draw(context, "ColumnClustered", "A1:C5");
      chart.series.getItemAt(1).axisGroup = "Secondary";
      chart.axes.categoryAxis.categoryType = "DateAxis";
    });
    expect(said(await reopened(host))).toEqual(said(host));
  });
});

it("the style of a chart is said once, whatever program has said it before", async () => {
  const first = startExcel();
  await work((context) => void draw(context, "Line"));
  const newer =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
    '<mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart">' +
    '<c14:style val="110"/></mc:Choice><mc:Fallback><c:style val="10"/></mc:Fallback></mc:AlternateContent>';
  const host = await rewritten(first, (text) => text.replace("<c:chart>", `${newer}<c:chart>`));
  await Excel.run(async (context) => {
    const chart = sheetIn(context).charts.getItemAt(0).load("style");
    await context.sync();
    expect(chart.style).toBe(10);
    chart.style = 12;
    await context.sync();
  });
  const text = await chartIn(host);
  expect(text.match(/style val="\d+"/g)).toEqual(['style val="12"']);
});
