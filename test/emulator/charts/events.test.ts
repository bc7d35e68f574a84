import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { codeOf, startExcel } from "../startExcel";
import { type Context, draw } from "./dressed";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("charts and who works with them", () => {
  it("tell when one is added, activated, left and deleted", async () => {
    const host = startExcel();
    const heard: string[] = [];
    const hear = (event: { readonly type: string; readonly chartId: string }): Promise<void> => {
      heard.push(
        `${event.type} ${host.workbook.sheets[0]!.charts.findIndex(({ id }) => id === event.chartId)}`,
      );
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1").load("id");
      await context.sync();
      for (const event of [charts.onAdded, charts.onActivated, charts.onDeactivated, charts.onDeleted])
        (event as Excel.ChartCollection["onAdded"]).add(hear as never);
      await context.sync();
      const chart = draw(context, "Line");
      await context.sync();
      chart.activate();
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").select();
      await context.sync();
      await settled();
      chart.delete();
      await context.sync();
      await settled();
    });
    expect(heard).toEqual(["ChartAdded 0", "ChartActivated 0", "ChartDeactivated 0", "ChartDeleted -1"]);
  });

  it("have one that is active, until cells are selected", async () => {
    startExcel();
    await Excel.run(async (context: Context) => {
      const chart = draw(context, "Line");
      chart.name = "走势";
      chart.activate();
      const active = context.workbook.getActiveChart().load("name");
      await context.sync();
      expect(active.name).toBe("走势");
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const code = await codeOf(async (context) => {
      context.workbook.getActiveChart().load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});

it("a chart of a file keeps what is not known of it when its settings change", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    draw(context, "ColumnClustered");
    await context.sync();
  });
  const bytes = await saveWorkbook(host.upToDate());
  const parts = unzipSync(bytes);
  const own = '<c:ext uri="{00112233-4455-6677-8899-AABBCCDDEEFF}"><x:own xmlns:x="urn:own" a="1" /></c:ext>';
  const chart = strFromU8(parts["xl/charts/chart1.xml"]!)
    .replace("</c:valAx>", `\n  <c:extLst>${own}</c:extLst></c:valAx>`)
    .replace("</c:ser>", `<c:extLst>${own}</c:extLst></c:ser>`);
  const file = zipSync({ ...parts, "xl/charts/chart1.xml": strToU8(chart) });
  const again = startExcel((await openWorkbook(file)).workbook);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    found.axes.valueAxis.majorUnit = 5;
    found.series.getItemAt(0).gapWidth = 20;
    await context.sync();
  });
  const after = strFromU8(unzipSync(await saveWorkbook(again.upToDate()))["xl/charts/chart1.xml"]!);
  const wanted = chart
    .replace('<c:crossBetween val="between"/>', '<c:crossBetween val="between"/><c:majorUnit val="5"/>')
    .replace('<c:gapWidth val="80"/>', '<c:gapWidth val="20"/>');
  expect(after).toBe(wanted);
});
