import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demonstration, with some of its lines in other words. */
function entriesWith(lines: Readonly<Record<string, string>>): string {
  const path = join(folder, "entries.csv");
  const changed = Object.entries(lines).reduce(
    (text, [start, rest]) => text.replace(new RegExp(`^${start},.*$`, "m"), `${start},${rest},`),
    readFileSync(DEMO_ENTRIES, "utf8"),
  );
  writeFileSync(path, changed);
  return path;
}

/** A truth value in the first entry of a sheet: LibreOffice counts it among the numbers. */
async function putTruth(path: string, sheet: string): Promise<void> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  workbook.sheet(sheet)!.put(6, 5, { value: true });
  writeFileSync(path, await saveWorkbook(workbook));
}

it.each([
  ["sound", {}],
  [
    "wrong",
    {
      "tax_revenue,0": "-5",
      "good_air_days,0": "366",
      "retail_sales,0": "待定",
      "safety_accidents,0": "1.5",
    },
  ],
])(
  "computes live scores, states and notes of 计分表 to what the product has: %s entries",
  async (what, lines) => {
    const path = join(folder, `live-${what}.xlsx`);
    await runCli("generate", "--out", path, "--data", entriesWith(lines), "--parameters", "example");
    if (what === "wrong") await putTruth(path, "填报-县公安局");
    await runCli("score", path, "--formulas");
    const ours = (await openWorkbook(new Uint8Array(readFileSync(path)))).workbook.sheet("计分表")!;
    const theirs = (await recalculatedByLibreOffice(path, folder)).sheet("计分表")!;
    const live = [...ours.entries()].filter(([, , { formula }]) => formula !== undefined);
    // score, state and attainment of each indicator, the recomputation beside it; groups, composite and their notes
    expect(live.length).toBeGreaterThan(80);
    for (const [row, column, { value }] of live) {
      const other = theirs.cell(row, column)?.value;
      if (typeof value === "number") expect(Math.abs(value - Number(other))).toBeLessThan(1e-9);
      else expect(other ?? "").toBe(value ?? "");
    }
    const wrong = live.filter(([, , { value }]) => value === "数据有误");
    expect(wrong).toHaveLength(what === "wrong" ? 5 : 0);
  },
);
