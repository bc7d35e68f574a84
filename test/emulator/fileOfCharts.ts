import { saveWorkbook } from "../../src/emulator/file/save";
import { CHART_KINDS } from "../../src/emulator/model/chart";
import { startExcel } from "./startExcel";

const SCORES = [
  ["指标", "得分", "失分"],
  ["生产总值", 8.5, 1.5],
  ["财政收入", 6, 2],
  ["工业增加值", 4.25, 0.75],
  ["安全生产", -1, 5],
  ["居民收入", 9, 1],
];

const PRICES = [
  ["日", "开", "高", "低", "收"],
  ["一", 5, 8, 4, 7],
  ["二", 7, 9, 6, 6.5],
  ["三", 6.5, 7, 3, 4],
  ["四", 4, 6, 3.5, 5.5],
  ["五", 5.5, 9, 5, 8.5],
];

/** A file with a chart of every kind, for other programs to look at. */
export async function fileOfCharts(): Promise<Uint8Array> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C6");
    range.values = SCORES;
    sheet.getRange("I1:M6").values = PRICES;
    CHART_KINDS.forEach((kind, i) => {
      const isStock = kind === "StockHLC" || kind === "StockOHLC";
      const days = sheet.getRange(kind === "StockHLC" ? "I1:L6" : "I1:M6");
      const chart = sheet.charts.add(kind, isStock ? days : range, "Columns");
      chart.set({ name: `图-${kind}`, title: { text: `${kind} 得分与失分` } });
      chart.setPosition(`A${8 + 16 * i}`, `G${22 + 16 * i}`);
      if (i === 1) chart.axes.categoryAxis.reversePlotOrder = true;
      if (i === 3) chart.axes.valueAxis.set({ minimum: -2, maximum: 12 });
      if (i % 2 === 0 && !kind.startsWith("Surface")) chart.dataLabels.showValue = true;
      if (i === 4) chart.legend.position = "Right";
      if (i === 6) chart.series.getItemAt(0).format.line.color = "#00B050";
    });
    await context.sync();
  });
  return saveWorkbook(host.upToDate());
}
