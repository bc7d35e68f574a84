import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { parseAddress } from "../../src/emulator/model/rect";
import { dateToSerial } from "numfmt";
import { TASK_CHECK } from "../../src/workbook/ledger/ledgerFormulas";
import { runCli } from "../cli/runCli";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What units enter on 任务台账 without the add-in. */
const ENTERED: Readonly<Record<string, string | number>> = {
  G4: dateToSerial([2019, 6, 30])!,
  J4: 0.6,
  J5: 1,
  N5: "批复",
  K6: "未启动",
  J6: 0.2,
  J7: "六成",
};

it("states, checks and the overview are the same in LibreOffice", async () => {
  const path = join(folder, "ledger.xlsx");
  await runCli("generate", "--out", path, "--period", "2019Q2");
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  const sheet = workbook.sheet("任务台账")!;
  for (const [address, value] of Object.entries(ENTERED)) {
    const { top, left } = parseAddress(address)!.rect;
    sheet.put(top, left, { value });
  }
  writeFileSync(path, await saveWorkbook(workbook));
  const recalculated = await recalculatedByLibreOffice(path, folder);
  const valuesOf = (name: string, row: number, columns: readonly number[]): unknown[] =>
    columns.map((column) => recalculated.sheet(name)!.cell(row, column)?.value ?? null);
  expect([3, 4, 5, 6].map((row) => valuesOf("任务台账", row, [15, 16, 17]))).toEqual([
    ["滞后", TASK_CHECK.overdue, "滞后"],
    ["已完成", TASK_CHECK.sound, "已完成"],
    ["进行中", TASK_CHECK.state, "未启动"],
    ["未启动", TASK_CHECK.percent, "未启动"],
  ]);
  expect(valuesOf("台账总览", 3, [3, 4, 5, 6, 7, 9])).toEqual([12, 1, 0, 1, 10, "有滞后"]);
  expect(valuesOf("台账总览", 3, [8])[0]).toBeCloseTo(0.15, 12);
  // the unit of the first task, of measures 1, 3, 5, 6, 8 and 9
  expect(valuesOf("台账总览", 14, [1, 3, 6, 9])).toEqual(["县发展改革局", 6, 1, "有滞后"]);
});
