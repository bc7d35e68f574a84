import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { scoreWorkbook } from "../../src/app/scores";
import { saveWorkbook } from "../../src/emulator/file/save";
import { anyEntries, anySystem, workbookOf } from "../app/rules/anySystem";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("live scores of any system by any methods are the same in LibreOffice", async () => {
  const cases = fc.sample(fc.tuple(anySystem, anyEntries), 6);
  for (const [i, [system, entries]] of cases.entries()) {
    const host = await workbookOf(system, entries);
    await scoreWorkbook("formulas");
    const workbook = host.upToDate();
    const path = join(folder, `rules-${i}.xlsx`);
    writeFileSync(path, await saveWorkbook(workbook));
    const theirs = await recalculatedByLibreOffice(path, folder);
    for (const name of ["指标体系", "计分表"]) {
      const live = [...workbook.sheet(name)!.entries()].filter(([, , { formula }]) => formula !== undefined);
      expect(live.length).toBeGreaterThan(10);
      for (const [row, column, { value }] of live) {
        const other = theirs.sheet(name)!.cell(row, column)?.value;
        const both = { system, entries, name, row, column, other: other ?? "" };
        if (typeof value === "number")
          expect(Math.abs(value - Number(other))).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
        else expect(both).toEqual({ ...both, other: value ?? "" });
      }
    }
  }
}, 300_000);
