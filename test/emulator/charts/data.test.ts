import type { ChartSeries } from "../../../src/emulator/model/chart";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";
import { draw } from "./dressed";
import { chartIn, rewritten, seriesOf, sheetIn, work } from "./onlyChart";

const formulas = ({ name, categories, values }: ChartSeries): unknown[] => [
  name?.formula,
  categories,
  values,
];

describe("the cells of a chart", () => {
  it("are followed to where they are moved, and lost where others are moved over them", async () => {
    const host = startExcel();
    await work((context) => {
      draw(context, "Line", "A1:C5");
      const other = context.workbook.worksheets.add("别 处");
      sheetIn(context).getRange("B1:B5").moveTo("F10");
      sheetIn(context).getRange("A2:A5").moveTo(other.getRange("A2"));
      sheetIn(context).getRange("D2:D5").moveTo("C2");
    });
    expect(seriesOf(host).map(formulas)).toEqual([
      ["Sheet1!$F$10", "'别 处'!$A$2:$A$5", "Sheet1!$F$11:$F$14"],
      ["Sheet1!$C$1", "'别 处'!$A$2:$A$5", "Sheet1!#REF!"],
    ]);
  });

  it("are all rows of a table when it grows, also on another sheet, and rows put before the first", async () => {
    const host = startExcel();
    await work((context) => {
      draw(context, "Line", "A1:B5");
      const elsewhere = context.workbook.worksheets.add("图").charts;
      elsewhere.add("Pie", sheetIn(context).getRange("A1:B5"), "Columns");
      elsewhere.add("Pie", sheetIn(context).getRange("A1:B4"), "Columns");
      const table = sheetIn(context).tables.add("A1:D5", true);
      table.rows.add(undefined, [["末", 1, 2, 3]]);
      sheetIn(context).getRange("A8").values = [["下面"]];
      table.rows.add(0, [["首", 1, 2, 3]]);
      table.resize("A1:D9");
    });
    expect(seriesOf(host).map(formulas)).toEqual([["Sheet1!$B$1", "Sheet1!$A$2:$A$9", "Sheet1!$B$2:$B$9"]]);
    const [whole, part] = host.workbook.sheet("图")!.charts;
    expect(whole!.series[0]!.values).toBe("Sheet1!$B$2:$B$9");
    // a part of the table is a part of it still
    expect(part!.series[0]!.values).toBe("Sheet1!$B$3:$B$5");
  });

  it("have the scale of points in the first column also when the chart is given others", async () => {
    const host = startExcel();
    await work((context) => {
      const sheet = sheetIn(context);
      sheet.getRange("A1:C3").values = [
        ["x", "y", "大"],
        [1, 2, 3],
        [2, 4, 5],
      ];
      sheet.charts.add("XYScatter", sheet.getRange("A1:B3"), "Columns").setData(sheet.getRange("A1:C3"));
      sheet.charts.add("Bubble", sheet.getRange("A1:B3"), "Columns").setData(sheet.getRange("A1:C3"));
    });
    expect(seriesOf(host).map(formulas)).toEqual([
      ["Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3"],
      ["Sheet1!$C$1", "Sheet1!$A$2:$A$3", "Sheet1!$C$2:$C$3"],
    ]);
    expect(host.workbook.sheets[0]!.charts[1]!.series).toMatchObject([
      { categories: "Sheet1!$A$2:$A$3", values: "Sheet1!$B$2:$B$3", sizes: "Sheet1!$C$2:$C$3" },
    ]);
  });

  it("are names in levels where several columns have texts, which the file remembers as they are", async () => {
    const host = startExcel();
    await work((context) => {
      const range = sheetIn(context).getRange("A1:C4");
      range.values = [
        ["区", "品", "数"],
        ["东", "甲", 1],
        ["", "乙", 2],
        ["西", "甲", 3],
      ];
      sheetIn(context).charts.add("ColumnClustered", range, "Columns");
    });
    expect(seriesOf(host).map(formulas)).toEqual([["Sheet1!$C$1", "Sheet1!$A$2:$B$4", "Sheet1!$C$2:$C$4"]]);
    const point = (idx: number, text: string): string => `<c:pt idx="${idx}"><c:v>${text}</c:v></c:pt>`;
    const levels = (first: string): string =>
      `<c:ptCount val="3"/><c:lvl>${point(0, "甲")}${point(1, "乙")}${point(2, "甲")}</c:lvl>` +
      `<c:lvl>${point(0, first)}${point(2, "西")}</c:lvl>`;
    expect(await chartIn(host)).toContain(levels("东"));
    const again = await reopened(host);
    await Excel.run(async (context) => {
      sheetIn(context).getRange("A2").values = [["南"]];
      const series = sheetIn(context).charts.getItemAt(0).series.getItemAt(0);
      const names = series.getDimensionValues("Categories");
      await context.sync();
      expect(names.value).toEqual(["南 甲", "乙", "西 甲"]);
    });
    expect(await chartIn(again)).toContain(levels("南"));
  });

  it("that titles are taken from are remembered in the file, as other programs show them", async () => {
    let host = startExcel();
    await work((context) => {
      const chart = draw(context, "Line");
      chart.title.setFormula("=Sheet1!$A$2");
      chart.axes.valueAxis.title.setFormula("=Sheet1!$B$1");
    });
    const remembered = (text: string): string =>
      `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache>`;
    const [title, axis] = [
      `<c:f>Sheet1!$A$2</c:f>${remembered("生产总值")}`,
      `<c:f>Sheet1!$B$1</c:f>${remembered("得分")}`,
    ];
    const text = await chartIn(host);
    expect([text.includes(title), text.includes(axis)]).toEqual([true, true]);
    // also of cells that nobody has touched since the file was opened
    host = await reopened(host);
    await work((context) => sheetIn(context).charts.getItemAt(0).title.setFormula("=Sheet1!$A$3"));
    expect(await chartIn(host)).toContain(`<c:f>Sheet1!$A$3</c:f>${remembered("财政收入")}`);
  });

  it("keep their names when they are gone, and what was remembered of another workbook's", async () => {
    const first = startExcel();
    await work((context) => void draw(context, "Line", "A1:C5"));
    const host = await rewritten(first, (text) =>
      text.replace("<c:f>Sheet1!$C$2:$C$5</c:f>", "<c:f>[1]别处!$C$2:$C$5</c:f>"),
    );
    await work((context) => {
      sheetIn(context).charts.getItemAt(0).series.getItemAt(1).chartType = "ColumnClustered";
      sheetIn(context).charts.add("Pie", sheetIn(context).getRange("A1:B5")).name = "饼";
      sheetIn(context).getRange("B1").delete("Up");
    });
    const text = await chartIn(host);
    expect(text).toMatch(/<c:barChart>.*<c:f>\[1\]别处!\$C\$2:\$C\$5<\/c:f><c:numCache>.*<c:v>10<\/c:v>/s);
    const pie = (await reopened(host)).workbook.sheets[0]!.charts.find(({ name }) => name === "饼")!;
    expect(pie.series[0]!.name).toEqual({ formula: "Sheet1!#REF!", text: "得分" });
  });

  it("may be several ranges, a name, whole columns, or constants of the chart itself", async () => {
    const first = startExcel();
    await work((context) => {
      draw(context, "Line", "A1:D5");
      context.workbook.names.add("得分", sheetIn(context).getRange("B2:B4"));
    });
    const literal =
      '<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="3"/>' +
      '<c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="1"><c:v>#N/A</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:numLit>';
    const host = await rewritten(first, (text) =>
      text
        .replace("<c:f>Sheet1!$B$2:$B$5</c:f>", "<c:f>(Sheet1!$B$2:$B$3,Sheet1!$B$5)</c:f>")
        .replace("<c:f>Sheet1!$C$2:$C$5</c:f>", "<c:f>Sheet1!得分</c:f>")
        .replace(/<c:numRef><c:f>Sheet1!\$D\$2:\$D\$5.*?<\/c:numRef>/s, literal)
        .replace(/<c:f>Sheet1!\$A\$2:\$A\$5<\/c:f>(?=((?!\$A\$2).)*$)/s, "<c:f>Sheet1!$D:$D</c:f>"),
    );
    await Excel.run(async (context) => {
      const { series } = sheetIn(context).charts.getItemAt(0);
      const values = [0, 1, 2].map((i) => series.getItemAt(i).getDimensionValues("Values"));
      const names = series.getItemAt(2).getDimensionValues("Categories");
      const sort = series.getItemAt(2).getDimensionDataSourceType("Values");
      await context.sync();
      expect(values.map(({ value }) => value)).toEqual([
        ["8.5", "6", "3.5"],
        ["8.5", "6", "4.25"],
        ["1.5", "#N/A", "3"],
      ]);
      expect([names.value, sort.value]).toEqual([["上年", "8", "7", "4", "3"], "List"]);
      // what is remembered of them follows, and constants go along to another way of drawing
      sheetIn(context).getRange("B5").values = [[99]];
      series.getItemAt(2).chartType = "ColumnClustered";
      await context.sync();
    });
    const text = await chartIn(host);
    expect(text).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>8.5</c:v></c:pt><c:pt idx="1"><c:v>6</c:v></c:pt><c:pt idx="2"><c:v>99</c:v></c:pt>',
    );
    expect(text).toMatch(
      /<c:barChart>.*<c:numLit>.*<c:v>#N\/A<\/c:v>.*<c:pt idx="2"><c:v>3<\/c:v><\/c:pt><\/c:numLit>.*<\/c:barChart>/s,
    );
  });
});
