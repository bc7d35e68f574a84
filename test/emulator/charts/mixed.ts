import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../startExcel";
import { draw } from "./dressed";
import { work } from "./onlyChart";

/** Kinds of a chart, and what its second series becomes, against which axes. */
const MIXED = [
  ["ColumnClustered", "Line", "Primary"],
  ["ColumnClustered", "LineMarkers", "Secondary"],
  ["ColumnStacked", "XYScatter", "Primary"],
  ["XYScatterSmooth", "Area", "Primary"],
  ["BarClustered", "Line", "Primary"],
  ["Area", "ColumnClustered", "Secondary"],
  ["Line", "Pie", "Primary"],
  ["Doughnut", "Pie", "Primary"],
  ["Radar", "ColumnClustered", "Primary"],
  ["XYScatter", "XYScatterLines", "Secondary"],
] as const;

/** A file with charts of two kinds each, on a sheet and a copy of it, opened and changed once. */
export async function fileOfMixedCharts(): Promise<Uint8Array> {
  const first = startExcel();
  await work((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    MIXED.forEach(([kind, other, group], i) => {
      const chart = draw(context, kind);
      chart.setPosition(`F${1 + 16 * i}`, `L${15 + 16 * i}`);
      const series = chart.series.getItemAt(1);
      series.chartType = other;
      if (group === "Secondary") series.axisGroup = group;
    });
    sheet.getRange("A300:C303").values = [
      ["区", "品", "数"],
      ["东", "甲", 1],
      ["", "乙", 2],
      ["西", "甲", 3],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A300:C303"), "Columns").setPosition("F170", "L185");
  });
  const host = startExcel((await openWorkbook(await saveWorkbook(first.upToDate()))).workbook);
  await work((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    MIXED.forEach((_, i) => {
      const { series } = sheet.charts.getItemAt(i);
      series.add("新", 0).setValues(sheet.getRange("D2:D5"));
      series.getItemAt(0).hasDataLabels = true;
    });
    sheet.copy("End").getRange("3:3").insert("Down");
  });
  return saveWorkbook(host.upToDate());
}
