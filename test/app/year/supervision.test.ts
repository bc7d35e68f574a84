import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { readLedger } from "../../../src/app/ledger";
import { validateEntries } from "../../../src/app/validateEntries";
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

  it("are told with the ledger, those over their day first", async () => {
    const { matters } = await readLedger();
    expect(
      matters.map(({ matter, unit, task, state, deadline }) => [matter, unit, task, state, deadline]),
    ).toEqual([
      ["事权未对接", "县水利局", null, "late", "2019-06-30"],
      ["台账未更新", "县商务局", 99, "open", "2019-07-31"],
      ["方案未上报", "县科技局", 2, "settled", "2019-05-31"],
    ]);
  });

  it("are checked: each with its cell, and nothing of rows in which nothing is asked", async () => {
    type(SHEET, { B5: "2019-07-01", C9: "县政府督查室" });
    const { findings } = await validateEntries({ report: false });
    const found = findings.filter(({ rule }) => rule.startsWith("matter-"));
    expect(found.map(({ rule, cell, message }) => [rule, cell, message])).toEqual([
      ["matter-outcome", "J4", "督查事项“方案未上报”（县科技局）已填办结日期，请填写整改情况"],
      [
        "matter-order",
        "I5",
        "督查事项“事权未对接”（县水利局）于 2019-07-01 督查，而整改时限填为 2019-06-30，请核对",
      ],
      [
        "matter-overdue",
        "J5",
        "督查事项“事权未对接”（县水利局）应于 2019-06-30 前办结，至 2019-06-30 仍未办结，请填写整改情况",
      ],
      ["matter-task", "E6", "督查事项“台账未更新”（县商务局）的台账序号“99”在任务台账中没有，请核对"],
    ]);
  });

  it("end with the first blank row below the table: what stands further down are notes", async () => {
    const last =
      [...host.workbook.sheet(SHEET)!.entries()].reduce((most, [row]) => Math.max(most, row), 0) + 1;
    type(SHEET, { [`G${last + 1}`]: "紧接着表格", [`G${last + 4}`]: "制表人：某某" });
    const { matters } = await readLedger();
    expect(matters.map(({ matter }) => matter)).toContain("紧接着表格");
    expect(matters).toHaveLength(4);
  });
});
