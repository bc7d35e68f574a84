import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { ChartModel } from "../../../src/emulator/model/chart";
import { dressedWorkbook } from "./dressed";

/** A chart without what tells it from another one like it. */
function plain({ id: _, source: __, series, ...chart }: ChartModel): object {
  return { ...chart, series: series.map(({ key: ___, ...each }) => each) };
}

describe("everything that a chart can be told", () => {
  it("is there again when its file is opened", async () => {
    const host = await dressedWorkbook();
    const { workbook } = await openWorkbook(await saveWorkbook(host.upToDate()));
    const [before, after] = [host.workbook, workbook].map(({ sheets }) => sheets[0]!.charts.map(plain));
    // and with the colors that the file has chosen for series without one
    expect(after).toMatchObject(before!);
  });

  it("is written once: a file that is opened and saved stays as it was", async () => {
    const bytes = await saveWorkbook((await dressedWorkbook()).upToDate());
    const { workbook } = await openWorkbook(bytes);
    expect(Buffer.from(await saveWorkbook(workbook)).equals(Buffer.from(bytes))).toBe(true);
  });
});
