import { charts } from "../../src/excel/conformance/cases/charts";
import { startExcel } from "../emulator/startExcel";

it("answers Microsoft's client, and is a case of the self-test", async () => {
  startExcel();
  const level = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4")).load("categoryLabelLevel");
    await context.sync();
    return chart.categoryLabelLevel;
  });
  expect(level).toBe(-1);
  expect(charts.cases[0]!.id).toBe("chart-label-level");
});
