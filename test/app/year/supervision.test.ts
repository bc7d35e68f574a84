import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { shippedSystem } from "../../../src/app/shippedSystem";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { CellValue } from "../../../src/emulator/model/cell";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { startExcel } from "../../emulator/startExcel";

const quarter = { ...shippedSystem({ example: true }), period: "2019Q2" };
const SHEET = "督查督导";

const cellsOf = (host: ExcelHost, row: number, ...columns: string[]): (CellValue | null)[] =>
  columns.map((column) => {
    const index = column.charCodeAt(0) - 65;
    return (
      host
        .upToDate()
        .sheet(SHEET)!
        .cell(row - 1, index)?.value ?? null
    );
  });

describe("inspections and demands", () => {
  let host: ExcelHost;
  const type = (sheet: string, cells: Readonly<Record<string, string>>): void =>
    Object.entries(cells).forEach(([cell, text]) =>
      typeIntoCell(host, host.workbook.sheet(sheet)!, cell, text),
    );

  beforeEach(async () => {
    host = startExcel();
    await generateWorkbook(quarter);
    type("任务台账", { D5: "上报科技试点方案" });
    type(SHEET, {
      D4: "县科技局",
      E4: "2",
      G4: "方案未上报",
      H4: "月底前上报",
      I4: "2019-05-31",
      K4: "2019-06-03",
    });
    type(SHEET, { D5: "县水利局", G5: "事权未对接", I5: "2019-06-30" });
    type(SHEET, { D6: "县商务局", E6: "99", G6: "台账未更新", I6: "2019-07-31" });
  });

  it("say which task they are about, and whether they are settled, late or under way", () => {
    expect([4, 5, 6, 7].map((row) => cellsOf(host, row, "F", "L"))).toEqual([
      ["上报科技试点方案", "已办结"],
      ["", "逾期未办结"],
      ["台账中没有", "办理中"],
      ["", ""],
    ]);
  });

  it("find their task wherever rows of the ledger are sorted to", () => {
    // as sorting does: the first two tasks change places, with their numbers
    type("任务台账", { A4: "2", D4: "上报科技试点方案", A5: "1", D5: "争取重点事权综合改革试点" });
    expect(cellsOf(host, 4, "F")).toEqual(["上报科技试点方案"]);
  });

  it("go on into the next period, what is not settled first, with the tasks that they are about", async () => {
    type("任务台账", { A4: "2", D4: "上报科技试点方案", A5: "1", D5: "争取重点事权综合改革试点" });
    await generateWorkbook(quarter, { existing: "next-period" });
    expect([4, 5, 6, 7].map((row) => cellsOf(host, row, "A", "D", "F", "L"))).toEqual([
      [1, "县水利局", "", "逾期未办结"],
      [2, "县商务局", "台账中没有", "逾期未办结"],
      [3, "县科技局", "上报科技试点方案", "已办结"],
      [4, null, "", ""],
    ]);
  });
});
