import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";
import { shippedDocument } from "../../src/system/shipped";
import { assignable } from "../../src/excel/cells/content";
import { officialSheet } from "../../src/workbook/sheets/officialSheet";
import { fillSheetNames } from "../../src/workbook/sheetNames";
import { storedSystem, storedSystemSheet } from "../../src/workbook/sheets/storedSystem";
import { quantityName } from "../../src/workbook/tableNames";
import { workbookPlan } from "../../src/workbook/workbookPlan";
import { sheetNameFault } from "../../src/emulator/model/workbook";
import { isValidName } from "../../src/emulator/model/name";
import { typedValue } from "../../src/emulator/model/typed";

import type { SheetPlan } from "../../src/workbook/plan/plan";

const system = loadSystem(shippedDocument);

function mergesOf({ merges = [] }: SheetPlan): number[][] {
  return merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
}

describe("任务分解表", () => {
  const sheet = officialSheet(system);
  const [header, ...rows] = sheet.blocks[1]!.rows;

  it("has the title and the six columns of the document", () => {
    expect(sheet.blocks[0]!.rows).toEqual([["附件"], ["县域经济高质量发展综合评价指标体系\n任务分解表"]]);
    expect(header).toEqual(["序号", "指标属性", "指标名称", "指标分值", "牵头单位", "数据来源"]);
  });

  it("has 25 rows in order, the group said once and merged, 约束条件 merged in the points column", () => {
    expect(rows.map(([no]) => no)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(rows.map(([, group]) => group).filter(Boolean)).toEqual([
      "共性指标\n（13项）",
      "特色指标\n（6项）",
      "工作指标\n（1项）",
      "约束条件\n（5项）",
    ]);
    expect(mergesOf(sheet)).toEqual([
      [1, 0, 1, 6],
      [3, 1, 13, 1],
      [16, 1, 6, 1],
      [23, 1, 5, 1],
      [23, 3, 5, 1],
      // the lead unit of a constraint has the room of a source of data, which it does not have
      ...[23, 24, 25, 26, 27].map((row) => [row, 4, 1, 2]),
    ]);
    expect(rows.slice(20).map(([, , , points]) => points)).toEqual(["约束\n条件", null, null, null, null]);
  });

  it("breaks after number 19 as the document does, without a group on both pages", () => {
    expect(sheet.print).toMatchObject({ titleRows: [2, 2], breaks: [22] });
  });

  it("says a group and 约束条件 again on each page that they go on to", () => {
    const copies = Array.from({ length: 4 }, (_, i) =>
      system.indicators.map((each) => ({ ...each, no: each.no + 100 * i, group: system.groups[0]!.id })),
    ).flat();
    const constraints = Array.from({ length: 40 }, (_, i) => ({ ...system.constraints[0]!, no: 1_000 + i }));
    const long = officialSheet({ ...system, indicators: copies, constraints });
    const said = long.blocks[1]!.rows.slice(1).map(([, group, , points]) => [group, points]);
    const starts = long.print!.breaks!.map((row) => row - 3);
    expect(starts.length).toBeGreaterThan(3);
    for (const start of starts) {
      const group = start < copies.length ? "共性指标\n（80项）" : "约束条件\n（40项）";
      expect(said[start]![0]).toBe(group);
      if (start > copies.length) expect(said[start]![1]).toBe("约束\n条件");
    }
    // no merged cell goes over a page
    for (const [row, , count] of mergesOf(long).filter(([, , , columns]) => columns === 1))
      expect(starts.some((start) => start + 3 > row! && start + 3 < row! + count!)).toBe(false);
  });

  it("begins with its title where no document stands behind it", () => {
    const { document: _, ...own } = system;
    expect(officialSheet(own).blocks[0]!.rows).toEqual([["县域经济高质量发展综合评价指标体系\n任务分解表"]]);
  });

  it("has no sum row", () => {
    expect(JSON.stringify(sheet.blocks)).not.toMatch(/合计|总计/);
  });
});

describe("names that Excel and people must both take", () => {
  const named = (...names: string[]): IndicatorSystem => ({
    ...system,
    departments: names.map((name, i) => ({ id: `d${i}`, name })),
    quantities: names.map((_, i) => ({ ...system.quantities[0]!, key: `k${i}`, department: `d${i}` })),
  });

  it("keeps department sheets apart where names collide, differ by case, are long or hold what Excel refuses", () => {
    const long = "某某县人民政府关于高质量发展综合评价工作领导小组办公室数据中心";
    const names = [
      ...fillSheetNames(
        named(
          "县/财政局",
          "县／财政局",
          "Office",
          "OFFICE",
          `${long}一`,
          `${long}二`,
          "'引号'",
          "😀".repeat(20),
        ),
      ).values(),
    ];
    expect(names.map((name) => sheetNameFault(name))).toEqual(names.map(() => undefined));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.slice(0, 4)).toEqual([
      "填报-县／财政局",
      "填报-县／财政局(2)",
      "填报-Office",
      "填报-OFFICE(2)",
    ]);
    for (const name of names) expect(encodeURIComponent(name)).not.toBe("");
  });

  it("gives every quantity and period a name of its own, whatever the keys", () => {
    const keys = ["gdp", "gdp_1", "gdp_1_", "gdp_1__1", "pm25", "x_2_", "a1"];
    const names = keys.flatMap((key) => [0, 1, 2].map((lag) => quantityName(key, lag)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !isValidName(name))).toEqual([]);
    expect([quantityName("gdp", 0), quantityName("gdp", 1)]).toEqual(["q_gdp", "q_gdp_1"]);
  });
});

