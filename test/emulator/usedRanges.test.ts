import { startExcel } from "./startExcel";

it("the used part of a range is reckoned from its own cells, whatever stands beside it", async () => {
  startExcel();
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E1").values = [["team", "q1", "q2", "q3", "q4"]];
    sheet.getRange("A2:D3").values = [
      ["a", 1, 2, 3],
      ["b", 4, 5, 6],
    ];
    sheet.getRange("E3").format.fill.color = "#FF0000";
    const body = sheet.getRange("A2:E9");
    const found = [
      body.getUsedRange(true),
      body.getUsedRange(),
      body.getUsedRange(true).getLastColumn(),
      sheet.getRange("E:E").getUsedRange(true),
      sheet.getRanges("A2:E9,E1:F9").getUsedRangeAreas(true),
    ];
    for (const each of found) each.load("address");
    const none = sheet.getRange("E2:E9").getUsedRangeOrNullObject(true);
    await context.sync();
    return [...found.map(({ address }) => address.replaceAll("Sheet1!", "")), none.isNullObject];
  });
  expect(addresses).toEqual(["A2:D3", "A2:E3", "D2:D3", "E1", "A2:D3,E1", true]);
});
