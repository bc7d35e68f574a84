import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreState, undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { filledDemo, type, valueOf } from "../app/filled";
import { startExcel } from "../emulator/startExcel";
import { convert } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("scores are known to be up to date, and can be taken back, after the file went through LibreOffice", async () => {
  const host = await filledDemo();
  await scoreWorkbook("values", new Date("2020-01-20T12:00:00Z"));
  const path = join(folder, "scored.xlsx");
  writeFileSync(path, await saveWorkbook(host.calculated()));
  const out = join(folder, "out");
  convert(path, "xlsx", out);
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(join(out, "scored.xlsx"))));
  const again = startExcel(workbook);
  expect(await scoreState()).toMatchObject({ kind: "current" });
  type(again, "填报-县财政局", "F7", "170000");
  expect(await scoreState()).toMatchObject({
    kind: "stale",
    changed: [{ sheet: "填报-县财政局", cell: "F7", before: 162_480, now: 170_000 }],
  });
  const { top, left } = again.workbook.sheet("计分表")!.tables.find(({ name }) => name === "计分_指标")!.rect;
  expect(again.workbook.sheet("计分表")!.cell(top + 1, left + 5)!.value).toBe(6.17);
  await undoLastRun();
  expect(again.workbook.sheet("计分表")!.cell(top + 1, left + 5)?.value ?? null).toBeNull();
  expect(valueOf(again, "历次得分", "A4")).toBeNull();
});