describe("text that must stay text", () => {
  it.each([
    "=1+1",
    "+86 533",
    "-5",
    "@home",
    "'quoted'",
    "12.5",
    "1,234",
    "50%",
    "2019-05-13",
    "5/13",
    "3月5日",
    "TRUE",
    "#N/A",
    "1E5",
    "10:30",
    "007",
  ])("%j is written so that no program reads it as something else", (text) => {
    const assigned = assignable(text);
    expect(assigned).toBe(`'${text}`);
    expect(typedValue(assigned, "General")).toEqual({ value: text });
  });

  it.each([
    "县财政局",
    "全年数，单位为亿元，含2019年和2020年两年的合计，不含其他各项收入，也不含上级补助收入",
    "第一行\n第二行",
  ])("%j is written as it is", (text) => {
    expect(assignable(text)).toBe(text);
  });
});

describe("the hidden sheet", () => {
  it("gives the system back, however long it is", () => {
    const long = {
      ...system,
      measures: Array.from({ length: 40 }, (_, no) => ({
        no: no + 1,
        title: "标题",
        text: "字".repeat(3_000),
        responsible: "各单位",
      })),
    };
    const cells = storedSystemSheet(long).blocks[0]!.rows.map(([cell]) => cell as string);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(8_000);
    expect(storedSystem(cells)).toEqual({ kind: "whole", document: long, isOlder: false });
  });

  it("is not taken for one when it is another's or damaged", () => {
    const cells = storedSystemSheet(system).blocks[0]!.rows.map(([cell]) => cell as string);
    expect(storedSystem(undefined)).toEqual({ kind: "none" });
    expect(storedSystem([])).toEqual({ kind: "damaged" });
    expect(storedSystem(cells.slice(0, -1))).toEqual({ kind: "damaged" });
    expect(storedSystem(["indicator-workbook 1", "{"])).toEqual({ kind: "damaged" });
    expect(storedSystem(["indicator-workbook 4", ...cells.slice(1)])).toEqual({ kind: "newer" });
  });
});

describe("the whole plan", () => {
  it("is the same for the same system", () => {
    expect(workbookPlan(system)).toEqual(workbookPlan(loadSystem(structuredClone(shippedDocument))));
  });

  it("has a sheet for each department that fills something, and no other", () => {
    expect(workbookPlan(system).sheets.map(({ name }) => name)).toEqual([
      "填报说明",
      "任务分解表",
      "指标体系",
      "填报-县统计局",
      "填报-县财政局",
      "填报-市生态环境局沂源分局",
      "填报-县自然资源局",
      "填报-县委组织部",
      "填报-县委编办",
      "填报-县应急局",
      "填报-县市场监管局",
      "填报-县公安局",
      "牵头单位确认表",
      "任务台账",
      "台账总览",
      "督查督导",
      "计分表",
      "校验结果",
      "历次得分",
      "_指标簿",
      "_指标簿日志",
    ]);
  });

  it("guards every entry cell with a validation that fits Excel's limits", () => {
    for (const { validations = [] } of workbookPlan(system).sheets) {
      for (const { title, prompt, error } of validations) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(Math.max(prompt.length, error.length)).toBeLessThanOrEqual(255);
      }
    }
  });
});
