import { pageLayouts } from "../../src/excel/conformance/cases/pageLayouts";
import { startExcel } from "../emulator/startExcel";

it("answers Microsoft's client, and is a case of the self-test", async () => {
  startExcel();
  const state = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const headers = sheet.pageLayout.headersFooters.load("state");
    await context.sync();
    return headers.state;
  });
  expect(state).toBe("Default");
  expect(pageLayouts.cases[0]!.id).toBe("page-headers-state");
});
