import { workbookLevel } from "../../src/excel/conformance/cases/workbookLevel";
import { startExcel } from "../emulator/startExcel";

it("answers Microsoft's client, and is a case of the self-test", async () => {
  startExcel();
  const version = await Excel.run(async (context) => {
    const { application } = context.workbook.load("application/calculationEngineVersion");
    await context.sync();
    return application.calculationEngineVersion;
  });
  expect(version).toBe(191_029);
  expect(workbookLevel.cases[0]!.id).toBe("book-engine-version");
});
