import { saveWorkbook } from "../../src/emulator/file/save";
import { startExcel } from "./startExcel";

/** A file with two sheets, of which one reads the other and a table. */
export async function sourceFile(): Promise<string> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Sheet1");
    data.name = "Data";
    data.getRange("A1:B3").values = [
      ["Name", "Amount"],
      ["a", 2],
      ["b", 3],
    ];
    data.tables.add("A1:B3", true).name = "Amounts";
    data.getRange("B2").format.fill.color = "#FF0000";
    const sums = context.workbook.worksheets.add("Sums");
    sums.getRange("A1:A2").formulas = [["=SUM(Amounts[Amount])"], ["=Data!B2*rate"]];
    context.workbook.names.add("rate", data.getRange("B3"));
    await context.sync();
  });
  return Buffer.from(await saveWorkbook(host.calculated())).toString("base64");
}
