import { scoreWorkbook } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { addressText } from "../../src/emulator/model/rect";
import { filledDemo } from "./filled";

it("every formula of ours is computed in a file that was opened, and comes to what was saved", async () => {
  const made = await filledDemo();
  await validateEntries({ report: true });
  await scoreWorkbook("formulas");
  const { workbook } = await openWorkbook(await saveWorkbook(made.upToDate()));
  const host = new ExcelHost(workbook);
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.entries()]
      .filter(([, , { formula }]) => formula !== undefined)
      .map(([top, left]) => ({
        sheet: sheet.name,
        cell: addressText({ top, left, bottom: top, right: left }),
      })),
  );
  const doubted = formulas.flatMap(({ sheet, cell }) => {
    const opinion = host.opinionOf(sheet, cell);
    return opinion ? [{ sheet, cell, ...opinion }] : [];
  });
  expect(formulas.length).toBeGreaterThan(300);
  expect(doubted).toEqual([]);
});
