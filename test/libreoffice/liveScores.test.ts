import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("computes live scores, states and notes of 计分表 to what the product has", async () => {
  const path = join(folder, "live.xlsx");
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
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
});
