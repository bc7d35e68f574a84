import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../startExcel";
import { dressedWorkbook } from "./dressed";

/** What becomes of a file when somebody opens it and changes its charts. */
async function changedFile(
  bytes: Uint8Array,
  change: (charts: Excel.ChartCollection, context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const host = startExcel((await openWorkbook(bytes)).workbook);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst().charts, context);
    await context.sync();
  });
  return saveWorkbook(host.upToDate());
}

const KINDS = [
  "BarStacked100",
  "Area",
  "Pie",
  "XYScatterLines",
  "Radar",
  "3DColumn",
  "LineMarkers",
  "Bubble",
];

/** Files in which dressed charts become of other kinds, one after the other, and their series others. */
export async function filesOfOtherKinds(): Promise<Uint8Array[]> {
  let bytes = await saveWorkbook((await dressedWorkbook()).upToDate());
  const files = [bytes];
  for (const [i, kind] of KINDS.entries()) {
    bytes = await changedFile(bytes, (charts, { workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      charts.getItemAt(0).chartType = kind as "Line";
      charts
        .getItemAt(i % 5)
        .series.getItemAt(0)
        .delete();
      const added = charts.getItemAt(1).series.add(`新 ${i}`);
      added.setValues(sheet.getRange("D2:D5"));
      charts.getItemAt(2).chartType = i % 2 === 0 ? "BarClustered" : "DoughnutExploded";
      const series = charts.getItemAt(i % 5).series.add("再");
      series.setValues(sheet.getRange("B2:B5"));
      series.hasDataLabels = true;
    });
    files.push(bytes);
  }
  return files;
}
