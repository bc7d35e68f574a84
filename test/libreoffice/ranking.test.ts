import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { rankWorkbook } from "../../src/app/units/rankWorkbook";
import { saveWorkbook } from "../../src/emulator/file/save";
import { anyEntries, anySystem } from "../app/rules/anySystem";
import { addCsv, comparing, comparingSystem, COUNTIES, csvOf } from "../app/units/counties";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const units = fc.array(anyEntries, { minLength: 3, maxLength: 6 });
const drawn = fc
  .sample(fc.tuple(anySystem, units), 4)
  .map(([system, entries]) => [system, csvOf(entries)] as const);

it("computes scores and ranks of counties as we do", async () => {
  let live = 0;
  for (const [i, [system, lines]] of [[comparingSystem(), COUNTIES] as const, ...drawn].entries()) {
    const host = await comparing(system);
    await addCsv(lines);
    await rankWorkbook({ method: { id: "goalposts" } }).catch(() => undefined);
    const workbook = host.upToDate();
    const sheet = workbook.sheet("各县得分");
    if (!sheet) continue;
    const path = join(folder, `ranking-${i}.xlsx`);
    writeFileSync(path, await saveWorkbook(workbook));
    const theirs = (await recalculatedByLibreOffice(path, folder)).sheet("各县得分")!;
    for (const [row, column, { value, formula }] of sheet.entries()) {
      if (formula === undefined) continue;
      live += 1;
      const other = theirs.cell(row, column)?.value ?? "";
      expect({ system, row, column, other }).toEqual({ system, row, column, other: value ?? "" });
    }
  }
  expect(live).toBeGreaterThan(40);
}, 300_000);
