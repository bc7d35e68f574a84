import { USUAL } from "../../../src/emulator/character";
import { installExcel } from "../../../src/emulator/client/install";
import { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { draw } from "./dressed";

// of ExcelApi 1.19, which Microsoft's client for the web does not have in its published package
it("labels have shapes, lines that lead to them, and characters that look otherwise", async () => {
  const host = new ExcelHost(undefined, { ...USUAL, newestSet: 19 });
  installExcel(host);
  await Excel.run(async (context) => {
    const series = draw(context, "LineMarkers").series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.set({ geometricShapeType: "Rectangle", showLeaderLines: true });
    series.dataLabels.leaderLines.format.line.set({ color: "blue", weight: 2, lineStyle: "Dot" });
    const { dataLabel } = series.points.getItemAt(1);
    dataLabel.text = "The city holds a sports event.";
    dataLabel.set({ top: 70, geometricShapeType: "Snip2DiagonalRectangle" });
    dataLabel.getSubstring(17, 6).font.bold = true;
    dataLabel.load("geometricShapeType, top");
    await context.sync();
    expect([dataLabel.geometricShapeType, Math.round(dataLabel.top)]).toEqual(["Snip2DiagonalRectangle", 70]);
  });
  const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
  const [before, after] = [host.workbook, workbook].map(
    ({ sheets }) => sheets[0]!.charts[0]!.series[0]!.parts,
  );
  expect(after).toMatchObject(before!);
  expect(after!["label:1/characters:17-23"]).toEqual({ "font.bold": true });
  expect(after!.labels).toMatchObject({ shapeType: "Rectangle", "leader.line.color": "0000FF" });
});
