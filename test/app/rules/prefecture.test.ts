import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { verifyPublication } from "../../../src/app/verifyPublication";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { loadNewSystem } from "../../../src/formula/loadSystem";
import { tourPrefectureDocument } from "../../../src/system/shipped";
import { startExcel } from "../../emulator/startExcel";
import { addCsv, tableOf } from "../units/counties";

const system = loadNewSystem(tourPrefectureDocument);
const counties = readFileSync(
  join(__dirname, "../../../src/system/shipped/tour-prefecture-counties.csv"),
  "utf8",
);

it("names a prefecture that does not exist, in so many words", () => {
  expect([system.region, system.title].every((text) => text.includes("虚构"))).toBe(true);
});

/**
 * 甲: 18 and 3 steps of 0.2; 18 and 2 %; third by investment with 戊, two places behind; more jobs than the target; fifth by
 * air, four places at 1.5; 13 of 15 between 80 and 95; one pilot. 丁: 18 less 5 steps; 1.5 % less than the target; 10 points
 * for investment, 20 for air, as a county in the mountains.
 */
it("goes from JSON to scores, ranks, grades and awards that were worked out by hand", async () => {
  const host = startExcel();
  await generateWorkbook(system);
  await addCsv(counties.trim().split("\n"));
  const { ranking } = await rankWorkbook();
  const told = ranking.units.map(({ unit, indicators, score, rank, rise, grade, awards }) => [
    unit,
    ...indicators.map((each) => each.score),
    ...[score, rank, rise, grade, awards.join("、")],
  ]);
  expect(told).toEqual([
    ["甲县", 18.6, 20, 13, 15, 9, 13, 1.5, 90.1, 2, 0, "优秀", "先进县"],
    ["乙县", 17.6, 16, 14, 13.5, 12, 10.5, 0, 83.6, 3, -2, "良好", ""],
    ["丙县", 18.6, 20, 10, 15, 20, 15, 3, 101.6, 1, 3, "优秀", "先进县、进步县、绿色发展先进县"],
    ["丁县", 17, 16.5, 6, 14.25, 18.5, 8, 0, 80.25, null, null, "良好", ""],
    ["戊县", 18, 18, 13, 15, 7.5, 12, 0, 83.5, 4, 2, "良好", ""],
    ["己县", 18, 19, 10, 14.85, 10.5, 6, 1.5, 79.85, 5, 0, "良好", ""],
  ]);
  expect(tableOf(host, "各县_得分")["丁县"]).toMatchObject({ 综合得分: 80.25, 位次: "" });
  await publishScores();
  expect(await verifyPublication()).toMatchObject({ differences: [] });
});
