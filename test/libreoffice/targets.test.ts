import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTargets } from "../../src/app/targets/targets";
import { saveWorkbook } from "../../src/emulator/file/save";
import { type } from "../app/filled";
import { filledTour } from "../app/targets/tour";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("computes rates, lights and the targets of fill sheets as we do", async () => {
  const host = await filledTour();
  await writeTargets([
    { of: "jobs", period: 2024, value: 5200 },
    { of: "pm25", period: 2024, value: 34, direction: "less" },
    { of: "criticisms.count", period: 2024, value: 0 },
    { of: "honours", period: 2024, value: 0 },
  ]);
  type(host, "任务分解表-目标", "G9", "四个");
  const workbook = host.upToDate();
  const path = join(folder, "targets.xlsx");
  writeFileSync(path, await saveWorkbook(workbook));
  const theirs = await recalculatedByLibreOffice(path, folder);
  let live = 0;
  for (const name of ["任务分解表-目标", "填报-县统计局"])
    for (const [row, column, { value, formula }] of workbook.sheet(name)!.entries()) {
      if (formula === undefined) continue;
      live += 1;
      const other = theirs.sheet(name)!.cell(row, column)?.value ?? "";
      const isNear =
        typeof other === "number" && typeof value === "number" && Math.abs(other - value) < 1e-12;
      if (!isNear) expect({ name, row, column, other }).toEqual({ name, row, column, other: value ?? "" });
    }
  expect(live).toBeGreaterThan(60);
}, 120_000);
