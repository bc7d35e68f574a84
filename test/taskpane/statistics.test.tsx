/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { analysed, movedBy, weightsOf } from "../../src/app/statistics/unitStatistics";
import { readUnits } from "../../src/app/units/readUnits";
import { evaluate } from "../../src/scoring/panel/evaluate";
import { addCsv, comparingSystem } from "../app/units/counties";
import { openPane, press, view } from "./openPane";

/** a and b are proportional; c falls as they rise. */
const LINES = [
  "unit,category,q_a,q_b,q_c,accidents",
  "甲县,strong,10,9,2,0",
  "乙县,strong,8,7.2,5,0",
  "丙县,strong,5,4.5,20,0",
  "丁县,strong,2,1.8,14,0",
  "戊县,strong,,3.6,9,0",
];

async function open(...lines: readonly string[]): Promise<void> {
  openPane("zh-CN", "statistician");
  await generateWorkbook(comparingSystem());
  if (lines.length > 0) await addCsv(lines);
  await view("统计");
}

const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });

const items = (name: string): (string | null)[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("statistics of the units of a workbook", () => {
  it("say that there are none yet", async () => {
    await open();
    await screen.findByText("这个工作簿还没有各县的数据，请先在“各县”中加入。");
  });

  it("begin as 各县得分 is made, and tell which ranks another way would move", async () => {
    await open(...LINES);
    await screen.findByText("5 个评价对象的位次都与“各县得分”的方法相同（不计约束条件）。");
    choose("缺失值", "mean");
    const found = await readUnits();
    if (found.kind !== "ready") throw new Error(found.kind);
    const { system, panel, ranking, options } = found.found;
    const { rank } = evaluate(system, panel, { ...options, impute: { by: "mean" } });
    const moved = panel.units.filter((_, i) => !Object.is(rank[i], ranking.evaluation.rank[i]));
    expect(moved.length).toBeGreaterThan(0);
    expect(items("位次变动")).toHaveLength(moved.length);
    await screen.findByText(new RegExp(`^5 个评价对象中有 ${moved.length} 个位次与`));
  });

  it("name what was filled, and indicators that say the same or cancel each other", async () => {
    await open(...LINES);
    await screen.findByText(/个评价对象/);
    choose("无量纲化方法", "minmax");
    choose("缺失值", "mean");
    await screen.findByText("插补和异常值处理");
    expect(items("相关性").some((line) => /A.*B.*(0\.9|1\.00)/.test(line!))).toBe(true);
  });

  it("fill what is missing within the category of a unit, and take any mean", async () => {
    const [head, ...rows] = LINES as [string, ...string[]];
    const direct = ["己县,direct,1,1,1,0", "庚县,direct,3,2,2,0"];
    await open(head, ...rows, ...direct);
    await screen.findByText(/个评价对象/);
    choose("无量纲化方法", "minmax");
    choose("缺失值", "meanOfCategory");
    await screen.findByText("插补和异常值处理");
    const found = await readUnits();
    if (found.kind !== "ready") throw new Error(found.kind);
    const { panel } = found.found;
    const choices = {
      method: { id: "minmax", low: 0, high: 100 },
      aggregation: "generalised",
      power: 0.5,
    } as const;
    const impute = { by: "mean", groups: panel.categories! } as const;
    const { prepared } = analysed(found.found, { ...choices, impute });
    // of the four of its category: 10, 8, 5 and 2
    expect(prepared.find(({ indicator }) => indicator.code === "a")!.values[4]).toBe(6.25);
    choose("合成方法", "generalised");
    await screen.findByText(/个评价对象/);
  });

  it("tell how much of what ranks move comes from the weights and from the method", async () => {
    await open(...LINES);
    await screen.findByText(/个评价对象/);
    choose("无量纲化方法", "minmax");
    await press("分析敏感性");
    const rows = within(await screen.findByRole("table", { name: "位次对权重和方法的敏感性" })).getAllByRole(
      "row",
    );
    expect(rows.map((row) => within(row).queryByRole("rowheader")?.textContent)).toEqual([
      undefined,
      "权重",
      "无量纲化方法",
    ]);
    choose("合成方法", "copeland");
    expect(screen.queryByRole("table", { name: "位次对权重和方法的敏感性" })).toBeNull();
    await press("分析敏感性");
    await screen.findByText(/copeland/i);
  });
});

test("the same figures, by their functions", async () => {
  openPane();
  await generateWorkbook(comparingSystem());
  await addCsv(LINES);
  const found = await readUnits();
  if (found.kind !== "ready") throw new Error(found.kind);
  const weights = weightsOf(found.found);
  expect(weights.reduce((sum, { effective }) => sum + effective, 0)).toBeCloseTo(1, 12);
  const choices = { method: { id: "minmax", low: 0, high: 100 }, aggregation: "arithmetic" } as const;
  expect(analysed(found.found, { ...choices, impute: { by: "mean" } }).prepared.length).toBeGreaterThan(0);
  const { weights: ofWeights, method } = movedBy(found.found, choices);
  expect([ofWeights.total, method!.total].every((index) => index >= -0.1 && index <= 1.5)).toBe(true);
});
