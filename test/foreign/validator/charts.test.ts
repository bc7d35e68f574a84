import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wholeFile } from "../../app/charts/wholeFile";
import { filesOfOtherKinds } from "../../emulator/charts/changed";
import { fileOfMixedCharts } from "../../emulator/charts/mixed";
import { fileOfCharts } from "../../emulator/fileOfCharts";
import { validatorErrors, VERSIONS } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("Microsoft's Open XML SDK finds nothing wrong with charts of every kind, for any Office since 2013", async () => {
  const file = join(folder, "charts.xlsx");
  writeFileSync(file, await fileOfCharts());
  expect(validatorErrors(VERSIONS.map((version) => ({ file, version })))).toEqual(VERSIONS.map(() => []));
});

it("nor with charts in which everything is set, nor when they become of other kinds and lose and get series", async () => {
  const files = (await filesOfOtherKinds()).map((bytes, i) => {
    const file = join(folder, `dressed-${i}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const asked = files.map((file) => ({ file, version: "Office2013" as const }));
  expect(validatorErrors(asked)).toEqual(files.map(() => []));
});

it("nor with charts of several kinds, names in levels, and what was copied", async () => {
  const file = join(folder, "mixed.xlsx");
  writeFileSync(file, await fileOfMixedCharts());
  expect(validatorErrors([{ file, version: "Office2013" }])).toEqual([[]]);
});

it("nor with a workbook that has every chart of 图表", async () => {
  const file = join(folder, "sheet.xlsx");
  writeFileSync(file, await wholeFile());
  expect(validatorErrors(VERSIONS.map((version) => ({ file, version })))).toEqual(VERSIONS.map(() => []));
});
