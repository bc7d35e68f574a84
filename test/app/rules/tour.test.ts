import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../../src/app/scores";
import { loadNewSystem } from "../../../src/formula/loadSystem";
import { METHOD_IDS } from "../../../src/scoring/methods/allMethods";
import { normalisationOf } from "../../../src/system/lookup";
import { tourDocument } from "../../../src/system/shipped";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { cellAddress } from "../../../src/workbook/plan/address";
import { startExcel } from "../../emulator/startExcel";
import { everything } from "../scoreTables";
import { tableOf } from "../units/counties";

const system = loadNewSystem(tourDocument);
const entries = readFileSync(join(__dirname, "../../../src/system/shipped/tour-entries.csv"), "utf8");

it("names a county that does not exist, in so many words", () => {
  expect([system.region, system.title].every((text) => text.includes("虚构"))).toBe(true);
});

it("has every way to score, but for places, of which one county has none", () => {
  const used = system.indicators.flatMap(({ components }) =>
    components.map((component) => normalisationOf(system, component).method),
  );
  expect([...new Set(used)].sort()).toEqual(METHOD_IDS.filter((id) => id !== "places").toSorted());
  expect(new Set(system.indicators.map(({ kind }) => kind))).toEqual(
    new Set([undefined, "bonus", "deduction"]),
  );
  expect(new Set(system.constraints.map(({ effect }) => effect))).toEqual(
    new Set(["lower-grade", "zero", "cap", "deduct"]),
  );
});

it("goes from JSON to scores that were worked out by hand, and live to the same", async () => {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(entriesFromCsv(entries, "tour-entries.csv"));
  const { card } = await scoreWorkbook("values");
  // 1: 90 % of 20, and 3 whole steps of 0.1 above 6 at 0.2. 4: 0.4 is 12.5 % of 3.2, at 0.5 for each 10 %. 6: 5120 / 5200
  expect(card.indicators.map(({ no, score }) => [no, score])).toEqual([
    [1, 18.6],
    [2, 13.11],
    [3, 13.5],
    [4, 10.63],
    [5, 3.75],
    [6, 7.88],
    [7, 12.14],
    [8, 10],
    [9, 2],
    [10, -0.5],
    ...[11, 12, 13, 14].map((no) => [no, null]),
  ]);
  // 89.61 and 1.5 beside, of which two accidents take 2
  expect([card.composite, card.grade, card.complete]).toEqual([89.11, "良好", true]);
  const written = everything(host);
  await scoreWorkbook("formulas");
  expect(everything(host)).toEqual(written);
});

it("tells of what triggers a constraint when it was, where, and who is responsible", async () => {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(entriesFromCsv(entries, "tour-entries.csv"));
  const { sheet, table } = host.workbook.table("填报_yjj")!;
  const titles = Array.from({ length: 16 }, (_, i) => String(sheet.cell(table.rect.top, i)?.value ?? ""));
  const row = [1, 2, 3].find((i) => sheet.cell(table.rect.top + i, 0)?.value === "serious")! + table.rect.top;
  const put = (title: string, input: string): void =>
    typeIntoCell(host, sheet, cellAddress(row, titles.indexOf(title)), input);
  put("本期值", "1");
  put("发生日期", "2024-03-05");
  put("情况说明", "某矿透水，责任单位为某镇政府");
  const { card } = await scoreWorkbook("values");
  const constraint = card.indicators.find(({ code }) => code === "serious")!;
  expect(constraint.explanation).toMatch(/^已触发：.*；2024-03-05：某矿透水，责任单位为某镇政府$/);
  const written = everything(host);
  await scoreWorkbook("formulas");
  expect(everything(host)).toEqual(written);
});

it("tells a department beside its entry that nothing is a per cent of a target of 0", async () => {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(entriesFromCsv(entries, "tour-entries.csv"));
  const said = (table: string, key: string, value: number): unknown => {
    const { sheet, table: found } = host.workbook.table(table)!;
    const row = Array.from({ length: 20 }, (_, i) => found.rect.top + 1 + i).find(
      (each) => sheet.cell(each, 0)?.value === key,
    )!;
    typeIntoCell(host, sheet, cellAddress(row, 5), String(value));
    return tableOf(host, table)[key]!["自查"];
  };
  expect(said("填报_hbj", "energy_target", 0)).toBe("目标值不能为 0");
  expect(said("填报_czj", "revenue_target", 0)).toBe("超出范围");
  expect(said("填报_czj", "revenue_target", 180000)).toBe("正常");
});
