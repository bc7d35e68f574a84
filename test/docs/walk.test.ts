import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoresOf } from "../../src/jobs/scoresOf";
import { filledDemo } from "../app/filled";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { inExcel } from "../../src/excel/request/run";

const text = readFileSync(join(__dirname, "../../docs/walk.md"), "utf8");

it("docs/walk.md names at most twelve files that a number passes, and all of them are there", () => {
  const files = [...text.matchAll(/^\| *\d+ +\| `(.+?)`/gm)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(8);
  expect(files.length).toBeLessThanOrEqual(12);
  expect(files.filter((file) => !existsSync(join(__dirname, "../../src", file)))).toEqual([]);
});

it("docs/walk.md tells the numbers of the demonstration", async () => {
  await filledDemo();
  const card = scoresOf(await inExcel(readWorkbook), "zh");
  const indicator = card.indicators.find(({ no }) => no === 2)!;
  const told = [
    String(indicator.components[0]!.value),
    indicator.score!.toFixed(2),
    card.groups[0]!.score!.toFixed(2),
    card.composite!.toFixed(2),
    indicator.components[0]!.explanation,
  ];
  for (const number of told) expect(text).toContain(number);
});
